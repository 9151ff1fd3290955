import { useCallback, useMemo } from 'react'
import { countByStatus, groupByDocument } from '../../derive/target-counts.ts'
import { targetFigures } from '../../derive/target-figures.ts'
import { targetWords } from '../../messages/targets.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { TARGET_VIEWS } from '../../state/register-address.ts'
import { FactsInScope } from '../shared/in-scope.tsx'
import type { PickedFact } from '../shared/picked-fact.ts'
import { useAddress, useAddressState, useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { useDoors } from '../shared/use-doors.ts'
import { StatusLegend } from '../shared/status-counts.tsx'
import { ViewSwitch } from '../shared/view-switch.tsx'
import { Bodies } from './bodies.tsx'
import { GaugeGroups } from './gauge-groups.tsx'
import { RegisterExport } from './register-export.tsx'
import { RegisterSays } from './register-says.tsx'
import { RegisterTools } from './register-tools.tsx'
import { RegisterPart, type PartProps } from './register-part.tsx'
import { StatusChoice } from './status-choice.tsx'
import { NoTargets, RegisterLegend } from './targets-parts.tsx'
import { useRegister, type RegisterView } from './use-register.ts'
import './register.css'
import './register-cells.css'
import './register-groups.css'
import './register-narrow.css'
import './register-print.css'
import './targets-page.css'

/** 目标: every target of the documents, as a register or as gauges; each opens its sentence. */
export function TargetsPage() {
  return <FactsInScope>{(documents) => <Targets documents={documents} />}</FactsInScope>
}

function Targets({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const { params } = useAddress()
  const words = useWords(targetWords)
  const view = useRegister(documents)
  const pick = usePick()
  const { openTarget } = useDoors()
  const mode = TARGET_VIEWS.find((known) => known === params['view']) ?? 'register'
  const title = useMemo(() => words.pageTitle(targetFigures(view.all)), [words, view.all])
  if (view.all.length === 0 && mode !== 'bodies') return <NoTargets />
  return (
    <main id="content" className="page targets">
      <TargetsHead view={view} mode={mode} title={title} documents={documents} />
      {mode === 'gauges' && <Gauges view={view} documents={documents} onPick={openTarget} />}
      {mode === 'bodies' ? (
        <Bodies documents={documents} entries={view.all} />
      ) : (
        <div className={mode === 'gauges' ? 'print-register' : undefined}>
          <RegisterPart view={view} documents={documents} onPick={pick} />
        </div>
      )}
      <SourceStrip>{mode !== 'bodies' && <RegisterLegend />}</SourceStrip>
    </main>
  )
}

interface HeadProps {
  readonly view: RegisterView
  readonly mode: (typeof TARGET_VIEWS)[number]
  readonly title: string
  readonly documents: readonly DocumentSummary[]
}

/** The finding, how the targets are seen, how many stand how, and the tools of the register. */
function TargetsHead({ view, mode, title, documents }: HeadProps) {
  const { choices, all, counts, change } = view
  const adjust = useAddressState((state) => state.adjust)
  const words = useWords(targetWords)
  return (
    <header className="targets-head">
      <h1 className="serif">{title}</h1>
      <div className="targets-bar">
        <ViewSwitch
          legend={words.switch}
          choices={TARGET_VIEWS}
          names={words}
          chosen={mode}
          onChoose={(chosen) => adjust({ view: chosen === 'register' ? null : chosen, open: null })}
        />
        {mode === 'bodies' ? (
          <StatusLegend counts={countByStatus(all)} />
        ) : (
          <StatusChoice
            counts={counts}
            chosen={choices.statuses}
            onChoose={(statuses) => change({ statuses })}
          />
        )}
      </div>
      {mode !== 'bodies' && (
        <>
          <RegisterTools choices={choices} onChange={change}>
            <RegisterExport view={view} documents={documents} title={title} />
          </RegisterTools>
          <RegisterSays view={view} />
        </>
      )}
    </header>
  )
}

function Gauges({ view, documents, onPick }: PartProps) {
  const { params } = useAddress()
  const groups = useMemo(() => groupByDocument(view.shown), [view.shown])
  return (
    <GaugeGroups groups={groups} documents={documents} selected={params['row'] ?? null} onPick={onPick} />
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
