import { firstDay, lastDay } from '../../model/edtf.ts'
import { DAY, dateNumber, MONTH } from '../parsers/calendar-date.ts'
import { calendarDate, type DateMention } from '../parsers/date-mention.ts'

const BETWEEN = /^(?:[-—–~～]{1,2}|[至到])$/
const WITHIN = /^(?:之?间|期间)/
const SHORT = new RegExp(
  `^(?:(?<month>${MONTH})[ \\u00a0]?月(?:[ \\u00a0]?(?<monthDay>${DAY})[ \\u00a0]?[日号])?|(?<day>${DAY})[日号])(?!内)`,
)

/** A date cut short after a range sign takes what it lacks from the one before it: 「1月10日至|12日」, 「2025年3月至|12月」. */
function completed(text: string, first: DateMention): DateMention | null {
  if (!BETWEEN.test(text[first.end] ?? '') || !/^\d{4}-\d\d(?:-\d\d)?$/.test(first.date)) return null
  const start = first.end + 1
  const match = SHORT.exec(text.slice(start, start + 8))
  const { month, monthDay, day = monthDay } = match?.groups ?? {}
  if (match === null || (month === undefined && first.precision !== 'day')) return null
  const ofMonth = month === undefined ? Number(first.date.slice(5, 7)) : dateNumber(month)
  const value = calendarDate(
    Number(first.date.slice(0, 4)),
    ofMonth,
    day === undefined ? undefined : dateNumber(day),
  )
  return value === null ? null : { ...first, ...value, start, end: start + match[0].length }
}

function joined(first: DateMention, second: DateMention): DateMention | null {
  if (first.date.includes('/') || second.date.includes('/')) return null
  const sameYear = second.basis === 'resolved' && first.basis === 'stated'
  const to = sameYear ? first.date.slice(0, 4) + second.date.slice(4) : second.date
  if (firstDay(first.date) >= lastDay(to)) return null
  return { ...first, end: second.end, date: `${first.date}/${to}`, precision: 'range' }
}

/**
 * Two dates with 至, 到, - or ~ between them become one range: 「2025年3月至2027年12月」, 「1月10日至12日」.
 *
 * 和 alone joins nothing: 「2015年和2018年」 are two dates, 「2015年和2018年之间」 is a range.
 */
export function joinDates(text: string, mentions: readonly DateMention[]): DateMention[] {
  const result: DateMention[] = []
  for (const mention of mentions) {
    const before = result.at(-1)
    const between = before === undefined ? '' : text.slice(before.end, mention.start)
    const spans =
      BETWEEN.test(between) ||
      (/^[和与]$/.test(between) && WITHIN.test(text.slice(mention.end, mention.end + 2)))
    const range = before !== undefined && spans ? joined(before, mention) : null
    if (range === null) result.push(mention)
    else result[result.length - 1] = range
  }
  return result.map((mention) => {
    const second = completed(text, mention)
    return (second && joined(mention, second)) ?? mention
  })
}
