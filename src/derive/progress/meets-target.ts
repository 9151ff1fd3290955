import { isFalling, type JudgedTarget, type PathKind } from './judged-target.ts'

/** 左右 accepts five per cent on either side of the value. */
export const TOLERANCE = 0.05

/**
 * The figure a target's path leads to: N; of 1–2 the first, of a cap given as a pair the last; 0 for none. Null without a
 * figure.
 */
export function goalOf({ comparator, value }: Pick<JudgedTarget, 'comparator' | 'value'>): number | null {
  if (value === null || typeof value === 'number') return value
  return comparator === '<=' ? Math.max(...value) : Math.min(...value)
}

/** The greater figure of a target that prints two and is not to stay low, 「1–2 个」; null for any other. */
export function mostOf({ comparator, value }: Pick<JudgedTarget, 'comparator' | 'value'>): number | null {
  return value === null || typeof value === 'number' || comparator === '<=' ? null : Math.max(...value)
}

/** The least that counts as met, of a cap the most: the goal, for 左右 five per cent below it. Null without a figure. */
export function acceptedOf(target: Pick<JudgedTarget, 'comparator' | 'value'>): number | null {
  const goal = goalOf(target)
  return goal !== null && target.comparator === '~' ? goal - TOLERANCE * Math.abs(goal) : goal
}

/** Whether `value` is as good as `wanted`: no less, of what is to stay low no more. Equal but for rounding counts. */
export function reaches(value: number, wanted: number, kind: PathKind): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value), Math.abs(wanted))
  return isFalling(kind) ? value <= wanted + slack : value >= wanted - slack
}
