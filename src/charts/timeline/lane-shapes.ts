import type { Shape } from '../drawing.ts'
import { paperPatch } from '../hatch.ts'
import type { Frame } from '../picture.ts'
import type { ChartTheme } from '../theme.ts'
import { dueArrow, pointShape, runsOf, softYear } from '../timeline-shapes.ts'
import { faded, words } from '../words.ts'
import type { LaneGrid } from './lane-places.ts'
import type { LaneMark } from './lane-marks.ts'
import { MARK } from './mark-extent.ts'

/** A mark narrower than this is drawn as its point alone, at scale 1. */
const WIDE = 16

/** The shapes of one mark in a lane, its label last. */
export function laneMarkShapes(
  placed: LaneMark,
  grid: LaneGrid,
  theme: ChartTheme,
  frame: Frame,
  asOf: number | null,
): Shape[] {
  const drawn =
    placed.mark.rows.length > 1 ? clusterShapes(placed, grid, theme) : markShapes(placed, grid, theme, frame)
  const { label } = placed
  if (label === null) return drawn
  const { x, y, width, text } = label
  const size = 12 * grid.unit
  // The width is an estimate: a little more is kept free.
  const patch = { x: x - 3, y: y - size * 0.7, width: width * 1.02 + 4, height: size * 1.4 }
  const crossed = asOf !== null && asOf > patch.x && asOf < patch.x + patch.width
  return [
    ...drawn,
    // Words are not crossed out by the line of the day.
    ...(crossed ? [paperPatch(patch, theme)] : []),
    words(runsOf(text, theme.ink, theme.muted), { x, y, size }),
  ]
}

function markShapes(placed: LaneMark, grid: LaneGrid, theme: ChartTheme, frame: Frame): Shape[] {
  const { mark, from, to, y } = placed
  const row = mark.rows[0]!
  const { unit } = grid
  const above = mark.label?.side === 'above'
  const bar = { y: above ? y + 6 * unit : y - 3 * unit, height: above ? 5 * unit : 6 * unit }
  if (row.own === true) return ownShapes(placed, grid, theme, frame, bar)
  if (row.role === 'period') return [boxShape(from, to, bar, faded(theme.ink, 0.14), grid, frame)]
  if (row.role === 'deadline') {
    const end = to - MARK.arrow * unit
    const fill = row.precision === 'day' ? theme.ink : softYear(theme.ink)
    const middle = bar.y + bar.height / 2
    return [
      boxShape(from, end, bar, fill, grid, frame),
      ...inTime(end, grid, frame, dueArrow(end, middle, unit, theme)),
    ]
  }
  const x = (from + to) / 2
  const soft = to - from > WIDE * unit
  const point = pointShape(row.role, x, above ? bar.y + bar.height / 2 : y, unit, theme)
  return [
    ...(soft ? [boxShape(from, to, bar, softSpan(theme.ink), grid, frame)] : []),
    ...inTime(x, grid, frame, point),
  ]
}

/** A person's own date: a square, over a stretch in the colour of notes where it names no day. Facts are never square. */
function ownShapes(
  { from, to, y, mark }: LaneMark,
  grid: LaneGrid,
  theme: ChartTheme,
  frame: Frame,
  bar: { readonly y: number; readonly height: number },
): Shape[] {
  const { unit } = grid
  const { precision } = mark.rows[0]!
  const stretch = precision !== 'day' && to - from > WIDE * unit
  const side = 9 * unit
  const middle = mark.label?.side === 'above' ? bar.y + bar.height / 2 : y
  const x = (from + to) / 2
  const square: Shape = {
    type: 'rect',
    shape: { x: x - side / 2, y: middle - side / 2, width: side, height: side },
    style: { fill: theme.note, stroke: theme.ink, lineWidth: 1.2 * unit },
  }
  return [
    ...(stretch ? [boxShape(from, to, bar, theme.note, grid, frame)] : []),
    // A stretch of time has no middle of its own.
    ...(stretch && precision === 'range' ? [] : inTime(x, grid, frame, square)),
  ]
}

/** Nothing is drawn over the titles or beyond the right edge. */
const inTime = (x: number, { left }: LaneGrid, { width }: Frame, shape: Shape): Shape[] =>
  x >= left && x <= width ? [shape] : []

/** A bar, its gradient kept even where its ends are cut away: the gradient runs over the whole of it. */
function boxShape(
  from: number,
  to: number,
  { y, height }: { readonly y: number; readonly height: number },
  fill: string | object,
  { left }: LaneGrid,
  frame: Frame,
): Shape {
  const clip = { x: left, y: y - 1, width: frame.width - left, height: height + 2 }
  return {
    type: 'rect',
    shape: { x: from, y, width: Math.max(1, to - from), height },
    style: { fill },
    ...(from < left || to > frame.width ? { clipPath: { type: 'rect', shape: clip } } : {}),
  } as Shape
}

/** Somewhere within this time: soft at both ends, for what is mentioned or happened on no known day. */
function softSpan(ink: string): object {
  const colorStops = [
    { offset: 0, color: faded(ink, 0) },
    { offset: 0.5, color: faded(ink, 0.22) },
    { offset: 1, color: faded(ink, 0) },
  ]
  return { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops }
}

/** A dense place: a box with the number of dates in it; it opens by zooming in. */
function clusterShapes({ mark, from, to, y }: LaneMark, { unit }: LaneGrid, theme: ChartTheme): Shape[] {
  const shape = { x: from, y: y - 9 * unit, width: to - from, height: 18 * unit, r: 9 * unit }
  const text = mark.rows.length > 999 ? '999+' : String(mark.rows.length)
  return [
    { type: 'rect', shape, style: { fill: theme.tint, stroke: theme.line, lineWidth: 1 } },
    words([{ text, colour: theme.ink }], { x: (from + to) / 2, y, size: 12 * unit, align: 'center' }),
  ]
}
