import type { Frame, Rect } from '../picture.ts'
import type { LabelText } from '../timeline-texts.ts'
import type { LaneGrid, PlacedLane } from './lane-places.ts'
import { MARK } from './mark-extent.ts'
import type { PackedMark } from './pack-lane.ts'
import type { TimeRange } from './time-range.ts'

/** Everything the picture shows besides the look. */
export interface LanesView {
  readonly lanes: readonly PlacedLane[]
  readonly grid: LaneGrid
  readonly range: TimeRange
  /** ISO date. */
  readonly asOf: string
  /** CSS pixels the lanes are scrolled up by. */
  readonly scrolled: number
}

/** The place of a mark on the screen. */
export interface LaneMark {
  readonly id: string
  readonly mark: PackedMark
  /** From and to in the picture, cut at the edges of time. */
  readonly rect: Rect
  readonly label: {
    readonly x: number
    readonly y: number
    readonly text: LabelText
    readonly width: number
  } | null
  /** Middle of the line. */
  readonly y: number
  /** Where the mark begins and ends, uncut. */
  readonly from: number
  readonly to: number
}

/** CSS pixels a day is wide. */
export const perDay = ({ grid, range }: Pick<LanesView, 'grid' | 'range'>, { width }: Frame): number =>
  (width - grid.left) / (range.to - range.from)

/** The marks of a lane that the range shows, in the order of time. */
export function laneMarks({ lane, y }: PlacedLane, view: LanesView, frame: Frame): readonly LaneMark[] {
  const { grid, range, scrolled } = view
  const start = grid.left - range.from * perDay(view, frame)
  const top = grid.head - scrolled + y
  const first = lane.collapsed ? 18 * grid.unit : grid.first
  return lane.packed.marks.flatMap((mark): LaneMark[] => {
    const [from, to] = [start + mark.from, start + mark.to]
    const reach = MARK.gap * grid.unit + (mark.label?.width ?? 0)
    const ahead = mark.label?.side === 'before' ? reach : 0
    // The arrow of a deadline stands behind its last day: what fell due before the range is not in it.
    const over = to - (mark.rows[0]!.role === 'deadline' ? MARK.arrow * grid.unit : 0) <= grid.left
    if (over || from - ahead > frame.width) return []
    const middle = top + first + mark.track * grid.pitch
    const [left, right] = [Math.max(from, grid.left), Math.max(grid.left, Math.min(to, frame.width))]
    const rect = {
      x: left,
      y: middle - 9 * grid.unit,
      width: Math.max(right - left, 1),
      height: 18 * grid.unit,
    }
    const id = `${lane.id}|${mark.rows.length > 1 ? 'cluster|' : ''}${mark.rows[0]!.id}`
    return [{ id, mark, rect, from, to, y: middle, label: placedLabel(mark, from, to, middle, grid, frame) }]
  })
}

/** A label above a wide mark keeps inside the range as long as the mark does; any other goes with it. */
function placedLabel(
  { label }: PackedMark,
  from: number,
  to: number,
  middle: number,
  { left, unit }: LaneGrid,
  frame: Frame,
): LaneMark['label'] {
  if (label === null) return null
  const { text, width, side } = label
  const gap = MARK.gap * unit
  if (side === 'above') {
    const x = Math.min(Math.max(from, left) + gap, to - gap - width)
    return x < left ? null : { text, width, x, y: middle - 3 * unit }
  }
  const x = side === 'after' ? to + gap : from - gap - width
  return x < left || x > frame.width ? null : { text, width, x, y: middle }
}
