import { useCallback, useMemo, useState, type KeyboardEvent } from 'react'
import { laneGrid, lanesHeight } from '../../charts/timeline/lane-places.ts'
import { lanesPicture } from '../../charts/timeline/lanes-picture.ts'
import type { ChartMark, Frame, Picture, TableTwin } from '../../charts/picture.ts'
import { PRINTED, type ChartTheme } from '../../charts/theme.ts'
import type { TimelineTexts } from '../../charts/timeline-texts.ts'
import type { TimelineRow } from '../../derive/timeline-rows.ts'
import { dayNumber } from '../../model/edtf.ts'
import { PictureFrame } from '../shared/picture-frame.tsx'
import { timelineLegend } from '../shared/timeline-picture.tsx'
import { usePrinting } from '../shared/services.tsx'
import { useFrame } from '../shared/use-frame.ts'
import { useSourceLine } from '../shared/source-strip.tsx'
import { useKeyAction } from '../shared/use-keys.ts'
import type { ChartSubject } from '../shared/chart-subject.ts'
import { EmptyWindow } from './empty-window.tsx'
import { LaneHeads } from './lane-heads.tsx'
import type { LaneChoice } from './use-lane-choice.ts'
import { clusterRange } from './stage-clusters.ts'
import { StagePreview } from './stage-preview.tsx'
import type { PackLanes } from './use-lanes.ts'
import { keyedRange, useStageGestures } from './use-stage-gestures.ts'
import { usePlacedLanes } from './use-placed-lanes.ts'
import type { RangeControl } from './use-time-range.ts'
import { wholePicture } from './whole-picture.ts'
import './timeline-stage.css'

interface StageProps {
  readonly pack: PackLanes
  readonly choice: LaneChoice
  readonly onAdd: () => void
  /** Whether exports hold the person's own dates. */
  readonly ownOut: boolean
  readonly control: RangeControl
  readonly asOf: string
  readonly texts: TimelineTexts
  readonly label: string
  /** Under the title of an exported picture. */
  readonly unit: string
  readonly table: TableTwin
  readonly tableOut: TableTwin
  readonly behind: ChartSubject['behind']
  readonly onPick: (id: string) => void
  /** The row a mark's id names; undefined for none. */
  readonly rowOf: (markId: string) => TimelineRow | undefined
}

/** Pixels across an A4 page between its margins. */
const PAGE: Frame = { width: 688, height: 0, scale: 1 }

/** The whole timeline as it is printed, all time and all lanes as wide as a page; null while nothing is printed. */
function usePaper({ pack, control, asOf, texts }: StageProps) {
  const printing = usePrinting()
  return useMemo(
    () => (printing ? wholePicture({ pack, control, asOf, texts, factsOnly: false }, PAGE, PRINTED) : null),
    [printing, pack, control, asOf, texts],
  )
}

/** The lanes of the timeline over the range of time, to be zoomed, pulled, scrolled and walked. */
export function TimelineStage(props: StageProps) {
  const { pack, choice, control, asOf, texts, behind } = props
  const [place, frame] = useFrame<HTMLDivElement>()
  const [scroller, stage] = useFrame<HTMLDivElement>()
  const [scrolled, setScrolled] = useState(0)
  const [shown, setShown] = useState<ChartMark | null>(null)
  const { lanes, grid } = usePlacedLanes(pack, choice.folded, control, frame)
  const content = grid === null ? 0 : lanesHeight(lanes)
  const scrolls = frame !== null && grid !== null && content > frame.height - grid.head + 1
  const left = grid?.left ?? 0
  useStageGestures(scroller, control, { left, width: (frame?.width ?? 1) - left, scrolls })
  const paper = usePaper(props)
  const draw = useCallback(
    (room: Frame, theme: ChartTheme): Picture => {
      if (paper !== null) return paper.picture
      const view = { lanes, grid: laneGrid(room), range: control.range, asOf, scrolled }
      return lanesPicture(view, room, theme, texts)
    },
    [lanes, control.range, asOf, scrolled, texts, paper],
  )
  const pick = (id: string) => {
    const cluster = clusterRange(lanes, id)
    if (cluster === null) props.onPick(id)
    else control.change(() => cluster)
  }
  const actionFor = useKeyAction('timeline')
  const drawExport = (room: Frame, theme: ChartTheme) =>
    wholePicture({ ...props, factsOnly: !props.ownOut }, room, theme)
  const onKeyDown = (domEvent: KeyboardEvent) => {
    const action = actionFor(domEvent)
    if (action === null) return
    if (action === 'own-date') props.onAdd()
    else if (action === 'whole') control.reset()
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
      style={paper === null ? undefined : { height: paper.frame.height }}
      onKeyDownCapture={onKeyDown}
      onScroll={(domEvent) => setScrolled(Math.max(0, domEvent.currentTarget.scrollTop))}
    >
      <div style={{ height: scrolls && paper === null ? content + grid!.head : '100%' }}>
        <div
          ref={place}
          className="timeline-room"
          style={{ height: (paper?.frame ?? stage)?.height ?? '100%' }}
        >
          <PictureFrame
            className="timeline-canvas"
            draw={draw}
            drawExport={drawExport}
            {...(paper === null ? {} : { paper: paper.frame })}
            label={props.label}
            unit={props.unit}
            legend={timelineLegend(texts.words, props.ownOut)}
            subject={{ chart: 'lanes', behind }}
            sourceLine={useSourceLine()}
            table={props.table}
            tableOut={props.tableOut}
            fileName={`cetu-timeline-${asOf}`}
            onPick={pick}
            onShow={setShown}
          />
          {grid !== null && frame !== null && paper === null && (
            <LaneHeads lanes={lanes} grid={grid} frame={frame} scrolled={scrolled} choice={choice} />
          )}
          {paper === null && <EmptyWindow lanes={choice.shown} control={control} />}
          {shown !== null && frame !== null && (
            <StagePreview mark={shown} lanes={lanes} frame={frame} rowOf={props.rowOf} />
          )}
        </div>
      </div>
    </div>
  )
}
