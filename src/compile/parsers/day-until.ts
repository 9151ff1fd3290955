import { dateNumber, DAY } from './calendar-date.ts'
import { calendarDate, type DateMention, type DateParser } from './date-mention.ts'
import { lastDay } from '../../model/edtf.ts'

/** What may stand before such words. */
const OPENS = ',。;:!?、(\n 将须要应'
const WHOLE_DAY = new RegExp(`^${DAY}$`)
/** 到6日|内, 到6日|游: no end of a time. */
const NO_END = '内游元志均子程照'
/** 到 and 三十一 */
const BEHIND = 4

/** The day of the month of publication, or of the next one where it was over. */
function nextDay(publishedOn: string, day: number): ReturnType<typeof calendarDate> {
  const [year = 0, month = 1] = publishedOn.split('-').map(Number)
  const now = calendarDate(year, month, day)
  if (now !== null && lastDay(now.date) >= publishedOn) return now
  return month === 12 ? calendarDate(year + 1, 1, day) : calendarDate(year, month + 1, day)
}

/**
 * Finds a day alone behind 到 or 至 that opens its words: 「到6日,全部整改到位」 in a text of 2026-03-01 is 2026-03-06.
 *
 * Not 「3日到6日」 (the end of a range), 「达到6日」, 「直到6日内」, and nothing without a publication date.
 */
export const dayUntil: DateParser = {
  name: 'bare-date',
  parse: (text, { publishedOn }) => {
    const found: DateMention[] = []
    if (publishedOn === null) return found
    for (let at = text.indexOf('日'); at >= 0; at = text.indexOf('日', at + 1)) {
      const near = text.slice(Math.max(0, at - BEHIND), at)
      const sign = at - near.length + Math.max(near.lastIndexOf('到'), near.lastIndexOf('至'))
      const opens = sign === 0 || OPENS.includes(text[sign - 1] ?? '')
      const isSign = text[sign] === '到' || text[sign] === '至'
      if (!isSign || !opens || NO_END.includes(text[at + 1] ?? '\n')) continue
      const day = text.slice(sign + 1, at)
      const value = WHOLE_DAY.test(day) ? nextDay(publishedOn, dateNumber(day)) : null
      if (value !== null)
        found.push({ start: sign + 1, end: at + 1, ...value, basis: 'resolved', foundBy: 'bare-date' })
    }
    return found
  },
}
