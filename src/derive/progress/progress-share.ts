import type { TargetRow } from '../target-rows.ts'
import { isFalling } from './judged-target.ts'
import { isOnlyStart } from './reading-standing.ts'

/** Where a reading and the pace of its day stand on a bar or gauge, as shares of the target: 0 = nothing, 1 = at the tick. */
export interface ProgressShare {
  readonly reading: number
  /** Null = there is no pace, or none to tell yet from the one reading it starts from. */
  readonly pace: number | null
}

/** How far beyond the target a bar is drawn; only what is to stay low goes there, the others stop at the target. */
export const HEADROOM = 1.2

/** The shares of a numeric target's latest reading; null without one, and for targets that have no parts. */
export function progressShare(
  row: Pick<TargetRow, 'kind' | 'value' | 'latest' | 'judgement'>,
): ProgressShare | null {
  const { kind, value, latest, judgement } = row
  if (kind !== 'numeric' || value === null || latest === null || judgement === null) return null
  const { route, pace } = judgement
  const printed = typeof value === 'number' ? value : Math.max(...value)
  const whole = route.kind === 'growth' ? route.goal : printed
  const most = isFalling(route.kind) ? HEADROOM : 1
  const share = (part: number) => {
    if (whole === null || whole === 0) return part <= 0 ? 0 : most
    return Math.min(most, Math.max(0, part / whole))
  }
  const told = pace !== null && !isOnlyStart(judgement)
  return { reading: share(latest.value), pace: told ? share(pace) : null }
}
