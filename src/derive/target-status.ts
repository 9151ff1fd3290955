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

/**
 * How a target stands without a reading: never late and never at 0 %. What has no figure waits for a judgement, everything
 * else for a reading. With readings `judge` of `progress/` decides.
 */
export const statusWithoutReading = (kind: TargetKind): TargetStatus =>
  kind === 'rank' ? 'unjudged' : 'no-reading'
