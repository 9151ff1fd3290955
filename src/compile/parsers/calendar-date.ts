import { allMatches } from '../all-matches.ts'
import { hanDigits, numeralValue } from '../../model/han-numeral.ts'
import {
  calendarDate as dateOf,
  type DateMention,
  type DateParser,
  monthRange,
  monthsOfPart,
} from './date-mention.ts'

/** A year of four digits, Arabic or Han (the zero also as a letter: 二O二五); earlier than 1500 it is an amount. */
export const YEAR = '(?:(?:1[5-9]|20)\\d{2}|[一二][零〇○Oo0一二三四五六七八九]{3})'
/** A month's number. */
export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])'
/** A day's number. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])'
/** A named part of a year, with or without the year in front of it. */
export const PART = '(?:[上下]半年|前三季度|第?[一二三四1-4]季度)'

/** A part of a year that is one only after a year: 「2025年|前5个月」, not 「提前5个月」. */
export const PART_AFTER_YEAR = `${PART}|前(?:1[01]|[2-9]|[二两三四五六七八九十])个月`

const PATTERN = new RegExp(
  `(?<![\\d.])(?<!\\d,)(?<year>${YEAR})[ \\u00a0]?年(?!代|历史|文明)度?(?:[ \\u00a0]?(?:(?<part>${PART_AFTER_YEAR})|(?<month>${MONTH})[ \\u00a0]?月(?:份|(?:[ \\u00a0]?(?<day>${DAY})[ \\u00a0]?[日号])(?![内线]))?))?`,
  'g',
)

/** The number a year, month or day is written with. */
export function dateNumber(words: string): number {
  return (words.length === 4 ? hanDigits(words) : null) ?? numeralValue(words) ?? Number.NaN
}

/**
 * Finds dates with a year written 年: 「2018年4月24日」, 「2025年上半年」, 「二〇二五年」, 「2020年」.
 *
 * 「6月31日」 does not exist and is left out; 「2025个项目」, 「30年」, 「1990年代」 and 「2000年历史」 are no dates.
 */
export const calendarDate: DateParser = {
  name: 'calendar-date',
  parse: (text) =>
    allMatches(text, PATTERN).flatMap((match): DateMention[] => {
      const { year = '', part, month, day } = match.groups ?? {}
      const months = part === undefined ? null : monthsOfPart(part)
      const value =
        months === null
          ? dateOf(
              dateNumber(year),
              month === undefined ? month : dateNumber(month),
              day === undefined ? day : dateNumber(day),
            )
          : monthRange(dateNumber(year), ...months)
      if (value === null) return []
      const { date, precision } = value
      const [start, end] = [match.index, match.index + match[0].length]
      return [{ start, end, date, precision, basis: 'stated', foundBy: calendarDate.name }]
    }),
}
