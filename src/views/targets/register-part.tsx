import { useCallback, useMemo } from 'react'
import type { RegisterEntry } from '../../derive/register/entries.ts'
import { registerWords } from '../../messages/register.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import type { PickedFact } from '../shared/picked-fact.ts'
import { useAddress, useAddressState, useWords } from '../shared/services.tsx'
import { Register } from './register.tsx'
import { toggled, unfoldedGroups } from './unfolded-groups.ts'
import type { RegisterView } from './use-register.ts'

/** What shows the targets of a view; `onPick` opens a target's sentence. */
export interface PartProps {
  readonly view: RegisterView
  readonly documents: readonly DocumentSummary[]
  readonly onPick: (picked: PickedFact) => void
}

/** The register with what of it is folded; where nothing is left, that. */
export function RegisterPart({ view, documents, onPick }: PartProps) {
  const { choices, groups, shown, narrowed, change } = view
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const words = useWords(registerWords)
  const selected = params['row'] ?? null
  const open = params['open'] ?? null
  const unfolded = useMemo(
    () => unfoldedGroups(groups, open, selected, narrowed || choices.grouping === 'none'),
    [groups, open, selected, narrowed, choices.grouping],
  )
  const fold = useCallback(
    (key: string) => adjust({ open: toggled(unfolded, key), row: null }),
    [adjust, unfolded],
  )
  const pickRow = useCallback(
    ({ documentId, targetId }: RegisterEntry) => onPick({ documentId, factId: targetId }),
    [onPick],
  )
  const sortBy = useCallback((sort: typeof choices.sort) => change({ sort }), [change])
  if (shown.length === 0) return <p className="register-nothing">{words.nothing}</p>
  return (
    <Register
      all={view.all}
      groups={groups}
      grouping={choices.grouping}
      documents={documents}
      sort={choices.sort}
      hidden={choices.hidden}
      unfolded={unfolded}
      selected={selected}
      onSort={sortBy}
      onFold={fold}
      onPick={pickRow}
    />
  )
}
