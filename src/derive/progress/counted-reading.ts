import type { JudgedTarget, PathKind, SourcedValue } from './judged-target.ts'

/**
 * Whether a reading can be put beside its target: what a person kept in another unit, 「12.5 %」 of 「15 家」, is listed and nothing
 * else. Growth from a baseline is read as amounts, whatever they are counted in.
 */
export function isCounted(
  { unit }: Pick<SourcedValue, 'unit'>,
  target: Pick<JudgedTarget, 'unit'>,
  kind: PathKind,
): boolean {
  if (unit === undefined || unit === '' || target.unit === null) return true
  return kind === 'growth' || unit === target.unit
}
