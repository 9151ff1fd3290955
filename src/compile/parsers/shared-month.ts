import { matchesNear } from '../matches-near.ts'
import { dateNumber, MONTH, YEAR } from './calendar-date.ts'
import { type DateMention, type DateParser, monthRange } from './date-mention.ts'

const PATTERN = new RegExp(
  `(?:(?<![\\d.])(?<year>${YEAR})[ \\u00a0]?年[ \\u00a0]?|(?<![\\d.,/:年月第个零〇○一二三四五六七八九十-]))(?<from>${MONTH})(?:[-—–~～]{1,2}|[至到])(?<to>${MONTH})月(?:份(?![内龄])|(?![\\d份内龄子]|[ \\u00a0]?(?:\\d|[一二三四五六七八九十]{1,3}[日号])))`,
  'g',
)

/**
 * Finds months that share one 月: 「2025年1-6月」, and 「1至9月份」 of the year of publication.
 *
 * Not 「3-6个月」, 「1-3月龄」, 「每年1-3月」; 「6月至8月」 are two dates that a refiner joins.
 */
export const sharedMonth: DateParser = {
  name: 'shared-month',
  parse: (text, { publishedOn }) =>
    matchesNear(text, PATTERN, ['月']).flatMap((match): DateMention[] => {
      const { year: printed, from = '', to = '' } = match.groups
      const year = printed === undefined ? Number(publishedOn?.slice(0, 4)) : dateNumber(printed)
      const [first, last] = [dateNumber(from), dateNumber(to)]
      if ((printed === undefined && publishedOn === null) || first >= last) return []
      const basis = printed === undefined ? 'resolved' : 'stated'
      const span = { start: match.index, end: match.index + match.words.length }
      return [{ ...span, ...monthRange(year, first, last), basis, foundBy: sharedMonth.name }]
    }),
}
