import type { Span } from '../../model/span.ts'
import type { QuantityMention } from '../parsers/quantity-mention.ts'
import { headingsAt } from '../headings.ts'
import type { Reading } from '../reading.ts'
import { continuesList, continuesMaking, isIntendedList } from './continued-figure.ts'
import { comparatorIn, metricOf } from './figure-metric.ts'
import type { FoundTarget } from './found-target.ts'
import { isGoal, isOrdered } from './goal-clause.ts'
import { isIncrement } from './increment.ts'
import { type PlacedFigure, placeFigure } from './placed-figure.ts'
import { whyNoAmount } from './no-amount.ts'
import { isListed, isSupported, isUndertaken } from './undertaken-figure.ts'

/** A figure's target ends with the noun that follows it, when that is what it measures. */
function endOf({ quantity, after, clause }: PlacedFigure, metric: string): number {
  const at = after.indexOf(metric)
  return at >= 0 && at <= 1 ? Math.min(clause.end, quantity.end + at + metric.length) : quantity.end
}

/** 主要预期目标是:|…, at the head of a sentence. */
const OPENS_GOALS = /(?:目标|指标)(?:[是为:]|任务[是为:])/
/** How much of a sentence's head is read for it, in characters. */
const OPENING = 60

/** Whether figures stand here without a verb because all are goals: below a heading of goals, behind a deadline or 「预期目标是:」, in a report's paragraph that tells a plan. */
const listsGoals = (reading: Reading, figure: PlacedFigure, due: boolean): boolean =>
  !isSupported(figure) &&
  (due ||
    opensGoals(reading, figure) ||
    isOrdered(reading, figure.clause) ||
    headingsAt(reading, figure.start).some(({ title }) => /目标|指标/.test(title)))

const opensGoals = ({ folded }: Reading, { start, clause }: PlacedFigure): boolean =>
  OPENS_GOALS.test(folded.slice(clause.sentence.start, Math.min(start, clause.sentence.start + OPENING)))

/** Which figure names what is measured: before a bracket with an interim goal the one it belongs to, else the figure itself. */
function namedAt(figure: PlacedFigure, quantities: readonly QuantityMention[], at: number): number {
  const of = quantities[at - 1]
  return figure.interim && of !== undefined && of.unit === figure.quantity.unit ? at - 1 : at
}

/** The same function of an index, asked once for each: a sentence of thousands of figures asks for the same ones over and over. */
function rememberEach<T>(find: (at: number) => T): (at: number) => T {
  const known: T[] = []
  return (at) => (known[at] ??= find(at))
}

/** How many figures before one are asked for its noun: a sentence may have thousands. */
const EARLIER = 8

/** What the last figure with the same unit measures in an earlier clause of the sentence: 「新增床位2600张,明年再新增|2800张」; empty when there is none. */
function metricBefore(
  { quantity, clause }: PlacedFigure,
  quantities: readonly QuantityMention[],
  at: number,
  metricAt: (at: number) => string,
): string {
  for (let index = at - 1; index >= Math.max(0, at - EARLIER); index -= 1) {
    const other = quantities[index]!
    if (other.start < clause.sentence.start) return ''
    const metric = other.unit === quantity.unit && other.start < clause.start ? metricAt(index) : ''
    if (metric !== '') return metric
  }
  return ''
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
  const metricAt = rememberEach((at) => metricOf(reading, placeFigure(reading, quantities, at), quantities))
  return quantities.flatMap((quantity, at): FoundTarget[] => {
    const figure = placeFigure(reading, quantities, at)
    if (whyNoAmount(reading, figure) !== null) return []
    const due = hasDeadline(quantity.core)
    const listed = isListed(figure) && (continuesList(figure) || listsGoals(reading, figure, due))
    if (!isUndertaken(figure) && !listed && !continuesMaking(figure) && !isIntendedList(figure)) return []
    if (!isGoal(reading, figure.clause, due)) return []
    const own = metricAt(namedAt(figure, quantities, at))
    const metric = own === '' ? metricBefore(figure, quantities, at, metricAt) : own
    if (metric === '') return []
    const span = { start: figure.start, end: endOf(figure, metric) }
    const { value, unit } = quantity
    const comparator = comparatorIn(reading, figure, quantities)
    return [
      { span, metric, kind: 'numeric', comparator: isIncrement(figure) ? '+' : comparator, value, unit },
    ]
  })
}
