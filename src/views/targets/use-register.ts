import { useCallback, useMemo } from 'react'
import type { RegisterChoices, RegisterNarrowing } from '../../derive/register/choices.ts'
import { registerEntries, type RegisterEntry } from '../../derive/register/entries.ts'
import { groupEntries, type RegisterGroup } from '../../derive/register/group-entries.ts'
import {
  dueCounts,
  narrowEntries,
  narrowsRegister,
  type DueCounts,
} from '../../derive/register/narrow-entries.ts'
import { sortEntries } from '../../derive/register/sort-entries.ts'
import { countByStatus, type StatusCount } from '../../derive/target-counts.ts'
import { targetRows } from '../../derive/target-rows.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { isRealDay } from '../../model/edtf.ts'
import { readRegister, REGISTER_PARAMS, writeRegister } from '../../state/register-address.ts'
import { useAddress, useAddressState, usePreferences } from '../shared/services.tsx'
import { useAlike } from './use-alike.ts'
import { useOwnProgress } from '../shared/use-progress.ts'

/** The targets in scope, and those of them the person looks at, in the order and under the headings chosen. */
export interface RegisterView {
  readonly choices: RegisterChoices
  /** Every target in scope, in reading order. */
  readonly all: readonly RegisterEntry[]
  readonly shown: readonly RegisterEntry[]
  readonly groups: readonly RegisterGroup[]
  /** Of what everything but the choice of statuses leaves, so that each figure says what choosing it gives. */
  readonly counts: readonly StatusCount[]
  /** How what is left without it falls around the day chosen; null when no day is. */
  readonly due: DueCounts | null
  readonly narrowed: boolean
  /** Changes the choices in the address; groups fold as they do at first where their headings change. */
  readonly change: (choices: Partial<RegisterChoices>) => void
}

/** The register as the address wants it. */
export function useRegister(documents: readonly DocumentSummary[]): RegisterView {
  const { choices, change } = useRegisterChoices()
  const unit = usePreferences((state) => state.unit)
  const own = useOwnProgress()
  const all = useMemo(() => registerEntries(documents, targetRows(documents, own)), [documents, own])
  const { grouping, sort } = choices
  const narrowing = useNarrowing(choices)
  const alike = useAlike(all, narrowing.words)
  const left = useMemo(() => narrowEntries(all, narrowing, alike), [all, narrowing, alike])
  const shown = useMemo(() => sortEntries(left, sort), [left, sort])
  const groups = useMemo(() => groupEntries(shown, grouping, unit), [shown, grouping, unit])
  const counts = useMemo(
    () => countByStatus(narrowEntries(all, { ...narrowing, statuses: [] }, alike)),
    [all, narrowing, alike],
  )
  const due = useMemo(() => {
    const day = narrowing.due
    if (day === null || !isRealDay(day)) return null
    return dueCounts(narrowEntries(all, { ...narrowing, due: null }, alike), day)
  }, [all, narrowing, alike])
  return { choices, all, shown, groups, counts, due, narrowed: narrowsRegister(choices), change }
}

/** The narrowing of the choices: the same object as long as only order, headings or columns change. */
function useNarrowing({ words, due, statuses, body }: RegisterChoices): RegisterNarrowing {
  const chosen = statuses.join(',')
  return useMemo(
    () => ({ words, due, statuses, body }),
    // oxlint-disable-next-line react/exhaustive-deps
    [words, due, chosen, body],
  )
}

function useRegisterChoices() {
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const key = REGISTER_PARAMS.map((param) => params[param] ?? '').join('\n')
  // The key stands for all that is read of the parameters: the same choices stay the same object.
  // oxlint-disable-next-line react/exhaustive-deps
  const choices = useMemo(() => readRegister(params), [key])
  const change = useCallback(
    (wanted: Partial<RegisterChoices>) => {
      const regrouped = wanted.grouping !== undefined && wanted.grouping !== choices.grouping
      adjust({ ...writeRegister({ ...choices, ...wanted }), ...(regrouped ? { open: null, row: null } : {}) })
    },
    [choices, adjust],
  )
  return { choices, change }
}
