import { daysBetween, lastDay, yearFraction } from '../../model/edtf.ts'
import { canStart } from './counted-reading.ts'
import { pathKind, type DatedValue, type JudgedTarget, type PathKind } from './judged-target.ts'
import { acceptedOf, goalOf, mostOf } from './meets-target.ts'

/** Where a target's path starts, and why there. */
export interface RouteStart extends DatedValue {
  readonly basis: 'period' | 'first-reading' | 'baseline'
}

/** A target's path from its start to its deadline. */
export interface Route {
  readonly kind: PathKind
  /** Null = it has no pace: an absolute target, one a person judges, or nothing is known to start from. */
  readonly start: RouteStart | null
  /** The figure it leads to, in the unit of the readings; null = none. */
  readonly goal: number | null
  /** The other figure of a target that prints two, 「1–2 个」: more than that is beyond it. Null where it prints one, and for a cap. */
  readonly most: number | null
  /** The least that counts as met, of a cap the most; null = none. */
  readonly accepted: number | null
  /** The last day of the deadline; null = there is none. */
  readonly end: string | null
}

/** The path of a target with these readings, in order of their days, and what the person says it starts from. */
export function routeOf(
  target: JudgedTarget,
  readings: readonly DatedValue[],
  baseline: DatedValue | null,
): Route {
  const kind = pathKind(target, baseline !== null)
  const end = target.deadline === null ? null : lastDay(target.deadline.date)
  const able = readings.filter(({ value }) => canStart(value, target))
  // Of one day the reading made last counts.
  const first = able.findLast(({ date }) => date === able[0]?.date)
  const start = startOf(kind, target, inTime(first, end), baseline)
  const [goal, most, accepted] = [goalOf(target), mostOf(target), acceptedOf(target)]
  if (kind !== 'growth' || start === null) return { kind, start, goal, most, accepted, end }
  const grown = (rate: number | null) =>
    rate === null || end === null ? null : start.value * compounded(rate, yearsBetween(start.date, end))
  return { kind, start, goal: grown(goal), most: grown(most), accepted: grown(accepted), end }
}

/** A first reading after the deadline is the start of no path to it. */
const inTime = (first: DatedValue | undefined, end: string | null) =>
  first !== undefined && end !== null && first.date > end ? undefined : first

function startOf(
  kind: PathKind,
  { startsOn }: JudgedTarget,
  first: DatedValue | undefined,
  baseline: DatedValue | null,
): RouteStart | null {
  switch (kind) {
    case 'increment':
    case 'rate':
      return startsOn === null ? null : { date: startsOn, value: 0, basis: 'period' }
    case 'level':
    case 'share':
    case 'cap':
    case 'growth':
      if (baseline !== null) return { date: baseline.date, value: baseline.value, basis: 'baseline' }
      return first === undefined ? null : { date: first.date, value: first.value, basis: 'first-reading' }
    default:
      return null
  }
}

/** Days of the path gone by on a day, and all of them; a day before it or after it stands at its end. */
export interface Elapsed {
  readonly days: number
  readonly of: number
}

/** How much of the path has gone by on a day; null without a start or an end. */
export function elapsedOn({ start, end }: Pick<Route, 'start' | 'end'>, day: string): Elapsed | null {
  if (start === null || end === null) return null
  const of = Math.max(0, daysBetween(start.date, end))
  return { days: Math.min(of, Math.max(0, daysBetween(start.date, day))), of }
}

/**
 * The value a target should be at on a day; null when it has no pace. A straight line; growth compounds; a yearly rate is
 * the same every day, and so is a cap that was kept from the start.
 */
export function paceOn(route: Route, day: string): number | null {
  const { kind, start, goal } = route
  const elapsed = elapsedOn(route, day)
  if (start === null || goal === null || elapsed === null) return null
  if (kind === 'rate' || (kind === 'cap' && start.value <= goal)) return goal
  const share = elapsed.of === 0 ? 1 : elapsed.days / elapsed.of
  if (kind === 'growth' && start.value > 0) return start.value * (goal / start.value) ** share
  return start.value + (goal - start.value) * share
}

/** What grows by `rate` % a year is this many times as much after so many years. */
export const compounded = (rate: number, years: number): number => Math.max(0, 1 + rate / 100) ** years

/** Years from the beginning of one day to the beginning of another, with fraction; never negative. */
export const yearsBetween = (from: string, to: string): number =>
  Math.max(0, yearFraction(to) - yearFraction(from))
