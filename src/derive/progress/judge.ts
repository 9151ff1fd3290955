import { daysBetween } from '../../model/edtf.ts'
import type { TargetPlanContent } from '../../model/records/progress-content.ts'
import type { TargetStatus } from '../target-status.ts'
import { isCounted } from './counted-reading.ts'
import { isFalling, pathKind, type SourcedValue, type JudgedTarget } from './judged-target.ts'
import { latestReview, reviewStatus, type Verdict } from './judged-by-hand.ts'
import { reaches } from './meets-target.ts'
import { elapsedOn, paceOn, routeOf, type Elapsed, type Route } from './route.ts'
import { meets, whenMet } from './when-met.ts'

/** What a person recorded of a target: readings by their day, reviews by the day of judgement, of one day the later made last. */
export interface RecordedProgress {
  readonly readings: readonly SourcedValue[]
  readonly reviews: readonly Verdict[]
  readonly plan: Pick<TargetPlanContent, 'baseline' | 'setStatus'> | null
}

/** How a target stands on a day, with the very numbers it was judged by. */
export interface Judgement {
  readonly status: TargetStatus
  /** rule = by readings; review = a person judged it; hand = a person set it. The last two are marked 人工. */
  readonly by: 'rule' | 'review' | 'hand'
  /** The review a rank stands by; null = there is none, or what has a figure. */
  readonly review: Verdict | null
  /** Why a person set it, and from which day; null when nobody did, or only from a later day on. */
  readonly reason: string | null
  readonly setOn: string | null
  /** What it would be had nobody set it. */
  readonly ruled: TargetStatus
  readonly today: string
  readonly route: Route
  /** The latest reading on or before `today`; null = none. */
  readonly latest: SourcedValue | null
  /** What should have been reached on the day of the latest reading; null = there is no pace. */
  readonly pace: number | null
  /** How much of the path had gone by on that day. */
  readonly elapsed: Elapsed | null
  /** The day it was met; null = it is not. */
  readonly metOn: string | null
  /** Met for good by an earlier reading, while the latest one does not meet it; the rule does not take back what was met. */
  readonly fallen: boolean
  /** Whole days from the deadline to the day it was met; 0 when in time, or not met. */
  readonly daysLate: number
  /** Whole days from the deadline to `today`; negative while it is to come; null without a deadline. */
  readonly daysPast: number | null
  /** Whole days from the latest reading to `today`; null without a reading. */
  readonly daysSilent: number | null
  /** 久未更新: still open, and nothing recorded for 60 days. */
  readonly stale: boolean
}

/** Days without a reading after which an open target is marked 久未更新. */
export const STALE_DAYS = 60

/**
 * How a target stands on `today`, by the published rule: met or not comes first, then whether the deadline is past, then the
 * latest reading against the pace on its own day. Readings and reviews after `today` are not looked at, nor readings in another unit.
 */
export function judge(target: JudgedTarget, recorded: RecordedProgress, today: string): Judgement {
  const baseline = recorded.plan?.baseline ?? null
  const kind = pathKind(target, baseline !== null)
  const readings = recorded.readings.filter(
    (reading) => reading.date <= today && isCounted(reading, target, kind),
  )
  const route = routeOf(target, readings, baseline)
  const latest = readings.at(-1) ?? null
  const metOn = whenMet(route, readings)
  const daysPast = route.end === null ? null : daysBetween(route.end, today)
  const pace = latest === null ? null : paceOn(route, latest.date)
  const review = route.kind === 'judged' ? latestReview(recorded.reviews, today) : null
  const ruled = ruledStatus({ route, review, latest, metOn, daysPast, pace }, today)
  const set = setBy(recorded, today)
  const daysSilent = latest === null ? null : daysBetween(latest.date, today)
  return {
    status: set?.status ?? ruled.status,
    by: set === null ? ruled.by : 'hand',
    review,
    reason: set?.reason ?? null,
    setOn: set?.on ?? null,
    ruled: ruled.status,
    today,
    route,
    latest,
    pace,
    elapsed: latest === null ? null : elapsedOn(route, latest.date),
    metOn,
    fallen: metOn !== null && latest !== null && !meets(route, latest),
    daysLate: metOn === null || route.end === null ? 0 : Math.max(0, daysBetween(route.end, metOn)),
    daysPast,
    daysSilent,
    stale: daysSilent !== null && daysSilent >= STALE_DAYS && isOpen(set?.status ?? ruled.status, route),
  }
}

/** The status a person set, from the day it stands from; before that day there is none. */
function setBy({ plan }: RecordedProgress, today: string): TargetPlanContent['setStatus'] {
  const set = plan?.setStatus ?? null
  return set !== null && set.on <= today ? set : null
}

/** Whether more readings can change how it stands; what was met for good is settled. */
const isOpen = (status: TargetStatus, { kind }: Route) =>
  isFalling(kind) || (status !== 'achieved' && status !== 'achieved-late')

type Grounds = Pick<Judgement, 'route' | 'review' | 'latest' | 'metOn' | 'daysPast' | 'pace'>

function ruledStatus(
  { route, review, latest, metOn, daysPast, pace }: Grounds,
  today: string,
): Pick<Judgement, 'status' | 'by'> {
  if (route.kind === 'judged') return reviewStatus(review, route.end, today)
  const by = 'rule'
  if (latest === null) return { status: 'no-reading', by }
  if (metOn !== null)
    return { status: route.end === null || metOn <= route.end ? 'achieved' : 'achieved-late', by }
  if (daysPast !== null && daysPast > 0) return { status: 'due', by }
  return { status: pace === null || reaches(latest.value, pace, route.kind) ? 'on-track' : 'behind', by }
}
