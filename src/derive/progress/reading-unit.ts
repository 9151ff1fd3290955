import type { TargetRow } from '../target-rows.ts'

/**
 * The unit that the readings of a target are counted in; '' for none. It is the target's, but of growth from a baseline, 「年均增长6%」 from
 * 2000 亿元, that of the amounts.
 */
export function readingUnit({
  unit,
  latest,
  judgement,
}: Pick<TargetRow, 'unit' | 'latest' | 'judgement'>): string {
  return (judgement?.route.kind === 'growth' ? latest?.unit : unit) ?? ''
}
