import { countByStatus, waitingTargets, type WaitingTargets } from '../target-counts.ts'
import type { TargetRow } from '../target-rows.ts'

/** Targets that need a look, each counted once for each reason. */
export interface TargetAttention extends WaitingTargets {
  /** 到期未达成. */
  readonly due: number
  /** 滞后. */
  readonly behind: number
  /** 久未更新. */
  readonly stale: number
  /** Met once, while the latest reading lies below the target. */
  readonly fallen: number
}

/** Counts what needs a look among targets. */
export function attentionOf(rows: readonly Pick<TargetRow, 'status' | 'judgement'>[]): TargetAttention {
  const counts = new Map(countByStatus(rows).map(({ status, count }) => [status, count]))
  return {
    ...waitingTargets(rows),
    due: counts.get('due') ?? 0,
    behind: counts.get('behind') ?? 0,
    stale: rows.filter(({ judgement }) => judgement?.stale === true).length,
    fallen: rows.filter(({ judgement }) => judgement?.fallen === true).length,
  }
}
