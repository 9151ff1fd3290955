import type { Span } from '../../model/span.ts'
import type { QuantityMention } from '../parsers/quantity-mention.ts'
import { isTime } from '../parsers/units.ts'
import { nameAround, type Reading } from '../reading.ts'
import type { FoundTarget } from './found-target.ts'
import { type GoalClause, goalClauseAt, isGoal } from './goal-clause.ts'
import { GOAL_VERBS, SUPPORTING_VERBS } from './goal-words.ts'
import { namesNothing, nounAfter, withoutChange, withoutLead, withoutVerb } from './metric.ts'

const VERB = new RegExp(GOAL_VERBS)
const ENDS_WITH_VERB = new RegExp(`(?:${GOAL_VERBS}|等|约|共|达|有)$`)
const SUPPORTED = new RegExp(`^(?:${SUPPORTING_VERBS})`)
const CHANGED =
  /(?:[提增扩上降下减占]|[控压缩])[^,。]{0,3}[至到在为]$|(?:增长|下降|降低|提高|提升|增幅|降幅|增速)$|占比[^,。]{0,2}$/
const TIME_GOAL =
  /(?:时间|时限|时长|周期|寿命|天数|期限)[^,。]{0,8}$|(?:压缩|缩短|压减|缩减|控制)[^,。]{0,4}$/
const INCREMENT = /(?:新增|增加|净增)(?!值)/
const FROM = /(?:从|由|较|(?<![占同环对可之])比)[^,。]{0,14}$/
const ORDINAL_UNIT = /^(?:期|届|轮|级|档|批|位|次|度|类|种)$/
const REACH = /^(?:范围|半径|以内范围|内(?!部)|之内|外|周边|为一|一遇|一次|1次|\(含\)|[-—+]\d|制|型|级别)/
const EACH = /(?:每|\d(?:天|周|个?月|年)[^,。]{0,4})$/

/** A figure in its clause, with the words on both sides of it. */
interface Placed {
  readonly quantity: QuantityMention
  readonly clause: GoalClause
  /** Words of the clause before the figure; after a figure and 、 only those since. */
  readonly before: string
  readonly after: string
  readonly start: number
}

/** Words with what stands in quotation marks or book-title marks blotted out: a verb in a name orders nothing. */
const withoutNames = (words: string) =>
  words.replace(/《[^《》]*》|“[^“”]*”/g, (name) => '〓'.repeat(name.length))

const slice = (reading: Reading, span: Span) => reading.folded.slice(span.start, span.end)

function place(reading: Reading, quantity: QuantityMention, others: readonly QuantityMention[]): Placed {
  const clause = goalClauseAt(reading, quantity.core.start)
  const listed = others.filter(
    ({ start, end }) =>
      start >= clause.from &&
      end <= quantity.start &&
      /^[^、]{0,24}[、和及]/.test(reading.folded.slice(end, quantity.start)),
  )
  const start = Math.max(clause.from, listed.at(-1)?.end ?? 0)
  const skipped = /^[^、]*?[、和及]/.exec(
    listed.length === 0 ? '' : reading.folded.slice(start, quantity.start),
  )
  const from = Math.min(quantity.start, start + (skipped?.[0].length ?? 0))
  return {
    quantity,
    clause,
    before: slice(reading, { start: from, end: Math.max(from, quantity.start) }),
    after: slice(reading, { start: quantity.end, end: clause.end }),
    start: from,
  }
}

/** A figure that measures or names something other than a goal: a duration, a distance, a frequency, a start value. */
function isNoAmount(reading: Reading, { quantity, before, after, clause }: Placed): boolean {
  const { unit, core, script, value } = quantity
  if (unit === null || REACH.test(after)) return true
  if (script === 'han' && (value === 1 || ORDINAL_UNIT.test(unit))) return true
  const name = nameAround(reading, core)
  if (name !== null && (name.start > clause.start || name.end < clause.end)) return true
  if (isTime(unit) && !TIME_GOAL.test(before)) return true
  if (unit.endsWith('次') && EACH.test(before)) return true
  return FROM.test(before) && /[至到]/.test(after)
}

/** Whether the clause undertakes the figure: it compares, changes to it, or an ordering verb governs it. */
function isUndertaken({ quantity, before, clause }: Placed, reading: Reading): boolean {
  const head = withoutNames(reading.folded.slice(clause.from, quantity.core.start))
  if (SUPPORTED.test(withoutLead(head))) return false
  if (quantity.script === 'han' && !/[%个]/.test(quantity.unit ?? '')) return ENDS_WITH_VERB.test(before)
  if (quantity.script === 'han')
    return new RegExp(`(?:${GOAL_VERBS})[^,。]{0,30}$`).test(head) && before.length < 31
  if (quantity.comparator !== '=' || CHANGED.test(before) || VERB.test(head)) return true
  return quantity.unit === '%' && withoutVerb(before).length >= 4
}

function metricOf({ quantity, before, after, clause }: Placed): string {
  const ahead = withoutChange(withoutVerb(before))
  const behind = nounAfter(after)
  const nounFollows = behind.length > 1 && (namesNothing(before) || ENDS_WITH_VERB.test(before.trim()))
  const counts = quantity.comparator !== '>=' || !/[达超突]/.test(before.slice(-3))
  if (nounFollows && counts) return behind
  if (ahead.length > 1) return ahead
  return behind.length > 1 ? behind : withoutChange(withoutVerb(clause.previous))
}

function endOf({ quantity, after, clause }: Placed, metric: string): number {
  const at = after.indexOf(metric)
  return at >= 0 && at <= 1 ? Math.min(clause.end, quantity.end + at + metric.length) : quantity.end
}

/**
 * Targets with a figure and a unit: 「新增跨国公司总部15家」, 「覆盖率达到60%」, 「建成40个停车场」.
 *
 * Not what was achieved (「已建成30座」), durations and distances (「15分钟生活圈」, 「50米范围内」), supported or existing things
 * (「支持3个中心建设」), or figures in names (“三个转变”).
 */
export function numericTargets(
  reading: Reading,
  quantities: readonly QuantityMention[],
  hasDeadline: (span: Span) => boolean,
): FoundTarget[] {
  return quantities.flatMap((quantity): FoundTarget[] => {
    const placed = place(reading, quantity, quantities)
    if (isNoAmount(reading, placed) || !isUndertaken(placed, reading)) return []
    if (!isGoal(reading, placed.clause, hasDeadline(quantity.core))) return []
    const metric = metricOf(placed)
    if (metric === '') return []
    const increment = quantity.comparator !== '<=' && INCREMENT.test(placed.before)
    return [
      {
        span: { start: placed.start, end: endOf(placed, metric) },
        metric,
        kind: 'numeric',
        comparator: increment ? '+' : quantity.comparator,
        value: quantity.value,
        unit: quantity.unit,
      },
    ]
  })
}
