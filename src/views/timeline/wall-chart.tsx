import { useCallback, useState } from 'react'
import { laneGrid, lanesHeight, placeLanes, type PlacedLane } from '../../charts/timeline/lane-places.ts'
import { lanesPicture } from '../../charts/timeline/lanes-picture.ts'
import type { Frame } from '../../charts/picture.ts'
import type { TimelineTexts } from '../../charts/timeline-texts.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import type { TableTwin } from '../../charts/picture.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import type { ChartSubject } from '../shared/chart-subject.ts'
import { PictureFrame } from '../shared/picture-frame.tsx'
import { timelineLegend } from '../shared/timeline-picture.tsx'
import { useWords } from '../shared/services.tsx'
import { useSourceLine } from '../shared/source-strip.tsx'
import './wall-chart.css'
import type { LaneZoom, PackLanes } from './use-lanes.ts'
import type { RangeControl } from './use-time-range.ts'

/** The room of the picture on a printed A3 page, landscape, between margins of 10 mm and beside title and source. */
const A3: Frame = { width: 1510, height: 905, scale: 1.24 }

/** All time and all lanes on one page for the wall: on the screen as it will print, printed as A3. */
export function WallChart(props: {
  readonly pack: PackLanes
  readonly control: RangeControl
  readonly asOf: string
  readonly texts: TimelineTexts
  readonly title: string
  /** Whether it holds the person's own dates. */
  readonly ownOut: boolean
  /** Under the title of an exported picture. */
  readonly unit: string
  readonly table: TableTwin
  readonly tableOut: TableTwin
  readonly behind: ChartSubject['behind']
  readonly onPick: (markId: string) => void
}) {
  const { pack, control, asOf, texts, ownOut } = props
  const words = useWords(timelinePageWords)
  const [left, setLeft] = useState(0)
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) => {
      const grid = laneGrid(frame)
      const range = control.whole
      const perDay = (frame.width - grid.left) / (range.to - range.from)
      const { lanes, dropped } = fitting(
        pack,
        { perDay, unit: grid.unit, whole: range, factsOnly: !ownOut },
        frame,
      )
      queueMicrotask(() => setLeft(dropped))
      return lanesPicture({ lanes, grid, range, asOf, scrolled: 0 }, frame, theme, texts)
    },
    [pack, control.whole, asOf, texts, ownOut],
  )
  return (
    <section className="wall-chart">
      <p className="wall-note no-print">
        {words.wallTitle}
        {left > 0 && <strong>{words.foldedLanes(left)}</strong>}
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <PictureFrame
        className="wall-canvas"
        draw={draw}
        paper={A3}
        label={props.title}
        unit={props.unit}
        legend={timelineLegend(texts.words, ownOut)}
        subject={{ chart: 'wall', behind: props.behind }}
        sourceLine={useSourceLine()}
        table={props.table}
        tableOut={props.tableOut}
        fileName={`cetu-wall-${asOf}`}
        onPick={props.onPick}
      />
    </section>
  )
}

/** The lanes as open as the page allows: whole, else folded, else as many folded ones as it holds. */
function fitting(
  pack: PackLanes,
  zoom: LaneZoom,
  frame: Frame,
): { readonly lanes: readonly PlacedLane[]; readonly dropped: number } {
  const grid = laneGrid(frame)
  const room = frame.height - grid.head - 2
  const open = pack(zoom, new Set())
  const whole = placeLanes(open, grid, room)
  if (lanesHeight(whole) <= room) return { lanes: whole, dropped: 0 }
  const folded = placeLanes(pack(zoom, new Set(open.map(({ id }) => id))), grid, room)
  const lanes = folded.filter(({ y, height }) => y + height <= room)
  return { lanes, dropped: folded.length - lanes.length }
}
