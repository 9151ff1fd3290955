import type { LaneGrid, PlacedLane } from '../../charts/timeline/lane-places.ts'
import type { Frame } from '../../charts/picture.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { useWords } from '../shared/services.tsx'

/** The buttons that fold and unfold lanes, over the titles the picture draws; only those in sight. */
export function LaneHeads(props: {
  readonly lanes: readonly PlacedLane[]
  readonly grid: LaneGrid
  readonly frame: Frame
  readonly scrolled: number
  readonly onFold: (id: string) => void
}) {
  const { lanes, grid, frame, scrolled, onFold } = props
  const words = useWords(timelinePageWords)
  const room = frame.height - grid.head
  const inSight = lanes.filter(({ y, height }) => y + height > scrolled && y < scrolled + room)
  return (
    <div className="lane-heads" style={{ top: grid.head }}>
      {inSight.map(({ lane, y, height }) => {
        const width = grid.left === 0 ? frame.width * 0.6 : grid.left - 12 * grid.unit
        const style = { top: y - scrolled, width, height: Math.min(height, 34 * grid.unit) }
        const label = lane.collapsed ? words.unfold(lane.title) : words.fold(lane.title)
        return (
          <button
            key={lane.id}
            type="button"
            style={style}
            aria-expanded={!lane.collapsed}
            aria-label={label}
            title={`${lane.title} · ${lane.subtitle}`}
            onClick={() => onFold(lane.id)}
          >
            <span aria-hidden="true">{lane.collapsed ? '▸' : '▾'}</span>
          </button>
        )
      })}
    </div>
  )
}
