import type { QuantityMention } from '../parsers/quantity-mention.ts'
import type { Reading } from '../reading.ts'
import { GOAL_VERBS } from './goal-words.ts'
import { namesNothing, nounAfter, withoutChange, withoutVerb } from './metric.ts'
import { startingIn } from '../clauses.ts'
import type { PlacedFigure } from './placed-figure.ts'

const ENDS_WITH_VERB = new RegExp(`(?:${GOAL_VERBS}|等|约|共|达|有)$`)
const RATE = /(?:年均|年度|平均)?(?:增长|下降|降低|减少|提高|提升|缩短|压缩|压减|增幅|降幅|增速)$/
const PART_OF = /\d[个条家处座项][^\d,。]{1,8}$/
const START_VALUE = /(?:从|由|较|(?<![占同环对可之])比(?![重例率值较]))[^,。]*$/
const RESPECTIVELY =
  /^(?<names>[^,。;:]{2,60}?)(?:要|将|力争|均)?分别(?:达到?|为|提高[到至]|提升[到至]|新增|增长|降[到至低]|控制在)?$/

/** Of 「A、B分别达到x和y」 the name that belongs to the figure; null when names and figures do not pair. */
function pairedName(
  reading: Reading,
  { quantity, clause }: PlacedFigure,
  quantities: readonly QuantityMention[],
): string | null {
  const inClause = startingIn(quantities, { start: clause.from, end: clause.end })
  const first = inClause[0]
  if (first === undefined || inClause.length < 2) return null
  const words = reading.folded.slice(clause.from, first.core.start)
  const names = RESPECTIVELY.exec(words)?.groups?.['names']?.split(/[、和及与]/)
  if (names === undefined || names.length !== inClause.length) return null
  return withoutVerb(names[inClause.indexOf(quantity)] ?? '')
}

/** The words before a figure that name what it measures; a rate keeps its verb: 「生产总值年均增长」. */
function nameBefore({ quantity, before }: PlacedFigure): string {
  const words = before.replace(START_VALUE, '').trim()
  const rate = quantity.unit === '%' && RATE.test(words)
  return rate ? withoutVerb(words) : withoutChange(withoutVerb(words))
}

/** What a clause is about: its words before its own figure, without verbs: 「人均收入年均增长6%」 → 人均收入. */
const nameOfClause = (words: string) =>
  withoutChange(
    withoutVerb(/^[^\d翻]*/.exec(words)?.[0] ?? '')
      .replace(START_VALUE, '')
      .replace(RATE, ''),
  )

/**
 * What a figure measures: the noun after it (新增3个|平台), else the words before it (平台|达到3个), else the clause before
 * (「出入口增加电梯,累计新增19台」); empty when nothing names it.
 */
export function metricOf(
  reading: Reading,
  figure: PlacedFigure,
  quantities: readonly QuantityMention[],
): string {
  const paired = pairedName(reading, figure, quantities)
  if (paired !== null) return paired
  const { quantity, before, after, clause } = figure
  const ahead = nameBefore(figure)
  const behind = nounAfter(after)
  const direct = namesNothing(before) || ENDS_WITH_VERB.test(before.trim()) || PART_OF.test(before)
  const nounFollows = behind.length > 1 && direct
  const counts = quantity.comparator !== '>=' || !/[达超突]/.test(before.slice(-3))
  if (nounFollows && counts) return behind
  if (ahead.length > 1 && ahead.length < 4 && behind.length > 1) return ahead + behind
  if (ahead.length > 1) return ahead
  return behind.length > 1 ? behind : nameOfClause(clause.previous)
}
