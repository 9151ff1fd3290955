import { canStart, isCounted } from './counted-reading.ts'
import type { Judgement } from './judge.ts'
import { isFromFirst, type JudgedTarget, type SourcedValue } from './judged-target.ts'
import { reaches } from './meets-target.ts'
import { paceOn, type Route } from './route.ts'
import { meets } from './when-met.ts'

/**
 * How one reading stands by its own value and day, whatever the others say: later = after the as-of day, other-unit = not counted,
 * met = meets the target, start = the path begins with it, no-start = it would have been the first, but is too odd for a path to
 * begin with, early = before the path begins, at-pace and below-pace = against the pace of
 * its day, short = does not meet the target where there is no pace, or after the deadline.
 */
export type ReadingStanding =
  'later' | 'other-unit' | 'met' | 'start' | 'no-start' | 'early' | 'at-pace' | 'below-pace' | 'short'

const WITHOUT_PACE: ReadonlySet<ReadingStanding> = new Set([
  'later',
  'other-unit',
  'start',
  'no-start',
  'early',
])

/** Whether there is a pace to set beside a reading that stands so: the path leads past it, and it is counted. */
export const hasPace = (stands: ReadingStanding): boolean => !WITHOUT_PACE.has(stands)

/** How a reading of a judged target stands by itself. */
export function readingStanding(
  { route, today }: Pick<Judgement, 'route' | 'today'>,
  target: Pick<JudgedTarget, 'comparator' | 'value' | 'unit'>,
  reading: SourcedValue,
): ReadingStanding {
  const { kind, start, end } = route
  if (reading.date > today) return 'later'
  if (!isCounted(reading, target, kind)) return 'other-unit'
  if (meets(route, reading)) return 'met'
  if (isPassedOver(route, target, reading)) return 'no-start'
  const pace = paceOn(route, reading.date)
  if (pace === null || start === null || (end !== null && reading.date > end)) return 'short'
  if (reading.date < start.date) return 'early'
  if (start.basis === 'first-reading' && reading.date === start.date) return 'start'
  return reaches(reading.value, pace, kind) ? 'at-pace' : 'below-pace'
}

/** Whether a path that begins with a reading does not begin with this one, though none it could begin with stands before it. */
function isPassedOver(
  { kind, start, end }: Route,
  target: Pick<JudgedTarget, 'comparator' | 'value' | 'unit'>,
  { date, value }: SourcedValue,
): boolean {
  if (!isFromFirst(kind) || start?.basis === 'baseline' || canStart(value, target)) return false
  return start === null ? end !== null && date <= end : date < start.date
}

/** Whether nothing but the start of its path is known of a target that is not met: then no pace can be told yet. */
export function isOnlyStart({
  route,
  latest,
  metOn,
}: Pick<Judgement, 'route' | 'latest' | 'metOn'>): boolean {
  const { start } = route
  return metOn === null && start?.basis === 'first-reading' && latest?.date === start.date
}
