import { valueAxis, type ProgressPath, type ValueAxis } from '../../derive/progress/progress-path.ts'
import { dayNumber } from '../../model/edtf.ts'
import type { Frame } from '../picture.ts'
import { figureText } from '../target-figure.ts'
import { textWidth } from '../text-width.ts'

/** Where things stand in the picture of a path, in CSS pixels. */
export interface ProgressLayout {
  /** Edges of the plot. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly axis: ValueAxis
  /** Type size. */
  readonly size: number
  readonly x: (day: string) => number
  readonly y: (value: number) => number
  /** Years with the middle of their stretch, as far as there is room to write them. */
  readonly years: readonly { readonly text: string; readonly x: number }[]
  /** Where years begin inside the plot. */
  readonly ticks: readonly number[]
  /** The middle of the words under the deadline; null without one. */
  readonly due: number | null
}

/** Lays a path out; `endLabel` is written right of the plot, `dueLabel` under the deadline. */
export function progressLayout(
  path: ProgressPath,
  frame: Frame,
  endLabel: string,
  dueLabel: string,
): ProgressLayout {
  const size = 12 * frame.scale
  const values = [
    ...(path.goal === null ? [] : [path.goal]),
    ...path.pace.map(({ value }) => value),
    ...path.readings.map(({ value }) => value),
    ...path.interim.map(({ value }) => value),
  ]
  const axis = valueAxis(values)
  const left = Math.max(...axis.ticks.map((tick) => textWidth(figureText(tick), size))) + size
  const room = Math.min(frame.width * 0.3, textWidth(endLabel, size * 1.2, true) + size)
  const [right, top, bottom] = [frame.width - room, size * 2.6, frame.height - size * 2.4]
  // A dot on the first day stands clear of the axis and its figures.
  const inner = left + size * 0.7
  const [first, last] = [dayNumber(path.from), dayNumber(path.to)]
  const x = (day: string) =>
    inner + Math.min(1, Math.max(0, (dayNumber(day) - first) / Math.max(1, last - first))) * (right - inner)
  const y = (value: number) => bottom - ((value - axis.low) / (axis.high - axis.low || 1)) * (bottom - top)
  const half = textWidth(dueLabel, size) / 2
  const due = path.end === null ? null : Math.min(frame.width - half, Math.max(left + half, x(path.end)))
  const { years, ticks } = yearMarks(path, x, left, right, size)
  const free = years.filter((year) => due === null || Math.abs(year.x - due) >= half + size * 2)
  return { left, right, top, bottom, axis, size, x, y, ticks, years: free, due }
}

function yearMarks(
  path: ProgressPath,
  x: (day: string) => number,
  left: number,
  right: number,
  size: number,
) {
  const [from, to] = [Number(path.from.slice(0, 4)), Number(path.to.slice(0, 4))]
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const ticks = all.map((year) => x(`${year}-01-01`)).filter((at) => at > left && at < right)
  const room = textWidth('2000', size) + size
  const step = Math.max(1, Math.ceil((room * all.length) / (right - left)))
  const years = all
    .filter((year) => (year - from) % step === 0)
    .map((year) => ({ text: String(year), x: (x(`${year}-01-01`) + x(`${year}-12-31`)) / 2 }))
    .filter(({ x: at }, index, kept) => index === 0 || at - kept[index - 1]!.x >= room)
    .filter(({ x: at }) => at - left >= room / 2 && right - at >= room / 2)
  return { years, ticks }
}
