import { continuesMaking } from './continued-figure.ts'
import { GOAL_VERBS } from './goal-words.ts'
import { withoutLead } from './metric.ts'
import type { PlacedFigure } from './placed-figure.ts'

const INCREMENT = /(?:新增|增加|净增)(?![值到至])/
const ADJACENT = /(?:新增|增加|净增)[加长了约]?$/
const VERBS = new RegExp(GOAL_VERBS, 'g')
const STARTS_WITH_VERB = new RegExp(`^(?:${GOAL_VERBS})`)

/**
 * Whether a figure is an increment: 「新增平台3个」, and what is listed under the same verb, 「新增学校5所、|幼儿园3所」, 「新增助餐点30个,|厨房2座」.
 *
 * Not 「增加到3个」, a part 「其中五星级1家」, nor a share of what is new: 「新增绿地开放率达到80%」.
 */
export function isIncrement(figure: PlacedFigure): boolean {
  const { quantity, before, head, start, clause } = figure
  if (quantity.comparator === '<=') return false
  const words = before.trim()
  if (quantity.unit === '%' || quantity.unit === '‰')
    return quantity.comparator === '+' || ADJACENT.test(words)
  if (INCREMENT.test(words === '' ? head : words)) return true
  if (words === '' && continuesMaking(figure)) return INCREMENT.test(clause.previous)
  if (words === '' || words.startsWith('其中') || STARTS_WITH_VERB.test(withoutLead(words))) return false
  const ahead = head.slice(0, Math.max(0, start - clause.from))
  const ruling = ahead === '' ? clause.previous : ahead
  return quantity.comparator === '=' && INCREMENT.test(ruling.match(VERBS)?.at(-1) ?? '')
}
