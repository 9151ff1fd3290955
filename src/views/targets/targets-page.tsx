import { useCallback, useMemo } from 'react'
import type { RegisterEntry } from '../../derive/register/entries.ts'
import { groupByDocument } from '../../derive/target-counts.ts'
import { targetFigures } from '../../derive/target-figures.ts'
import { registerWords } from '../../messages/register.ts'
import { targetWords } from '../../messages/targets.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { FactsInScope } from '../shared/in-scope.tsx'
import type { PickedFact } from '../shared/picked-fact.ts'
import { useAddress, useAddressState, useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { useDoors } from '../shared/use-doors.ts'
import { ViewSwitch } from '../shared/view-switch.tsx'
import { GaugeGroups } from './gauge-groups.tsx'
import { RegisterExport } from './register-export.tsx'
import { RegisterSays } from './register-says.tsx'
import { RegisterTools } from './register-tools.tsx'
import { Register } from './register.tsx'
import { StatusChoice } from './status-choice.tsx'
import { NoTargets, RegisterLegend } from './targets-parts.tsx'
import { toggled, unfoldedGroups } from './unfolded-groups.ts'
import { useRegister, type RegisterView } from './use-register.ts'
import './register.css'
import './register-narrow.css'
import './register-print.css'
import './targets-page.css'

/** 目标: every target of the documents, as a register or as gauges; each opens its sentence. */
export function TargetsPage() {
  return <FactsInScope>{(documents) => <Targets documents={documents} />}</FactsInScope>
}

function Targets({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const words = useWords(targetWords)
  const view = useRegister(documents)
  const { choices, all, shown, counts, change } = view
  const pick = usePick()
  const asGauges = params['view'] === 'gauges'
  const byDocument = useMemo(() => groupByDocument(shown), [shown])
  const title = words.pageTitle(targetFigures(all))
  if (all.length === 0) return <NoTargets />
  return (
    <main id="content" className="page targets">
      <header className="targets-head">
        <h1 className="serif">{title}</h1>
        <div className="targets-bar">
          <ViewSwitch
            legend={words.switch}
            choices={['register', 'gauges']}
            names={words}
            chosen={asGauges ? 'gauges' : 'register'}
            onChoose={(chosen) => adjust({ view: chosen === 'gauges' ? chosen : null })}
          />
          <StatusChoice
            counts={counts}
            chosen={choices.statuses}
            onChoose={(statuses) => change({ statuses })}
          />
        </div>
        <RegisterTools choices={choices} onChange={change}>
          <RegisterExport view={view} documents={documents} title={title} />
        </RegisterTools>
        <RegisterSays view={view} />
      </header>
      {asGauges && (
        <GaugeGroups
          groups={byDocument}
          documents={documents}
          selected={params['row'] ?? null}
          onPick={pick}
        />
      )}
      <div className={asGauges ? 'print-register' : undefined}>
        <RegisterPart view={view} documents={documents} onPick={pick} />
      </div>
      <SourceStrip>
        <RegisterLegend />
      </SourceStrip>
    </main>
  )
}

/** Opens a target's sentence; the row is remembered for the way back. */
function usePick(): (picked: PickedFact) => void {
  const adjust = useAddressState((state) => state.adjust)
  const { openFact } = useDoors()
  return useCallback(
    (picked) => {
      adjust({ row: picked.factId })
      openFact(picked)
    },
    [adjust, openFact],
  )
}

interface PartProps {
  readonly view: RegisterView
  readonly documents: readonly DocumentSummary[]
  readonly onPick: (picked: PickedFact) => void
}

/** The register with what of it is folded; where nothing is left, that. */
function RegisterPart({ view, documents, onPick }: PartProps) {
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
