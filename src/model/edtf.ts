/** EDTF dates used here: `2018`, `2018-04`, `2018-04-24` and intervals `a/b`. Strings throughout: no zone can move them. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days in a month of the Gregorian calendar; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0)
}

/**
 * Whether a text is a day of the calendar as ISO date, in the years 1000 to 9999: 「2024-02-29」; not 「2025-02-29」,
 * 「2025-13-01」, 「2025-1-1」.
 */
export function isRealDay(text: string): boolean {
  const [, year, month, day] = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined) return false
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month))
}

/** The first day an EDTF date covers, as an ISO date. */
export function firstDay(date: string): string {
  const slash = date.indexOf('/')
  const from = slash < 0 ? date : date.slice(0, slash)
  if (from.length === 4) return `${from}-01-01`
  return from.length === 7 ? `${from}-01` : from
}

/** The last day an EDTF date covers, as an ISO date: 「2020」 → `2020-12-31`. */
export function lastDay(date: string): string {
  const to = date.slice(date.lastIndexOf('/') + 1)
  if (to.length === 4) return `${to}-12-31`
  if (to.length > 7) return to
  const [year, month] = to.split('-').map(Number)
  return `${to}-${daysInMonth(year!, month!)}`
}

/** The calendar day an instant falls on where the machine stands, as ISO date. */
export function localDay(instant: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`
}

/** The minute an instant falls on where the machine stands: 「2026-11-21 08:05」. */
export function localMinute(instant: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${localDay(instant)} ${two(instant.getHours())}:${two(instant.getMinutes())}`
}

/** The day an HTTP date names, 「Fri, 20 Nov 2026 08:00:00 GMT」, where the machine stands; null for none or one that is no date. */
export function dayOfHttpDate(text: string | null): string | null {
  const instant = new Date(text ?? Number.NaN)
  return Number.isNaN(instant.getTime()) ? null : localDay(instant)
}

/** Days since 1970-01-01 of an ISO date; whole numbers, so differences are whole days. */
export function dayNumber(isoDate: string): number {
  const [year, month, day] = isoDate.split('-').map(Number)
  return Date.UTC(year!, month! - 1, day!) / 86_400_000
}

/** The ISO date of a day number, 17714 → `2018-07-02`; a part of a day counts to that day. Throws a RangeError for NaN. */
export const isoDay = (day: number): string =>
  new Date(Math.floor(day) * 86_400_000).toISOString().slice(0, 10)

/** Whole days from one ISO date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** A day as a year with fraction, for a linear time axis: `2018-07-02` → 2018.4986…. */
export function yearFraction(isoDate: string): number {
  const year = Number(isoDate.slice(0, 4))
  const start = dayNumber(`${isoDate.slice(0, 4)}-01-01`)
  const length = dayNumber(`${String(year + 1).padStart(4, '0')}-01-01`) - start
  return year + (dayNumber(isoDate) - start) / length
}
