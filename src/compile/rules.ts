import { bareDate } from './parsers/bare-date.ts'
import { calendarDate } from './parsers/calendar-date.ts'
import type { DateContext, DateMention, DateParser } from './parsers/date-mention.ts'
import { isoDate } from './parsers/iso-date.ts'
import { dayUntil } from './parsers/day-until.ts'
import { nameYear } from './parsers/name-year.ts'
import { ownYear } from './parsers/own-year.ts'
import { planPeriod } from './parsers/plan-period.ts'
import { relativeDate } from './parsers/relative-date.ts'
import { arabicQuantity, hanQuantity } from './parsers/number-with-unit.ts'
import type { QuantityMention, QuantityParser } from './parsers/quantity-mention.ts'
import { sharedMonth } from './parsers/shared-month.ts'
import { shortYear } from './parsers/short-year.ts'
import { wordedQuantity } from './parsers/worded-quantity.ts'
import { yearRange } from './parsers/year-range.ts'
import { joinBetween } from './refiners/join-between.ts'
import { joinDates } from './refiners/join-dates.ts'
import { keepLongest } from './refiners/keep-longest.ts'
import { markBounds } from './refiners/mark-bounds.ts'
import { nearSpan } from './refiners/near-span.ts'
import { refuseOrdinals } from './refiners/refuse-ordinals.ts'

/** The forms a date is written in, in the order they are tried. */
export const DATE_PARSERS: readonly DateParser[] = [
  yearRange,
  isoDate,
  calendarDate,
  sharedMonth,
  planPeriod,
  relativeDate,
  bareDate,
  dayUntil,
  shortYear,
  ownYear,
  nameYear,
]

/** What happens to the dates found, in this order. */
export const DATE_REFINERS: readonly ((
  text: string,
  mentions: readonly DateMention[],
  context: DateContext,
) => DateMention[])[] = [(_text, mentions) => keepLongest(mentions), joinDates, markBounds]

/** The forms a quantity is written in, in the order they are tried. */
export const QUANTITY_PARSERS: readonly QuantityParser[] = [wordedQuantity, arabicQuantity, hanQuantity]

/** What happens to the quantities found, in this order. */
export const QUANTITY_REFINERS: readonly ((
  text: string,
  mentions: readonly QuantityMention[],
) => QuantityMention[])[] = [
  (_text, mentions) => keepLongest(mentions),
  joinBetween,
  nearSpan,
  refuseOrdinals,
]
