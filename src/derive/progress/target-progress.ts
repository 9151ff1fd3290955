import type { FactPlace } from '../../model/records/fields.ts'
import type { RecordOf } from '../../model/records/record.ts'
import type { RecordedProgress } from './judge.ts'

/** The person's own records of one target. */
export interface TargetProgress extends RecordedProgress {
  /** By their day; of one day, the one made last comes last. */
  readonly readings: readonly RecordOf<'reading'>[]
  /** By the day of judgement, as readings. */
  readonly reviews: readonly RecordOf<'review'>[]
  /** Of several plans, as after an import, the one made last; null = none. */
  readonly plan: RecordOf<'target-plan'> | null
}

/** Nothing recorded. */
export const NO_PROGRESS: TargetProgress = { readings: [], reviews: [], plan: null }

/** Live records of progress, each list in the order the records were made. */
export interface ProgressLists {
  readonly readings: readonly RecordOf<'reading'>[]
  readonly reviews: readonly RecordOf<'review'>[]
  readonly plans: readonly RecordOf<'target-plan'>[]
}

/**
 * What is recorded of each target, by its id; targets without a record are not in it. `idOf` gives the id of the target a
 * record is about; null when it cannot be told, and then the record counts for none.
 */
export function progressByTarget(
  { readings, reviews, plans }: ProgressLists,
  idOf: (place: FactPlace) => string | null,
): ReadonlyMap<string, TargetProgress> {
  const found = new Map<string, { -readonly [K in keyof TargetProgress]: TargetProgress[K] }>()
  const put = (place: FactPlace, add: (to: TargetProgress) => Partial<TargetProgress>) => {
    const id = idOf(place)
    if (id === null) return
    const before = found.get(id) ?? NO_PROGRESS
    found.set(id, { ...before, ...add(before) })
  }
  for (const reading of byDay(readings, ({ date }) => date))
    put(reading.target, (to) => ({ readings: [...to.readings, reading] }))
  for (const review of byDay(reviews, ({ judgedOn }) => judgedOn))
    put(review.target, (to) => ({ reviews: [...to.reviews, review] }))
  for (const plan of plans) put(plan.target, () => ({ plan }))
  return found
}

const byDay = <T>(all: readonly T[], day: (one: T) => string): T[] =>
  all.toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1))
