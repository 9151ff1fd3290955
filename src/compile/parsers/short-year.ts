import { allMatches } from '../all-matches.ts'
import { dateNumber, YEAR } from './calendar-date.ts'
import { calendarDate, type DateMention, type DateParser } from './date-mention.ts'

const LISTED = new RegExp(
  `(?<![\\d.])(?<!\\d,)(?<year>${YEAR})(?=(?:、${YEAR}){0,4}[、和与及]${YEAR}年(?!代))`,
  'g',
)
const SHORT_MONTH =
  /(?<![\d.第近前后过每年期刑龄满达历约共零一二三四五六七八九十-])(?<year>[1-4]\d)年(?<month>1[0-2]|[1-9])月(?:(?<day>3[01]|[12]\d|[1-9])[日号])?(?![内线])/g
const TWO_DIGITS = /(?<![\d.第近前后过每年零一二三四五六七八九十-])(?<year>[23]\d)年(?=[底末](?!期))/g

function found(match: RegExpExecArray, year: number, basis: DateMention['basis']): DateMention[] {
  const { month, day } = match.groups ?? {}
  const number = (words: string | undefined) => (words === undefined ? undefined : Number(words))
  const value = calendarDate(year, number(month), number(day))
  const span = { start: match.index, end: match.index + match[0].length }
  return value === null ? [] : [{ ...span, ...value, basis, foundBy: shortYear.name }]
}

/**
 * Finds years written short: of a list that shares one 年 (「2026|、2027年」), of two digits before 底 or 末 (「25年底前」 → 2025), and of two
 * digits before a month (「25年6月」 → 2025-06).
 *
 * The century of two digits is that of the publication. Not 「25年」, 「近25年末」, 「25年6个月」, 「刑期25年6月」, 「2026、2027号」.
 */
export const shortYear: DateParser = {
  name: 'short-year',
  parse: (text, { publishedOn }) => {
    const listed = allMatches(text, LISTED).flatMap((match) =>
      found(match, dateNumber(match.groups?.['year'] ?? ''), 'stated'),
    )
    if (publishedOn === null) return listed
    const century = Number(publishedOn.slice(0, 2)) * 100
    const twoDigits = [TWO_DIGITS, SHORT_MONTH].flatMap((pattern) =>
      allMatches(text, pattern).flatMap((match) =>
        found(match, century + Number(match.groups?.['year']), 'resolved'),
      ),
    )
    return [...listed, ...twoDigits]
  },
}
