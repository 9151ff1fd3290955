import { firstDay, lastDay } from '../../model/edtf.ts'
import { DAY, dateNumber } from '../parsers/calendar-date.ts'
import type { DateMention } from '../parsers/date-mention.ts'

const BETWEEN = /^(?:[-—–~～]{1,2}|[至到])$/
const WITHIN = /^(?:之?间|期间)/
const BARE_DAY = new RegExp(`^(?<day>${DAY})[日号]`)

/** A day without a month after a range sign takes the month of the day before it: 「1月10日至12日」. */
function ownMonth(text: string, first: DateMention, end: number): DateMention | null {
  const match = BARE_DAY.exec(text.slice(end + 1, end + 5))
  if (match === null || first.precision !== 'day' || !BETWEEN.test(text[end] ?? '')) return null
  const date = `${first.date.slice(0, 8)}${String(dateNumber(match.groups?.['day'] ?? '')).padStart(2, '0')}`
  return { ...first, start: end + 1, end: end + 1 + match[0].length, date }
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
    const second = ownMonth(text, mention, mention.end)
    return (second && joined(mention, second)) ?? mention
  })
}
