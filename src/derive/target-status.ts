import type { TargetKind } from '../model/dataset.ts'

/** How a target stands, in the order in which counts and legends list them. */
export const TARGET_STATUSES = [
  'no-reading',
  'unjudged',
  'on-track',
  'behind',
  'achieved',
  'achieved-late',
  'due',
] as const

/**
 * no-reading 尚无数据, unjudged 待评估 (rank: a person judges it), on-track 推进中, behind 滞后, achieved 已达成,
 * achieved-late 逾期达成, due 到期未达成.
 */
export type TargetStatus = (typeof TARGET_STATUSES)[number]

/** What a status rests on. Readings and judgements cannot be recorded yet, so the type admits none. */
export interface StatusGrounds {
  readonly kind: TargetKind
  /** The latest dated reading on or before the as-of day; null when there is none. */
  readonly latest: null
}

/**
 * The status of a target.
 *
 * Without a reading a target is never late and never at 0 %: a rank waits for a judgement, everything else for a
 * figure. The steps that compare a reading with the target and its pace come after this one.
 */
export function targetStatus({ kind }: StatusGrounds): TargetStatus {
  return kind === 'rank' ? 'unjudged' : 'no-reading'
}
