import type { JudgedTarget } from './judged-target.ts'
import { goalOf } from './meets-target.ts'

/** A figure as it is put in: `value` in `unit`; '' when it has none. */
export interface Figure {
  readonly value: number
  readonly unit: string
}

/** What is odd about a figure by itself: it is 100 times the target or more, in another unit, or below nothing. */
export type FigureDoubt = 'far-beyond' | 'other-unit' | 'negative'

/** How many times the target a figure must be for the person to be asked whether it is meant. */
const FAR_BEYOND = 100

/** What is odd about a figure of a target, however it was typed; null = nothing. Of a target below nothing so may its readings be. */
export function figureDoubt(
  { value, unit }: Figure,
  target: Pick<JudgedTarget, 'comparator' | 'value' | 'unit'>,
): FigureDoubt | null {
  if (target.unit !== null && unit !== target.unit) return 'other-unit'
  const goal = goalOf(target) ?? 0
  if (goal !== 0 && Math.abs(value) >= FAR_BEYOND * Math.abs(goal)) return 'far-beyond'
  return value < 0 && goal >= 0 && unit !== '%' ? 'negative' : null
}
