import { dayNumber, firstDay } from '../../model/edtf.ts'
import { dateNumber, DAY, MONTH, PART } from './calendar-date.ts'
import { matchesNear } from '../matches-near.ts'
import { calendarDate, type DateMention, type DateParser, monthRange, monthsOfPart } from './date-mention.ts'
import { resolvedDate } from './resolved-date.ts'

const PATTERN = new RegExp(
  `(?<![\\d.个年第零〇○一二三四五六七八九十])(?:(?<part>${PART})|(?<month>${MONTH})[ \\u00a0]?月(?:[ \\u00a0]?(?<day>${DAY})[ \\u00a0]?[日号]|份|(?![份底度]?[内龄子光亮]|[\\d个])))(?![内线])(?:上午|下午|晚上?|凌晨|中午)?`,
  'g',
)
const DAY_PATTERN = new RegExp(
  `(?<![\\d.月个年第工作至到~～—–\\-零〇○一二三四五六七八九十])(?<day>${DAY})日(?=上午|下午|晚|凌晨|,|电|讯|在|至|到|召开|举行|$)(?:上午|下午|晚上?|凌晨)?`,
  'gm',
)

type Value = Pick<DateMention, 'date' | 'precision'>

const distance = (value: Value, publishedOn: string) =>
  Math.abs(dayNumber(firstDay(value.date)) - dayNumber(publishedOn))

/** Of the same words read in neighbouring years (or months) the one nearest to the publication date. */
function nearest(values: readonly (Value | null)[], publishedOn: string): Value | null {
  const real = values.filter((value) => value !== null)
  return real.sort((a, b) => distance(a, publishedOn) - distance(b, publishedOn))[0] ?? null
}

function inYear(year: number, part?: string, month?: string, day?: string): Value | null {
  const months = part === undefined ? null : monthsOfPart(part)
  if (months !== null) return monthRange(year, ...months)
  return calendarDate(year, dateNumber(month ?? ''), day === undefined ? undefined : dateNumber(day))
}

/**
 * Finds dates without a year and reads them as the nearest to the publication date: 「4月24日上午」, 「6月底」, 「三季度」, 「9日下午」.
 *
 * A part of a year is of the year of publication. Not 「3个月」, 「3日内」, and nothing at all without a publication date.
 */
export const bareDate: DateParser = {
  name: 'bare-date',
  parse: (text, { publishedOn }) => {
    if (publishedOn === null) return []
    const [year = 0, month = 0] = publishedOn.split('-').map(Number)
    const monthDays = matchesNear(text, PATTERN, ['月', '半年', '季度']).flatMap((match) => {
      const { part, month: named, day } = match.groups
      const years = day === undefined ? [year] : [year - 1, year, year + 1]
      const read = years.map((each) => inYear(each, part, named, day))
      return resolvedDate(match, nearest(read, publishedOn), bareDate.name)
    })
    const days = matchesNear(text, DAY_PATTERN, ['日']).flatMap((match) => {
      const day = dateNumber(match.groups['day'] ?? '')
      const before = month === 1 ? calendarDate(year - 1, 12, day) : calendarDate(year, month - 1, day)
      return resolvedDate(
        match,
        nearest([calendarDate(year, month, day), before], publishedOn),
        bareDate.name,
      )
    })
    return [...monthDays, ...days]
  },
}
