import { allMatches } from '../all-matches.ts'
import { calendarDate, type DateMention, type DateParser } from './date-mention.ts'

const PATTERN =
  /(?<![\d./])(?<!-(?=[\d]{4}-))(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>0?[1-9]|[12]\d|3[01])(?![\d%]|[/.]\d|-\d{1,2}(?!\d))/g

/**
 * Finds dates in figures: 「2018-04-24」, 「2018/4/24」, 「2018.4.24」.
 *
 * Not 「2018-2020」 (a range) and not 「1.2.3」 (a number of a heading).
 */
export const isoDate: DateParser = {
  name: 'iso-date',
  parse: (text) =>
    allMatches(text, PATTERN).flatMap((match): DateMention[] => {
      const { year, month, day } = match.groups ?? {}
      const value = calendarDate(Number(year), Number(month), Number(day))
      const span = { start: match.index, end: match.index + match[0].length }
      return value === null ? [] : [{ ...span, ...value, basis: 'stated', foundBy: isoDate.name }]
    }),
}
