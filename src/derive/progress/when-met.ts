import { isFalling, type DatedValue } from './judged-target.ts'
import { reaches } from './meets-target.ts'
import { compounded, yearsBetween, type Route } from './route.ts'

/** Whether a reading meets its target. A yearly rate meets it once what grew reaches what the target asks by its deadline. */
export function meets(route: Route, { date, value }: DatedValue): boolean {
  const { kind, accepted, start, end } = route
  if (accepted === null) return false
  if (kind !== 'rate' || start === null || end === null) return reaches(value, accepted, kind)
  const grown = compounded(value, yearsBetween(start.date, date))
  return reaches(grown, compounded(accepted, yearsBetween(start.date, end)), kind)
}

/**
 * The day a target was met, by readings in order of their days: the first that meets it. What can be lost again was met when
 * the unbroken run up to the latest reading began, and is not met when the latest does not meet it. Null = not met.
 */
export function whenMet(route: Route, readings: readonly DatedValue[]): string | null {
  if (!isFalling(route.kind)) return readings.find((reading) => meets(route, reading))?.date ?? null
  const broken = readings.findLastIndex((reading) => !meets(route, reading))
  return readings[broken + 1]?.date ?? null
}
