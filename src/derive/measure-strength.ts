import type { Measure, Target } from '../model/dataset.ts'
import { contains } from '../model/span.ts'

/**
 * How firmly a measure is put, the firmest first: target = 量化目标, action = 行动, mention = 提及. Each measure has exactly one.
 */
export const STRENGTHS = ['target', 'action', 'mention'] as const
export type Strength = (typeof STRENGTHS)[number]

/**
 * The strength of a measure among the targets of its document.
 *
 * 量化目标: its words hold a target with a figure (「新增15家」) or an absolute one (「全覆盖」, 「零增长」, 「只跑一次」), whatever part the
 * measure plays. A place in an order (「全市前列」) has no figure and makes none. 行动: a task or safeguard without such a
 * target. 提及: what is left, a preamble without one.
 */
export function strengthOf(measure: Measure, targets: readonly Target[]): Strength {
  const quantified = targets.some(({ kind, span }) => kind !== 'rank' && contains(measure.span, span))
  if (quantified) return 'target'
  return measure.role === 'preamble' ? 'mention' : 'action'
}
