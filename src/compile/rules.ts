import { bareDate } from './parsers/bare-date.ts'
import { calendarDate } from './parsers/calendar-date.ts'
import type { DateContext, DateMention, DateParser } from './parsers/date-mention.ts'
import { isoDate } from './parsers/iso-date.ts'
import { nameYear } from './parsers/name-year.ts'
import { planPeriod } from './parsers/plan-period.ts'
import { relativeDate } from './parsers/relative-date.ts'
import { yearRange } from './parsers/year-range.ts'
import { joinDates } from './refiners/join-dates.ts'
import { keepLongest } from './refiners/keep-longest.ts'
import { markBounds } from './refiners/mark-bounds.ts'

/** The forms a date is written in, in the order they are tried. */
export const DATE_PARSERS: readonly DateParser[] = [
  yearRange,
  isoDate,
  calendarDate,
  planPeriod,
  relativeDate,
  bareDate,
  nameYear,
]

/** What happens to the dates found, in this order. */
export const DATE_REFINERS: readonly ((
  text: string,
  mentions: readonly DateMention[],
  context: DateContext,
) => DateMention[])[] = [(_text, mentions) => keepLongest(mentions), joinDates, markBounds]
