import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { laneGrid, lanesHeight, placeLanes, type PlacedLane } from '../../charts/timeline/lane-places.ts'
import { lanesPicture } from '../../charts/timeline/lanes-picture.ts'
import type { ChartMark, Frame, Picture, TableTwin } from '../../charts/picture.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import type { TimelineTexts } from '../../charts/timeline-texts.ts'
import type { TimeRange } from '../../charts/timeline/time-range.ts'
import type { TimelineRow } from '../../derive/timeline-rows.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { timelineWords } from '../../messages/timeline.ts'
import { dayNumber } from '../../model/edtf.ts'
import { PictureFrame } from '../shared/picture-frame.tsx'
import { timelineLegend } from '../shared/timeline-picture.tsx'
import { useFrame } from '../shared/use-frame.ts'
import { useSourceLine } from '../shared/source-strip.tsx'
import { useWords } from '../shared/services.tsx'
import { useKeyAction } from '../shared/use-keys.ts'
import { EventPreview, PreviewBox } from './event-preview.tsx'
import { LaneHeads } from './lane-heads.tsx'
import type { useLanes } from './use-lanes.ts'
import { keyedRange, useStageGestures } from './use-stage-gestures.ts'
import type { RangeControl } from './use-time-range.ts'

const LANES = { chart: 'lanes', behind: { kind: 'events' } } as const

interface StageProps {
  readonly pack: ReturnType<typeof useLanes>['pack']
  readonly folded: ReadonlySet<string>
  readonly onFold: (id: string) => void
  readonly control: RangeControl
  readonly asOf: string
  readonly texts: TimelineTexts
  readonly label: string
  readonly table: TableTwin
  readonly onPick: (id: string) => void
  /** The row a mark's id names; undefined for none. */
  readonly rowOf: (markId: string) => TimelineRow | undefined
}

/** The lanes of the timeline over the range of time, to be zoomed, pulled, scrolled and walked. */
export function TimelineStage(props: StageProps) {
  const { pack, folded, control, asOf, texts } = props
  const [place, frame] = useFrame<HTMLDivElement>()
  const scroller = useRef<HTMLDivElement>(null)
  const [scrolled, setScrolled] = useState(0)
  const [shown, setShown] = useState<ChartMark | null>(null)
  const { lanes, grid } = usePlacedLanes(pack, folded, control, frame)
  const content = grid === null ? 0 : lanesHeight(lanes)
  const scrolls = frame !== null && grid !== null && content > frame.height - grid.head + 1
  const left = grid?.left ?? 0
  useStageGestures(scroller, control, { left, width: (frame?.width ?? 1) - left, scrolls })
  const draw = useCallback(
    (room: Frame, theme: ChartTheme): Picture => {
      const view = { lanes, grid: laneGrid(room), range: control.range, asOf, scrolled }
      return lanesPicture(view, room, theme, texts)
    },
    [lanes, control.range, asOf, scrolled, texts],
  )
  const pick = (id: string) => {
    const cluster = clusterRange(lanes, id)
    if (cluster === null) props.onPick(id)
    else control.change(() => cluster)
  }
  const actionFor = useKeyAction('timeline')
  const drawExport = (room: Frame, theme: ChartTheme) => wholePicture(props, room, theme)
  const onKeyDown = (domEvent: KeyboardEvent) => {
    const action = actionFor(domEvent)
    if (action === null) return
    if (action === 'whole') control.reset()
    else control.change(keyedRange(action, dayNumber(asOf)))
    domEvent.preventDefault()
    domEvent.stopPropagation()
  }
  return (
    // The keys of the stage work from anything in it; what is focused says what it is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={scroller}
      className={scrolls ? 'timeline-stage timeline-scrolls' : 'timeline-stage'}
      onKeyDownCapture={onKeyDown}
      onScroll={(domEvent) => setScrolled(Math.max(0, domEvent.currentTarget.scrollTop))}
    >
      <div style={{ height: scrolls ? content + grid!.head : '100%' }}>
        <div ref={place} className="timeline-room">
          <PictureFrame
            className="timeline-canvas"
            draw={draw}
            drawExport={drawExport}
            label={props.label}
            unit={texts.words.unit}
            legend={timelineLegend(texts.words)}
            subject={LANES}
            sourceLine={useSourceLine()}
            table={props.table}
            fileName={`cetu-timeline-${asOf}`}
            onPick={pick}
            onShow={setShown}
          />
          {grid !== null && frame !== null && (
            <LaneHeads lanes={lanes} grid={grid} frame={frame} scrolled={scrolled} onFold={props.onFold} />
          )}
          {shown !== null && frame !== null && (
            <Preview mark={shown} lanes={lanes} frame={frame} rowOf={props.rowOf} />
          )}
        </div>
      </div>
    </div>
  )
}

/** A mark's preview; of a cluster the dates in it, as far as a card holds them. */
function Preview({
  mark,
  lanes,
  frame,
  rowOf,
}: Pick<StageProps, 'rowOf'> & {
  readonly mark: ChartMark
  readonly lanes: readonly PlacedLane[]
  readonly frame: Frame
}) {
  const { cluster } = useWords(timelinePageWords)
  const said = useWords(timelineWords)
  const rows = clusterRows(lanes, mark.id)
  if (rows === null) {
    const row = rowOf(mark.id)
    return row === undefined ? null : <EventPreview key={mark.id} row={row} mark={mark} frame={frame} />
  }
  const listed = rows.slice(0, LISTED)
  return (
    <PreviewBox mark={mark} frame={frame}>
      <p className="preview-head">
        <strong>{cluster.title(rows.length)}</strong>
      </p>
      <ul className="preview-list">
        {listed.map((row) => (
          <li key={row.id}>
            {said.date(row.date)}{' '}
            <span className="muted">{row.role === 'deadline' ? row.label : row.documentName}</span>
          </li>
        ))}
      </ul>
      <p className="preview-foot muted">
        {rows.length > LISTED ? cluster.more(rows.length - LISTED) : ''}
        <span>{cluster.open}</span>
      </p>
    </PreviewBox>
  )
}

/** Lanes are packed for the zoom alone, so that a pull to the side lays nothing out anew. */
function usePlacedLanes(
  pack: StageProps['pack'],
  folded: ReadonlySet<string>,
  { range, whole }: RangeControl,
  frame: Frame | null,
) {
  const grid = useMemo(() => (frame === null ? null : laneGrid(frame)), [frame])
  const length = Number((range.to - range.from).toFixed(6))
  const unit = grid?.unit ?? 1
  const perDay = frame === null || grid === null ? 0 : (frame.width - grid.left) / length
  const packed = useMemo(
    () => (perDay === 0 ? [] : pack({ perDay, unit, lastDay: whole.to }, folded)),
    [pack, perDay, unit, whole, folded],
  )
  const room = frame === null || grid === null ? 0 : frame.height - grid.head
  const lanes = useMemo(
    (): readonly PlacedLane[] => (grid === null ? [] : placeLanes(packed, grid, room)),
    [packed, grid, room],
  )
  return { lanes, grid }
}

/** All time and all lanes, unfolded, in one sheet as high as they need: what is exported. */
export function wholePicture(
  { pack, control, asOf, texts }: Pick<StageProps, 'pack' | 'control' | 'asOf' | 'texts'>,
  frame: Frame,
  theme: ChartTheme,
): { readonly picture: Picture; readonly frame: Frame } {
  const grid = laneGrid(frame)
  const { whole: range } = control
  const perDay = (frame.width - grid.left) / (range.to - range.from)
  const lanes = placeLanes(pack({ perDay, unit: grid.unit, lastDay: range.to }, new Set()), grid, 0)
  const sheet = { ...frame, height: Math.ceil(grid.head + lanesHeight(lanes) + 2) }
  return {
    frame: sheet,
    picture: lanesPicture({ lanes, grid, range, asOf, scrolled: 0 }, sheet, theme, texts),
  }
}

/** How many dates of a cluster its card lists. */
const LISTED = 6

/** The rows of the cluster a mark's id names: `lane|cluster|first row`; null when it names no cluster. */
function clusterRows(lanes: readonly PlacedLane[], id: string): readonly TimelineRow[] | null {
  const [laneId, kind, first] = id.split('|')
  if (kind !== 'cluster') return null
  const marks = lanes.find(({ lane }) => lane.id === laneId)?.lane.packed.marks ?? []
  return marks.find(({ rows }) => rows.length > 1 && rows[0]!.id === first)?.rows ?? null
}

/** The range that shows a cluster's dates apart, with air at both ends; null when the id names no cluster. */
function clusterRange(lanes: readonly PlacedLane[], id: string): TimeRange | null {
  const rows = clusterRows(lanes, id)
  if (rows === null) return null
  const from = Math.min(...rows.map(({ firstDay }) => dayNumber(firstDay)))
  const to = Math.max(...rows.map(({ lastDay }) => dayNumber(lastDay) + 1))
  const air = (to - from) * 0.15
  return { from: from - air, to: to + air }
}
