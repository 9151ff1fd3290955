import { allMatches } from '../all-matches.ts'
import { dateNumber, YEAR } from './calendar-date.ts'
import type { DateMention, DateParser } from './date-mention.ts'

const PATTERN = new RegExp(
  `(?<![\\d.-])(?<!\\d,)(?<from>${YEAR})[ \\u00a0]?年?[ \\u00a0]?(?:[-—–―~～]{1,2}|[至到])[ \\u00a0]?(?<to>${YEAR}|\\d{2}(?=年))[ \\u00a0]?(?:年度?(?!\\d)|(?=[)）]|$))`,
  'gm',
)

/**
 * Finds ranges of years: 「2018-2020年」, 「2018—2020年」, 「2018至2020年」, 「2018-20年」, 「(2024-2026)」.
 *
 * 「2015年和2018年」 are two dates; 「2020-2018年」 is no range.
 */
export const yearRange: DateParser = {
  name: 'year-range',
  parse: (text) =>
    allMatches(text, PATTERN).flatMap((match): DateMention[] => {
      const from = dateNumber(match.groups?.['from'] ?? '')
      const printed = dateNumber(match.groups?.['to'] ?? '')
      const to = printed < 100 ? from - (from % 100) + printed : printed
      const span = { start: match.index, end: match.index + match[0].length }
      if (from >= to) return []
      return [
        { ...span, date: `${from}/${to}`, precision: 'range', basis: 'stated', foundBy: yearRange.name },
      ]
    }),
}
