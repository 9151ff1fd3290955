import type { JudgedTarget } from '../../../src/derive/progress/judged-target.ts'
import type { RecordedProgress } from '../../../src/derive/progress/judge.ts'

/** A target of a plan for 2018–2020: 新增 15 家 by the end of 2020, unless told otherwise. */
export const aJudged = (own: Partial<JudgedTarget> = {}): JudgedTarget => ({
  kind: 'numeric',
  comparator: '+',
  value: 15,
  unit: '家',
  metric: '地区总部',
  quote: '地区总部15家',
  deadline: { date: '2020', printed: '到2020年', basis: 'stated' },
  startsOn: '2018-01-01',
  ...own,
})

/** Readings from pairs of day and value; a plan and reviews when given. */
export const recorded = (
  readings: readonly (readonly [date: string, value: number])[],
  own: Partial<RecordedProgress> = {},
): RecordedProgress => ({
  readings: readings.map(([date, value]) => ({ date, value })),
  reviews: [],
  plan: null,
  ...own,
})
