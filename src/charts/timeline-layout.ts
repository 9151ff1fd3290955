import type { TimelineRow } from '../derive/timeline-rows.ts'
import type { Frame, Rect } from './picture.ts'
import type { PlacedLabel } from './timeline-label-places.ts'
import { placeLabels } from './timeline-labels.ts'
import { timelineScale, type TimelineScale } from './timeline-scale.ts'
import type { TimelineTexts } from './timeline-texts.ts'

/** Where the parts of a strip stand, in CSS pixels; `unit` is one pixel of the design at scale 1. */
export interface TimelineGrid {
  readonly unit: number
  readonly type: number
  /** The axis, and the first row of bars above it. */
  readonly axis: number
  readonly bars: number
  /** Middles of the label rows, from the top. */
  readonly levels: readonly number[]
}

/** A mark in its place: a dot or diamond around `x`, or a bar from `x` to `end`. */
export interface PlacedMark {
  readonly row: TimelineRow
  /** The rows of one bar: periods or deadlines of several documents over the same time. Its first row draws the bar. */
  readonly together: readonly TimelineRow[]
  readonly x: number
  readonly end: number
  /** Middle of the mark. */
  readonly y: number
  /** The reference's year lies beyond the axis; the mark stands at its edge. */
  readonly beyond: boolean
  readonly rect: Rect
}

/** A strip laid out: every row has its mark; a label only where it stands on nothing else. */
export interface TimelineLayout {
  readonly grid: TimelineGrid
  readonly scale: TimelineScale
  readonly marks: readonly PlacedMark[]
  readonly labels: readonly PlacedLabel[]
  readonly today: { readonly x: number; readonly label: PlacedLabel | null }
}

/** Lays a strip out. No two labels, and no label and stem, ever share room. */
export function timelineLayout(
  rows: readonly TimelineRow[],
  asOf: string,
  frame: Frame,
  texts: TimelineTexts,
): TimelineLayout {
  const grid = gridOf(frame)
  const scale = timelineScale(rows, asOf, frame)
  const marks = placeMarks(rows, scale, grid, frame)
  const today = scale.at(asOf)
  const { labels, todayLabel } = placeLabels({ marks, grid, frame, texts, today })
  return { grid, scale, marks, labels, today: { x: today, label: todayLabel } }
}

const PITCH = 19
const MOST_LEVELS = 5

/** From this height (at scale 1) the rows of labels stand far enough apart for two lines. */
export const TALL = 180

function gridOf({ height, scale }: Frame): TimelineGrid {
  const unit = scale
  const axis = height - 24 * unit
  const top = 27 * unit
  const lowest = axis - (height > TALL * unit ? 42 : 26) * unit
  const count = Math.max(1, Math.min(MOST_LEVELS, Math.floor((lowest - top) / (PITCH * unit)) + 1))
  const pitch = count === 1 ? 0 : Math.min(38 * unit, (lowest - top) / (count - 1))
  const levels = Array.from({ length: count }, (_, index) => lowest - pitch * (count - 1 - index))
  return { unit, type: 12 * unit, axis, bars: axis - 9 * unit, levels }
}

function placeMarks(
  rows: readonly TimelineRow[],
  scale: TimelineScale,
  grid: TimelineGrid,
  frame: Frame,
): PlacedMark[] {
  const lanes: number[] = []
  const bars = new Map<string, { readonly spot: Spot; readonly together: TimelineRow[] }>()
  return rows.map((row) => {
    const bar = bars.get(barOf(row)) ?? { spot: spotOf(row), together: [] }
    bar.together.push(row)
    bars.set(barOf(row), bar)
    return { ...bar.spot, row, together: bar.together }
  })

  function spotOf(row: TimelineRow): Spot {
    return isBar(row) ? placeBar(row, scale, grid, lanes) : placePoint(row, scale, grid, frame)
  }
}

const isBar = ({ role }: TimelineRow) => role === 'period' || role === 'deadline'

/** Equal bars would lie on one another and darken: one is drawn for all. What is inferred stays apart from what is stated. */
const barOf = (row: TimelineRow) =>
  isBar(row) ? `${row.role}|${row.date}|${row.basis === 'inferred'}` : row.id

type Spot = Omit<PlacedMark, 'row' | 'together'>

function placePoint(
  row: TimelineRow,
  scale: TimelineScale,
  { unit, axis }: TimelineGrid,
  frame: Frame,
): Spot {
  const radius = 4.5 * unit
  const middle = (scale.at(row.firstDay) + scale.endOf(row.lastDay)) / 2
  const x = Math.min(frame.width - radius, Math.max(radius, middle))
  const year = Number(row.firstDay.slice(0, 4))
  const rect = { x: x - radius, y: axis - radius, width: 2 * radius, height: 2 * radius }
  return { x, end: x, y: axis, beyond: year < scale.from || year >= scale.to, rect }
}

/** Bars of other documents over the same years go one row up; the third row takes the rest. */
function placeBar(row: TimelineRow, scale: TimelineScale, grid: TimelineGrid, lanes: number[]): Spot {
  const { unit, bars } = grid
  const [x, end] = [scale.at(row.firstDay), scale.endOf(row.lastDay)]
  const free = lanes.findIndex((until) => until <= x + 0.5)
  const lane = row.role === 'deadline' ? 0 : Math.min(2, free < 0 ? lanes.length : free)
  if (row.role === 'period') lanes[lane] = Math.max(lanes[lane] ?? 0, end)
  const y = bars - lane * 8 * unit
  const arrow = row.role === 'deadline' ? 7 * unit : 0
  const from = row.precision === 'day' ? Math.max(0, end - 3 * unit) : x
  const rect = { x: from, y: y - 4 * unit, width: Math.max(6 * unit, end - from) + arrow, height: 8 * unit }
  return { x: from, end, y, beyond: false, rect }
}
