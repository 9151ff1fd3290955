import { firstDay } from '../../model/edtf.ts'
import type { ReviewContent } from '../../model/records/progress-content.ts'
import type { Judgement } from './judge.ts'

/** What of a review decides how a rank stands. */
export type Verdict = Pick<ReviewContent, 'judgedOn' | 'period' | 'verdict'>

/** The review a rank stands by: the latest on or before `today`; null = there is none. */
export const latestReview = (reviews: readonly Verdict[], today: string): Verdict | null =>
  reviews.findLast(({ judgedOn }) => judgedOn <= today) ?? null

/**
 * How a rank stands by its latest review, marked 人工. Without one, and when the person cannot judge, it is
 * 待评估. Met is 已达成, and 逾期达成 when the period judged began after the deadline; not met is open before the deadline and 到期未达成
 * after it.
 */
export function reviewStatus(
  latest: Verdict | null,
  end: string | null,
  today: string,
): Pick<Judgement, 'status' | 'by'> {
  if (latest === null) return { status: 'unjudged', by: 'rule' }
  const by = 'review'
  const { verdict } = latest
  if (verdict === 'cannot-judge') return { status: 'unjudged', by }
  if (verdict === 'met')
    return { status: end !== null && periodStart(latest.period) > end ? 'achieved-late' : 'achieved', by }
  if (end !== null && today > end) return { status: 'due', by }
  return { status: verdict === 'behind' ? 'behind' : 'on-track', by }
}

/** The first day of a month `2026-11`, a quarter `2026-Q4` or a year `2026`. */
export function periodStart(period: string): string {
  const [year, quarter] = period.split('-Q')
  if (quarter === undefined) return firstDay(period)
  return `${year}-${String(3 * Number(quarter) - 2).padStart(2, '0')}-01`
}
