import { dayNumber } from '../../model/edtf.ts'

/** The stretch of time a timeline shows, in days since 1970-01-01, fractions allowed; `from` < `to`. */
export interface TimeRange {
  readonly from: number
  readonly to: number
}

/** Days: nothing is dated more closely than to a day, and no more than this is ever shown. */
const LEAST = 14
const YEAR = 365.25

/** The range that shows every row and the as-of day, from the start of a year to the end of one. */
export function wholeRange(
  rows: readonly { readonly firstDay: string; readonly lastDay: string }[],
  asOf: string,
): TimeRange {
  let [first, last] = [asOf, asOf]
  for (const { firstDay, lastDay } of rows) {
    if (firstDay < first) first = firstDay
    if (lastDay > last) last = lastDay
  }
  const from = dayNumber(`${first.slice(0, 4)}-01-01`)
  const to = dayNumber(`${String(Number(last.slice(0, 4)) + 1).padStart(4, '0')}-01-01`)
  return { from, to }
}

/** A range kept no narrower than a fortnight, no wider than the whole, and inside it. */
export function within(range: TimeRange, whole: TimeRange): TimeRange {
  const length = Math.min(Math.max(range.to - range.from, LEAST), Math.max(whole.to - whole.from, LEAST))
  const middle = (range.from + range.to) / 2
  const from = Math.min(Math.max(middle - length / 2, whole.from), Math.max(whole.from, whole.to - length))
  return { from, to: from + length }
}

/** The range narrowed (factor < 1) or widened around a day that keeps its place on the screen. */
export function zoomed({ from, to }: TimeRange, factor: number, around = (from + to) / 2): TimeRange {
  return { from: around - (around - from) * factor, to: around + (to - around) * factor }
}

/** The range moved by days; positive is later. */
export function panned({ from, to }: TimeRange, days: number): TimeRange {
  return { from: from + days, to: to + days }
}

/** A tick of the axis: where it stands, its words at the start of its stretch, and whether it is a larger division. */
export interface TimeTick {
  /** Days since 1970-01-01. */
  readonly day: number
  readonly end: number
  /** 2018, 2018年4月 or 4月24日 as the step is; the words are the caller's. */
  readonly unit: 'year' | 'quarter' | 'month' | 'day'
  readonly year: number
  /** 1–12. */
  readonly month: number
  readonly dayOfMonth: number
}

type Step = readonly [unit: TimeTick['unit'], count: number]
const STEPS: readonly (readonly [days: number, step: Step])[] = [
  [1, ['day', 1]],
  [7, ['day', 7]],
  [30, ['month', 1]],
  [91, ['quarter', 1]],
  [YEAR, ['year', 1]],
  [2 * YEAR, ['year', 2]],
  [5 * YEAR, ['year', 5]],
  [10 * YEAR, ['year', 10]],
  [50 * YEAR, ['year', 50]],
]

/** The ticks of a range, as close as `room` pixels for each allow. */
export function timeTicks({ from, to }: TimeRange, width: number, room: number): readonly TimeTick[] {
  const perDay = width / (to - from)
  const [, step] = STEPS.find(([days]) => days * perDay >= room) ?? STEPS.at(-1)!
  const ticks: TimeTick[] = []
  let tick = tickAt(from, step)
  while (tick.day < to) {
    ticks.push(tick)
    tick = tickAt(tick.end, step)
  }
  return ticks
}

function tickAt(day: number, [unit, count]: Step): TimeTick {
  const date = new Date(Math.floor(day) * 86_400_000)
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  if (unit === 'year') {
    const start = Math.floor(year / count) * count
    return made(unit, utc(start, 0, 1), utc(start + count, 0, 1))
  }
  if (unit === 'day') {
    const start = count === 1 ? dayOfMonth : Math.min(22, Math.floor((dayOfMonth - 1) / 7) * 7 + 1)
    const next = start + count > 28 && count > 1 ? utc(year, month + 1, 1) : utc(year, month, start + count)
    return made(unit, utc(year, month, start), next)
  }
  const months = unit === 'quarter' ? 3 : 1
  const start = Math.floor(month / months) * months
  return made(unit, utc(year, start, 1), utc(year, start + months, 1))
}

const utc = (year: number, month: number, day: number) => Date.UTC(year, month, day) / 86_400_000

function made(unit: TimeTick['unit'], day: number, end: number): TimeTick {
  const date = new Date(day * 86_400_000)
  return {
    unit,
    day,
    end,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  }
}
