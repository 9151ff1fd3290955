import { isTime } from '../parsers/units.ts'
import { nameAround, type Reading } from '../reading.ts'
import { GOAL_VERBS, SUPPORTING_VERBS } from './goal-words.ts'
import { withoutLead, withoutVerb } from './metric.ts'
import type { PlacedFigure } from './placed-figure.ts'

const VERB = new RegExp(GOAL_VERBS)
const NEAR_VERB = new RegExp(`(?:${GOAL_VERBS})[^,。]{0,30}$`)
const ENDS_WITH_VERB = new RegExp(`(?:${GOAL_VERBS})$`)
const SUPPORTED = new RegExp(`^(?:${SUPPORTING_VERBS})`)
const CHANGED =
  /(?:[提增扩上降下减占延]|[控压缩])[^,。]{0,3}[至到在为]$|(?:增长|下降|降低|减少|提高|提升|缩短|压缩|增幅|降幅|增速)$|占比[^,。]{0,2}$/
const TIME_GOAL =
  /(?:时间|时限|时长|周期|寿命|天数|期限)[^,。]{0,8}$|(?:压缩|缩短|压减|缩减|控制)[^,。]{0,4}$/
const ORDINAL_UNIT = /^(?:期|届|轮|级|档|批|位|次|度|类|种)$/
const FROM = /(?:从|由|较|(?<![占同环对可之])比(?![重例率值较]))[^,。]{0,14}$/
const REACH = /^(?:范围|半径|以内范围|内(?!部)|之内|外|周边|为一|一遇|一次|1次|\(含\)|[-—+]\d|制|型|级别)/
const EACH = /(?:每|\d(?:天|周|个?月|年)[^,。]{0,4})$/
const ATTENDING = /^[^,。]{0,8}(?:参加|出席|参会|列席|与会)/
const PART_OF = /^[^、,。;:和及至到达超为增控不约近的\d]{1,8}\d[\d.]*[个条家处座项]/
const AGE = /寿命|年龄/
const CONDITION = /可(?:申请|申报|享受)|(?:申报|申请|准入|认定)条件/
const WITH = /[与和对向由以为]$/
const GRANT = /给予|奖励|补贴|补助|资助|扶持资金|按[照其].{0,12}的$|最高(?:可达)?$/

/** Why a figure is no amount of a goal; the ledger shows it. */
export type NoAmount =
  | 'scope'
  | 'attendance'
  | 'indefinite'
  | 'ordinal'
  | 'name'
  | 'duration'
  | 'frequency'
  | 'condition'
  | 'grant'
  | 'start-value'

/**
 * What a figure measures or names other than a goal: a duration (15分钟生活圈), a distance (50米范围内), a frequency (每月1次), a
 * value to start from (从30幢), a grant to applicants (给予最高500万元), a part of a name (“三个转变”); null when it may be a goal.
 */
export function whyNoAmount(
  reading: Reading,
  { quantity, before, after, clause, head }: PlacedFigure,
): NoAmount | null {
  const { unit, core, script, value } = quantity
  if (unit === null || REACH.test(after)) return 'scope'
  if (ATTENDING.test(after)) return 'attendance'
  if (PART_OF.test(after)) return 'scope'
  if (script === 'han' && value === 1) return 'indefinite'
  if (script === 'han' && ORDINAL_UNIT.test(unit)) return 'ordinal'
  const name = nameAround(reading, core)
  if (name !== null && (name.start > clause.start || name.end < clause.end)) return 'name'
  if (isTime(unit) && !TIME_GOAL.test(before)) return 'duration'
  if (unit.endsWith('次') && EACH.test(before)) return 'frequency'
  if ((unit === '岁' && !AGE.test(before)) || CONDITION.test(after)) return 'condition'
  if (GRANT.test(head) || /^[^,。]{0,4}(?:奖励|补贴|补助|资助)/.test(after)) return 'grant'
  return FROM.test(before) && /[至到]/.test(after) ? 'start-value' : null
}

/** Whether the clause leaves the doing to others: 「支持3个中心建设」, 「鼓励…」; not 「新增3个」. */
export const isSupported = ({ head }: PlacedFigure): boolean => SUPPORTED.test(withoutLead(head))

/**
 * Whether the clause undertakes a figure: it compares (不低于), changes to it (提高到), or an ordering verb governs it (新增).
 *
 * Not when the clause leaves the doing to others (支持…) or the figure describes a thing (「面积约12万平方米的中心」).
 */
export function isUndertaken(figure: PlacedFigure): boolean {
  if (isSupported(figure)) return false
  const { quantity, before, after, clause, head } = figure
  if (quantity.script === 'han' && !/[%个]/.test(quantity.unit ?? '')) return ENDS_WITH_VERB.test(before)
  if (quantity.script === 'han') return NEAR_VERB.test(head) && before.length < 31
  if (quantity.unit === '倍' || (head.startsWith('其中') && VERB.test(clause.previous))) return true
  if (VERB.test(head)) return true
  if (after.startsWith('的') || WITH.test(before)) return false
  if (quantity.comparator !== '=' || CHANGED.test(before)) return true
  return quantity.unit === '%' && withoutVerb(before).length >= 4
}
