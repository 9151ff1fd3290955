import { lastDay } from '../../model/edtf.ts'
import { decimalsFor, roundTo } from './progress-path.ts'
import { PERIODS, periodEnd, type Cycle } from './review-grid.ts'
import { paceOn, type Route } from './route.ts'

/** Most interim targets that are filled in at once. */
const MOST = 120

/**
 * Interim targets along the path at the end of every month, quarter or year, one a line as the form takes them: 「2019-12-31 10」. Where
 * there is no pace yet, the line from 0 at `startsOn` stands for it, as a first draft. Empty without a deadline.
 */
export function interimAlong(route: Route, startsOn: string | null, cycle: Cycle): string {
  const { end, goal } = route
  const start = route.start?.date ?? startsOn
  if (end === null || goal === null || start === null) return ''
  const path: Route =
    route.start === null ? { ...route, start: { date: start, value: 0, basis: 'period' } } : route
  // What is counted is counted in whole numbers.
  const counted = Number.isInteger(goal) && route.kind !== 'share' && route.kind !== 'rate'
  const decimals = counted ? 0 : decimalsFor([goal])
  return periodEnds(cycle, start, end)
    .map((date) => `${date} ${roundTo(paceOn(path, date) ?? goal, decimals)}`)
    .join('\n')
}

/** The last days of the periods from one day up to another, that one included. */
function periodEnds(cycle: Cycle, from: string, to: string): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((year) => Array.from({ length: PERIODS[cycle] }, (_, index) => endOf(cycle, year, index)))
    .filter((day) => day > from && day <= to)
    .slice(0, MOST)
}

function endOf(cycle: Cycle, year: number, index: number): string {
  if (cycle === 'year') return lastDay(String(year))
  if (cycle === 'quarter') return periodEnd(`${year}-Q${index + 1}`)
  return lastDay(`${year}-${String(index + 1).padStart(2, '0')}`)
}
