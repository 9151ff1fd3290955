import { useEffect, useMemo } from 'react'
import { countByStatus, groupByDocument } from '../../derive/target-counts.ts'
import { targetFigures } from '../../derive/target-figures.ts'
import { targetRows } from '../../derive/target-rows.ts'
import { targetWords } from '../../messages/targets.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { useAddress, useAddressState, useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { useDoors } from '../shared/use-doors.ts'
import { StatusLegend } from '../shared/status-counts.tsx'
import { FactsInScope } from '../shared/in-scope.tsx'
import type { PickedFact } from '../shared/picked-fact.ts'
import { GaugeGroups } from './gauge-groups.tsx'
import { Register } from './register.tsx'
import { ViewSwitch } from '../shared/view-switch.tsx'
import { NoTargets, RegisterLegend } from './targets-parts.tsx'
import { toggled, unfoldedGroups } from './unfolded-groups.ts'
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
  const { openFact } = useDoors()
  const words = useWords(targetWords)
  const rows = useMemo(() => targetRows(documents), [documents])
  const groups = useMemo(() => groupByDocument(rows), [rows])
  const selected = params['row'] ?? null
  const unfolded = unfoldedGroups(groups, params['open'] ?? null, selected)
  useReturnToRow(selected)
  const pick = (picked: PickedFact) => {
    adjust({ row: picked.factId })
    openFact(picked)
  }
  const asGauges = params['view'] === 'gauges'
  if (rows.length === 0) return <NoTargets />
  return (
    <main id="content" className="page targets">
      <header className="targets-head">
        <h1 className="serif">{words.pageTitle(targetFigures(rows))}</h1>
        <div className="targets-bar">
          <ViewSwitch
            legend={words.switch}
            choices={['register', 'gauges']}
            names={words}
            chosen={asGauges ? 'gauges' : 'register'}
            onChoose={(view) => adjust({ view: view === 'gauges' ? view : null })}
          />
          <StatusLegend counts={countByStatus(rows)} />
        </div>
      </header>
      {asGauges && <GaugeGroups groups={groups} documents={documents} selected={selected} onPick={pick} />}
      <div className={asGauges ? 'print-register' : undefined}>
        <Register
          groups={groups}
          documents={documents}
          unfolded={unfolded}
          selected={selected}
          onFold={(id) => adjust({ open: toggled(unfolded, id), row: null })}
          onPick={({ documentId, targetId }) => pick({ documentId, factId: targetId })}
        />
      </div>
      <SourceStrip>
        <RegisterLegend />
      </SourceStrip>
    </main>
  )
}

/** Coming back from a sentence, the row that was opened is in view and holds the focus. */
function useReturnToRow(selected: string | null) {
  useEffect(() => {
    if (selected === null) return
    const row = document.querySelector(`tr[data-target="${CSS.escape(selected)}"]`)
    row?.scrollIntoView({ block: 'nearest' })
    row?.querySelector('a')?.focus({ preventScroll: true })
    // Only on arrival: a later choice is made where the person already looks.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
}
