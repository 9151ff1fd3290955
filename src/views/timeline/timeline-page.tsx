import { useMemo } from 'react'
import { wholeRange } from '../../charts/timeline/time-range.ts'
import { timelineTable } from '../../charts/timeline-strip.ts'
import { countdownRows, type CountdownRow } from '../../derive/countdown-rows.ts'
import { deadlinesOf } from '../../derive/deadline-summary.ts'
import { timelineTitle } from '../../derive/picture-titles.ts'
import { LANE_KINDS, LANE_ORDERS, type TimelineLane } from '../../derive/timeline-lanes.ts'
import { timelineRows } from '../../derive/timeline-rows.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { timelineWords } from '../../messages/timeline.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { readFolded } from '../../state/time-address.ts'
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
import { FactsInScope } from '../shared/in-scope.tsx'
import { Countdown } from './countdown.tsx'
import { MiniMap } from './mini-map.tsx'
import { TIMELINE_MODES, TimelineBar } from './timeline-bar.tsx'
import { TimelineStage } from './timeline-stage.tsx'
import { OwnEventsBar } from './own-events-bar.tsx'
import { useLanes } from './use-lanes.ts'
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
  const { today } = useServices()
  const asOf = useAsOf()
  const language = useLanguage()
  const said = useWords(timelineWords)
  const words = useWords(timelinePageWords)
  const rows = useMemo(() => timelineRows(documents, asOf, { apart: true }), [documents, asOf])
  const own = useOwnEvents(asOf)
  const all = useMemo(() => [...rows, ...own.rows], [rows, own.rows])
  const whole = useMemo(() => wholeRange(all, asOf), [all, asOf])
  const control = useTimeRange(whole)
  const editing = useOwnEditing(own)
  const kind = oneOf(LANE_KINDS, params['lanes'])
  const order = oneOf(LANE_ORDERS, params['order'])
  const mode = oneOf(TIMELINE_MODES, params['mode'])
  const { lanes, pack } = useLanes(rows, own.rows, documents, kind, order)
  const folded = useFolded(lanes, params['folded'])
  const texts = useMemo(() => ({ words: said, today: said.today(asOf, asOf === today) }), [said, asOf, today])
  const byId = useMemo(() => new Map(all.map((row) => [row.id, row])), [all])
  const due = useMemo(() => countdownRows(documents, asOf), [documents, asOf])
  const deadlines = useMemo(() => deadlinesOf(documents), [documents])
  const title = useMemo(
    () =>
      mode === 'countdown'
        ? words.countdownTitle(thingsOf(due, 'past'), thingsOf(due, 'ahead'))
        : timelineTitle(deadlines, language),
    [mode, words, due, deadlines, language],
  )
  const fold = (ids: readonly string[]) => adjust({ folded: ids.length === 0 ? null : ids.join(',') })
  const rowOf = (markId: string) => byId.get(markId.split('|').at(-1)!)
  const pick = (markId: string) => {
    const row = rowOf(markId)
    if (row?.own === true) editing.open(row.id)
    else if (row !== undefined) openFact({ documentId: row.documentId, factId: row.factIds[0]! })
  }
  const table = useMemo(() => timelineTable(rows, texts), [rows, texts])
  const pictured = { pack, control, asOf, texts, ownOut: own.out }
  return (
    <main id="content" className="page timeline">
      <header className="timeline-head">
        <h1 className="serif">
          <TitleText text={title} />
        </h1>
        <TimelineBar
          mode={mode}
          kind={kind}
          order={order}
          asOf={asOf}
          control={control}
          allFolded={folded.size > 0 && folded.size === lanes.length}
          onFoldAll={() => fold(folded.size === lanes.length ? [] : lanes.map(({ id }) => id))}
          onChange={adjust}
        />
      </header>
      {editing.dialog}
      {documents.length === 0 && <p className="timeline-empty">{words.noDocuments}</p>}
      {documents.length > 0 && mode === 'countdown' && (
        <Countdown rows={due} own={own.rows} asOf={asOf} onEdit={editing.open} />
      )}
      {documents.length > 0 && mode === 'wall' && (
        <WallChart {...pictured} title={title} table={table} onPick={pick} />
      )}
      {documents.length > 0 && mode === 'lanes' && (
        <>
          <TimelineStage
            {...pictured}
            folded={folded}
            onAdd={editing.add}
            onFold={(id) =>
              fold(folded.has(id) ? [...folded].filter((each) => each !== id) : [...folded, id])
            }
            label={title}
            table={table}
            onPick={pick}
            rowOf={rowOf}
          />
          <MiniMap rows={all} control={control} />
        </>
      )}
      <SourceStrip>
        {mode !== 'countdown' && <TimelineKey />}
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

/** How many things have a day that is past, or not. */
const thingsOf = (due: readonly CountdownRow[], side: 'past' | 'ahead') =>
  due.reduce((sum, { daysPast, items }) => (daysPast > 0 === (side === 'past') ? sum + items.length : sum), 0)

/** The choice an address names; the first where it names none that is known. */
function oneOf<T extends string>(choices: readonly [T, ...T[]], wanted: string | undefined): T {
  return choices.find((choice) => choice === wanted) ?? choices[0]
}

/** The folded lanes that there are. */
function useFolded(lanes: readonly TimelineLane[], param: string | undefined): ReadonlySet<string> {
  return useMemo(() => {
    const wanted = new Set(readFolded(param))
    return new Set(lanes.map(({ id }) => id).filter((id) => wanted.has(id)))
  }, [lanes, param])
}
