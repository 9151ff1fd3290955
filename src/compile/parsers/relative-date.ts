import { dateNumber, DAY, MONTH, PART_AFTER_YEAR } from './calendar-date.ts'
import { matchesNear } from '../matches-near.ts'
import { calendarDate, type DateMention, type DateParser, monthRange, monthsOfPart } from './date-mention.ts'
import { resolvedDate } from './resolved-date.ts'

const DAYS: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 }
const YEARS: Readonly<Record<string, number>> = { 前: -2, 去: -1, 今: 0, 本: 0, 明: 1, 后: 2 }

const DAY_PATTERN =
  /(?<![从自到的以目])(?<day>[今昨前明后])(?:天|日)(?![的后])(?:上午|下午|晚上?|凌晨|中午|早上)?/g
const MONTH_PATTERN = /(?<month>本|上个?|下个?)月(?:(?<day>\d{1,2})[日号])?/g
const YEAR_PATTERN = new RegExp(
  `(?<year>(?<!至(?=今年均))今年(?![轻龄])|(?<!过)去年|(?<![文说证声])明年|本年(?=[底末内度])度?|(?<![以从目之此今先提生日往最])(?:前年|后年))(?:(?<part>${PART_AFTER_YEAR})|(?<month>${MONTH})月(?:份|(?<day>${DAY})[日号])?)?`,
  'g',
)

type Value = Pick<DateMention, 'date' | 'precision'>

function dayAfter(publishedOn: string, days: number): Value {
  const [year = 0, month = 1, day = 1] = publishedOn.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
  return { date, precision: 'day' }
}

function monthAfter(publishedOn: string, months: number, day: string | undefined): Value | null {
  const [year = 0, month = 1] = publishedOn.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  return calendarDate(Math.floor(count / 12), (count % 12) + 1, day === undefined ? undefined : Number(day))
}

function inYear(year: number, groups: Readonly<Record<string, string | undefined>>): Value | null {
  const months = groups['part'] === undefined ? null : monthsOfPart(groups['part'])
  if (months !== null) return monthRange(year, ...months)
  const number = (words: string | undefined) => (words === undefined ? undefined : dateNumber(words))
  return calendarDate(year, number(groups['month']), number(groups['day']))
}

/**
 * Finds days, months and years told from the publication date: 「今天下午」, 「昨日」, 「上月」, 「今年上半年」, 「去年」.
 *
 * Not 「美好的明天」, 「今天的上海」, and nothing at all without a publication date.
 */
export const relativeDate: DateParser = {
  name: 'relative-date',
  parse: (text, { publishedOn }) => {
    if (publishedOn === null) return []
    const year = Number(publishedOn.slice(0, 4))
    const months = (word: string) => (word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0)
    return [
      ...matchesNear(text, DAY_PATTERN, ['天', '日']).flatMap((match) =>
        resolvedDate(match, dayAfter(publishedOn, DAYS[match.groups['day'] ?? ''] ?? 0), relativeDate.name),
      ),
      ...matchesNear(text, MONTH_PATTERN, ['月']).flatMap((match) =>
        resolvedDate(
          match,
          monthAfter(publishedOn, months(match.groups['month'] ?? ''), match.groups['day']),
          relativeDate.name,
        ),
      ),
      ...matchesNear(text, YEAR_PATTERN, ['年']).flatMap((match) =>
        resolvedDate(
          match,
          inYear(year + (YEARS[match.groups['year']?.[0] ?? ''] ?? 0), match.groups),
          relativeDate.name,
        ),
      ),
    ]
  },
}
