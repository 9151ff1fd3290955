import { useMemo } from 'react'
import { wholeRange } from '../../charts/timeline/time-range.ts'
import { countdownFigures, countdownRows } from '../../derive/countdown-rows.ts'
import { deadlinesOf } from '../../derive/deadline-summary.ts'
import { timelineTitle } from '../../derive/picture-titles.ts'
import { OWN_LANE } from '../../derive/own-event-rows.ts'
import { LANE_KINDS, LANE_ORDERS, type LaneKind } from '../../derive/timeline-lanes.ts'
import { timelineRows } from '../../derive/timeline-rows.ts'
import { chartWords } from '../../messages/chart.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { timelineWords } from '../../messages/timeline.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { TIMELINE_MODES } from '../../state/time-address.ts'
import { narrows } from '../../model/filter.ts'
import {
  useAddress,
  useAddressState,
  useAsOf,
  useLanguage,
  useServices,
  useWords,
} from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { TimelineKey } from '../shared/timeline-picture.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useDoors } from '../shared/use-doors.ts'
import { useFilter } from '../shared/use-filter.ts'
import { useKeys } from '../shared/use-keys.ts'
import { FactsInScope } from '../shared/in-scope.tsx'
import { Countdown } from './countdown.tsx'
import { MiniMap } from './mini-map.tsx'
import { TimelineBar } from './timeline-bar.tsx'
import { TimelineStage } from './timeline-stage.tsx'
import { OwnEventsBar } from './own-events-bar.tsx'
import { useLaneChoice, type LaneChoice } from './use-lane-choice.ts'
import { useLaneTables } from './use-lane-tables.ts'
import { useLanes, useLaneTitles, usePacking } from './use-lanes.ts'
import { useOwnEditing } from './use-own-editing.tsx'
import { useOwnEvents } from './use-own-events.ts'
import { useTimeRange } from './use-time-range.ts'
import { WallChart } from './wall-chart.tsx'
import './timeline-page.css'

/** 时间线: every date of the documents in lanes, as a countdown, or as one page for the wall. */
export function TimelinePage() {
  return <FactsInScope>{(documents) => <Timeline documents={documents} />}</FactsInScope>
}

function Timeline({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const { openFact } = useDoors()
  const { today, embedded } = useServices()
  const asOf = useAsOf()
  const language = useLanguage()
  const said = useWords(timelineWords)
  const words = useWords(timelinePageWords)
  const { notes } = useWords(chartWords)
  const rows = useMemo(() => timelineRows(documents, asOf, { apart: true }), [documents, asOf])
  const places = rows.reduce((sum, { factIds }) => sum + factIds.length, 0)
  const own = useOwnEvents(asOf)
  const all = useMemo(() => [...rows, ...own.rows], [rows, own.rows])
  const whole = useMemo(() => wholeRange(all, asOf), [all, asOf])
  const control = useTimeRange(whole)
  const editing = useOwnEditing(own)
  useKeys('timeline', { 'own-date': embedded ? undefined : editing.add })
  const kind = oneOf(LANE_KINDS, params['lanes'])
  const order = oneOf(LANE_ORDERS, params['order'])
  const mode = oneOf(TIMELINE_MODES, params['mode'])
  const lanes = useLanes(rows, own.rows, documents, kind, order)
  const titleOf = useLaneTitles(documents, kind)
  const choice = useLaneChoice(lanes)
  const pack = usePacking(choice.shown, kind, titleOf)
  const texts = useMemo(() => ({ words: said, today: said.today(asOf, asOf === today) }), [said, asOf, today])
  const byId = useMemo(() => new Map(all.map((row) => [row.id, row])), [all])
  const due = useMemo(() => countdownRows(documents, asOf), [documents, asOf])
  const narrowed = narrows(useFilter().filter)
  const deadlines = useDeadlines(documents, kind, choice)
  const title = useMemo(
    () =>
      mode === 'countdown'
        ? words.countdownTitle(countdownFigures(documents, due, narrowed))
        : timelineTitle({ ...deadlines, narrowed }, language),
    [mode, words, documents, due, deadlines, narrowed, language],
  )
  const ownPast = own.rows.filter(({ daysPast }) => daysPast > 0).length
  const ownDates = mode === 'countdown' ? words.ownDates(ownPast, own.rows.length - ownPast) : ''
  const rowOf = (markId: string) => byId.get(markId.split('|').at(-1)!)
  const pick = (markId: string) => {
    const row = rowOf(markId)
    if (row?.own === true) editing.open(row.id)
    else if (row !== undefined) openFact({ documentId: row.documentId, factId: row.factIds[0]! })
  }
  const tables = useLaneTables(choice, texts, own.out)
  const left = choice.hidden.size
  const pictured = {
    pack,
    control,
    asOf,
    texts,
    ownOut: own.out && !choice.hidden.has(OWN_LANE) && own.rows.length > 0,
    unit: notes([said.unit, left === 0 ? '' : words.hiddenLanes(left)]),
    onPick: pick,
    ...tables,
  }
  return (
    <main id="content" className={`page timeline${mode === 'countdown' ? '' : ' timeline-filling'}`}>
      <header className="timeline-head">
        <h1 className="serif">
          <TitleText text={title + ownDates} />
        </h1>
        <TimelineBar
          mode={mode}
          kind={kind}
          order={order}
          asOf={asOf}
          control={control}
          lanes={lanes}
          titleOf={titleOf}
          choice={choice}
          onChange={adjust}
        />
      </header>
      {editing.dialog}
      {documents.length === 0 && <p className="timeline-empty">{words.noDocuments}</p>}
      {documents.length > 0 && mode === 'countdown' && (
        <Countdown
          rows={due}
          own={own.rows}
          asOf={asOf}
          title={title}
          ownOut={own.out}
          onEdit={editing.open}
        />
      )}
      {documents.length > 0 && mode !== 'countdown' && choice.shown.length === 0 && (
        <p className="timeline-empty">
          {words.noLanes}{' '}
          <button type="button" onClick={() => choice.hide(new Set())}>
            {words.allLanes}
          </button>
        </p>
      )}
      {choice.shown.length > 0 && mode === 'wall' && <WallChart {...pictured} title={title} />}
      {choice.shown.length > 0 && mode === 'lanes' && (
        <>
          <TimelineStage {...pictured} choice={choice} onAdd={editing.add} label={title} rowOf={rowOf} />
          <MiniMap rows={all} control={control} />
        </>
      )}
      <SourceStrip>
        {mode !== 'countdown' && <TimelineKey />}
        {mode !== 'countdown' && places > rows.length && <span>{words.merged(places, rows.length)}</span>}
        <OwnEventsBar
          own={own}
          done={editing.done}
          onAdd={editing.add}
          onOut={(out) => adjust({ mine: out ? 'out' : null })}
        />
      </SourceStrip>
    </main>
  )
}

/** The choice an address names; the first where it names none that is known. */
function oneOf<T extends string>(choices: readonly [T, ...T[]], wanted: string | undefined): T {
  return choices.find((choice) => choice === wanted) ?? choices[0]
}

/** The deadlines the title counts: of the documents whose lanes are shown, where lanes are documents and some are shown. */
function useDeadlines(documents: readonly DocumentSummary[], kind: LaneKind, { hidden }: LaneChoice) {
  return useMemo(() => {
    const shown = kind === 'document' ? documents.filter(({ id }) => !hidden.has(id)) : documents
    return deadlinesOf(shown.length === 0 ? documents : shown)
  }, [documents, kind, hidden])
}
