import { allMatches } from '../all-matches.ts'
import { dateNumber, YEAR } from './calendar-date.ts'
import type { DateMention, DateParser } from './date-mention.ts'

const LISTED = new RegExp(
  `(?<![\\d.])(?<!\\d,)(?<year>${YEAR})(?=(?:、${YEAR}){0,4}[、和与及]${YEAR}年(?!代))`,
  'g',
)
const TWO_DIGITS = /(?<![\d.第近前后过每年零一二三四五六七八九十-])(?<year>[23]\d)年(?=[底末](?!期))/g

/**
 * Finds years written short: of a list that shares one 年 (「2026|、2027年」), and of two digits before 底 or 末 (「25年底前」 → 2025).
 *
 * The century of two digits is that of the publication. Not 「25年」, 「近25年末」, 「2026、2027号」.
 */
export const shortYear: DateParser = {
  name: 'short-year',
  parse: (text, { publishedOn }) => {
    const found = (match: RegExpExecArray, year: number, basis: DateMention['basis']): DateMention => ({
      start: match.index,
      end: match.index + match[0].length,
      date: String(year),
      precision: 'year',
      basis,
      foundBy: shortYear.name,
    })
    const listed = allMatches(text, LISTED).map((match) =>
      found(match, dateNumber(match.groups?.['year'] ?? ''), 'stated'),
    )
    if (publishedOn === null) return listed
    const century = Number(publishedOn.slice(0, 2)) * 100
    const twoDigits = allMatches(text, TWO_DIGITS).map((match) =>
      found(match, century + Number(match.groups?.['year']), 'resolved'),
    )
    return [...listed, ...twoDigits]
  },
}
