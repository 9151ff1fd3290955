import type { LaneGrid, PlacedLane } from '../../charts/timeline/lane-places.ts'
import type { Frame } from '../../charts/picture.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { useWords } from '../shared/services.tsx'
import type { LaneChoice } from './use-lane-choice.ts'

/** The buttons that fold, unfold and hide lanes, over the titles the picture draws; only those in sight. */
export function LaneHeads(props: {
  readonly lanes: readonly PlacedLane[]
  readonly grid: LaneGrid
  readonly frame: Frame
  readonly scrolled: number
  readonly choice: LaneChoice
}) {
  const { lanes, grid, frame, scrolled, choice } = props
  const words = useWords(timelinePageWords)
  const room = frame.height - grid.head
  const inSight = lanes.filter(({ y, height }) => y + height > scrolled && y < scrolled + room)
  return (
    <div className="lane-heads" style={{ top: grid.head }}>
      {inSight.map(({ lane, y, height }) => {
        const width = grid.left === 0 ? frame.width : grid.left - 12 * grid.unit
        const style = { top: y - scrolled, width, height: Math.min(height, 34 * grid.unit) }
        const label = lane.collapsed ? words.unfold(lane.title) : words.fold(lane.title)
        return (
          <div key={lane.id} className="lane-head" style={style}>
            <button
              type="button"
              className="lane-fold"
              aria-expanded={!lane.collapsed}
              aria-label={label}
              title={`${lane.title} · ${lane.subtitle}`}
              onClick={() => choice.fold(lane.id)}
            >
              <span aria-hidden="true">{lane.collapsed ? '▸' : '▾'}</span>
            </button>
            <button
              type="button"
              className="lane-hide"
              aria-label={words.hideLane(lane.title)}
              title={words.hideLane(lane.title)}
              onClick={() => choice.hide(new Set([...choice.hidden, lane.id]))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </div>
        )
      })}
    </div>
  )
}
