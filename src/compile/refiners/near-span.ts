import type { QuantityMention } from '../parsers/quantity-mention.ts'

const SPAN_UNIT = /^(?:年|年度|个?月|个?季度|周|天|日)$/
/** What lasts or changes by nearly so long: 「历时|近三年」, 「缩短|近20天」. */
const LASTS =
  /(?:历时|用时|耗时|费时|长达|为期|时间|持续|经过|经历|缩短|压缩|减少|延长|提前|增加|运行|奋斗|积累|了|有|达|至|到)$/

/**
 * 近 before a number of years, months or days names the time just past and makes no amount approximate: 「近三年」 is a span of 3 年,
 * and so is 「近6个月」.
 *
 * 「历时近三年」 stays about 3 年, 「近三成」 about 30 %.
 */
export function nearSpan(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  return mentions.map((mention) => {
    const { start, core, unit, comparator } = mention
    if (comparator !== '~' || unit === null || !SPAN_UNIT.test(unit)) return mention
    const isLead = text.slice(start, core.start) === '近' && mention.end === core.end
    if (!isLead || LASTS.test(text.slice(Math.max(0, start - 2), start))) return mention
    return { ...mention, start: core.start, comparator: '=' }
  })
}
