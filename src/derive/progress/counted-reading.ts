import type { JudgedTarget, PathKind, SourcedValue } from './judged-target.ts'
import { figureDoubt } from './figure-doubt.ts'

/**
 * Whether a reading can be put beside its target: what a person kept in another unit, 「12.5 %」 of 「15 家」, is listed and nothing
 * else. Growth from a baseline is read as amounts, whatever they are counted in, but not as the 「8 %」 of one year.
 */
export function isCounted(
  { unit }: Pick<SourcedValue, 'unit'>,
  target: Pick<JudgedTarget, 'unit'>,
  kind: PathKind,
): boolean {
  if (unit === undefined || unit === '' || target.unit === null) return true
  return kind === 'growth' ? unit !== target.unit : unit === target.unit
}

/**
 * Whether a counted reading can be what a path starts from: not one below nothing, 「−3 家」, and none of 100 times the target or more,
 * though the person kept it. A pace drawn from a slip judges every later reading wrongly; who means it enters it as baseline.
 */
export function canStart(
  value: number,
  target: Pick<JudgedTarget, 'comparator' | 'value' | 'unit'>,
): boolean {
  return figureDoubt({ value, unit: target.unit ?? '' }, target) === null
}
