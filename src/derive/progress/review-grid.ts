import { lastDay } from '../../model/edtf.ts'
import type { RecordOf } from '../../model/records/record.ts'
import { periodStart } from './judged-by-hand.ts'

/** How often a target is reviewed. */
export type Cycle = 'month' | 'quarter' | 'year'

/**
 * One period of the grid. reviewed = the latest review of it; missed = over without a review; open = not over yet; after = it began
 * after the deadline, when none is asked for.
 */
export interface ReviewCell {
  readonly period: string
  readonly state: 'reviewed' | 'missed' | 'open' | 'after'
  readonly review: RecordOf<'review'> | null
}

/** A year of the grid; a place is null where the period was over before the document was published. */
export interface ReviewYear {
  readonly year: number
  readonly cells: readonly (ReviewCell | null)[]
}

/** Periods of a year: months, quarters, or the year itself. */
export const PERIODS: Readonly<Record<Cycle, number>> = { month: 12, quarter: 4, year: 1 }

/** What a grid is made of. */
export interface GridGrounds {
  /** ISO day; null = not printed, and then the first review or the as-of day begins the grid. */
  readonly publishedOn: string | null
  /** The last day of the deadline; null = none. */
  readonly end: string | null
  readonly asOf: string
  readonly reviews: readonly RecordOf<'review'>[]
}

/** Most years of a grid; the latest are shown. */
const MOST_YEARS = 12

/** The periods to review, year by year, from the publication to the deadline, and beyond it those of reviews and of the as-of day. */
export function reviewGrid(
  cycle: Cycle,
  { publishedOn, end, asOf, reviews }: GridGrounds,
): readonly ReviewYear[] {
  const own = reviews.filter((review) => review.cycle === cycle && review.judgedOn <= asOf)
  const yearOf = (day: string) => Number(day.slice(0, 4))
  const reviewed = own.map(({ period }) => yearOf(period))
  const first = Math.min(publishedOn === null ? yearOf(asOf) : yearOf(publishedOn), ...reviewed)
  const last = end === null ? yearOf(asOf) : yearOf(end)
  const regular = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  const years = [...new Set([...regular, ...reviewed, yearOf(asOf)])]
    .filter((year) => year >= first)
    .sort((a, b) => a - b)
  return years.slice(-MOST_YEARS).map((year) => ({
    year,
    cells: Array.from({ length: PERIODS[cycle] }, (_, index) => {
      const period = periodOf(cycle, year, index)
      const review = own.findLast((each) => each.period === period) ?? null
      if (review === null && publishedOn !== null && periodEnd(period) < publishedOn) return null
      return { period, review, state: stateOf(period, review !== null, asOf, end) }
    }),
  }))
}

function stateOf(period: string, reviewed: boolean, asOf: string, end: string | null): ReviewCell['state'] {
  if (reviewed) return 'reviewed'
  if (end !== null && periodStart(period) > end) return 'after'
  return periodEnd(period) < asOf ? 'missed' : 'open'
}

function periodOf(cycle: Cycle, year: number, index: number): string {
  if (cycle === 'year') return String(year)
  return cycle === 'quarter' ? `${year}-Q${index + 1}` : `${year}-${String(index + 1).padStart(2, '0')}`
}

/** The last day of a month `2026-11`, a quarter `2026-Q4` or a year `2026`. */
export function periodEnd(period: string): string {
  const [year, quarter] = period.split('-Q')
  return quarter === undefined
    ? lastDay(period)
    : lastDay(`${year}-${String(3 * Number(quarter)).padStart(2, '0')}`)
}
