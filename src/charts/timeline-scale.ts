import type { TimelineRow } from '../derive/timeline-rows.ts'
import { yearFraction } from '../model/edtf.ts'
import type { Frame } from './picture.ts'
import { textWidth } from './text-width.ts'

/** A linear axis of years across the picture. */
export interface TimelineScale {
  /** First year, and the year after the last. */
  readonly from: number
  readonly to: number
  /** Where a day begins, in CSS pixels, kept inside the picture. */
  readonly at: (isoDate: string) => number
  /** Where a day ends. */
  readonly endOf: (isoDate: string) => number
  /** Years that are written on the axis, and where their middles stand. */
  readonly years: readonly { readonly year: number; readonly x: number }[]
  /** Where years begin, as far as ticks are drawn. */
  readonly ticks: readonly number[]
}

/** Below this width (at scale 1) the picture is a phone's: fewer words, a shorter axis. */
export const NARROW = 640

/** A day in years; the rounding is far below a pixel. */
const DAY = 1 / 366
/** How far from its end the axis leaves room for the year of a mark beyond it, and for half a year beside it, in type sizes. */
const EDGE = 6.5
const STEPS = [1, 2, 5, 10, 20, 50, 100]

/**
 * The axis from the first to the last year of the rows and of `asOf`.
 *
 * A year that is only mentioned must not squeeze what is dated: it lengthens the axis by at most half (on a phone by a
 * fifth); beyond that its mark stands at the edge, a year further on.
 */
export function timelineScale(rows: readonly TimelineRow[], asOf: string, frame: Frame): TimelineScale {
  const { from, to, earlier, later } = yearsOf(rows, asOf, frame)
  const width = frame.width
  const place = (year: number) => Math.min(width, Math.max(0, ((year - from) / (to - from)) * width))
  const perYear = width / (to - from)
  const size = 12 * frame.scale
  const room = textWidth('2000', size) + size
  const step = STEPS.find((each) => each * perYear >= room) ?? 100
  const written = Array.from({ length: to - from }, (_, index) => from + index)
  const half = room / 2
  const phase = step === 2 ? from % 2 : 0
  return {
    from,
    to,
    at: (isoDate) => place(yearFraction(isoDate)),
    endOf: (isoDate) => place(yearFraction(isoDate) + DAY),
    years: written
      .filter((year) => year % step === phase)
      .map((year) => ({
        year,
        x: Math.max(half - size / 2, Math.min(width - half + size / 2, place(year + 0.5))),
      }))
      .filter(({ x }) => x >= (earlier ? EDGE * size : half - size))
      .filter(({ x }) => x <= width - (later ? EDGE * size : half - size)),
    ticks: [...written, to].filter((year) => perYear >= 8 || year % step === 0).map(place),
  }
}

interface Years {
  readonly from: number
  readonly to: number
  /** Whether a mention lies beyond the axis on this side. */
  readonly earlier: boolean
  readonly later: boolean
}

function yearsOf(rows: readonly TimelineRow[], asOf: string, frame: Frame): Years {
  const yearOf = (day: string) => Number(day.slice(0, 4))
  const both = (row: TimelineRow) => [yearOf(row.firstDay), yearOf(row.lastDay)]
  const years = [yearOf(asOf), ...rows.filter(({ role }) => role !== 'reference').flatMap(both)]
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const share = frame.width / frame.scale < NARROW ? 0.2 : 0.5
  const reach = Math.max(2, Math.ceil((last - first + 1) * share))
  const mentioned = rows.filter(({ role }) => role === 'reference').flatMap(both)
  const near = mentioned.filter((year) => year >= first - reach && year <= last + reach)
  const earlier = mentioned.some((year) => year < first - reach)
  const later = mentioned.some((year) => year > last + reach)
  const from = Math.min(first, ...near) - (earlier ? 1 : 0)
  return { from, to: Math.max(last, ...near) + (later ? 2 : 1), earlier, later }
}
