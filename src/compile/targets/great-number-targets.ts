import { numeralValue } from '../../model/han-numeral.ts'
import { matchesNear } from '../matches-near.ts'
import { nameAround, type Reading } from '../reading.ts'
import type { Span } from '../../model/span.ts'
import type { FoundTarget } from './found-target.ts'
import { goalClauseAt, isGoal } from './goal-clause.ts'
import { BUILDING_VERBS } from './goal-words.ts'

const PATTERN = new RegExp(
  `(?:重点|着力|加快|全力)?(?:${BUILDING_VERBS})(?:(?!${BUILDING_VERBS})[^,。;:!?\\n]){0,40}?(?<number>[两二三四五六七八九十])大(?<noun>[^、,。;:!?“”()\\n]{2,16})(?=[,。;、]|$)`,
  'gm',
)
/** Verb and things before 大 are fifty characters at most, its noun sixteen. */
const REACH = { before: 56, after: 24 }
const NO_THINGS =
  /(?:品牌|中心|功能|定位|战略|优势|引擎|任务|举措|环节|方面|理念|目标|抓手|原则|要素|工程|行动)$/

/**
 * Targets that count with 大: 「打造东岸、西岸两大示范区」 is 2 个示范区.
 *
 * Not 「聚焦三大领域」 (no verb of building), 「发挥五大优势」, nor names such as “四大品牌”.
 */
export function greatNumberTargets(reading: Reading, hasDeadline: (span: Span) => boolean): FoundTarget[] {
  const { folded, body } = reading
  return matchesNear(folded, PATTERN, ['大'], REACH).flatMap(({ index, words, groups }): FoundTarget[] => {
    const { number = '', noun = '' } = groups
    const span = { start: index, end: index + words.length }
    const counted = { start: span.end - noun.length - 2, end: span.end }
    const outside = span.start < body.start || span.end > body.end
    if (
      outside ||
      NO_THINGS.test(noun) ||
      nameAround(reading, counted) !== null ||
      nameAround(reading, { start: span.start, end: span.start + 1 }) !== null
    )
      return []
    if (!isGoal(reading, goalClauseAt(reading, span.start), hasDeadline(span))) return []
    const value = numeralValue(number)
    return [{ span, metric: noun, kind: 'numeric', comparator: '=', value, unit: '个' }]
  })
}
