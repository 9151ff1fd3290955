import { daysInMonth, firstDay, lastDay } from './edtf.ts'

const ONE =
  '(?<year>[1-9]\\d{3})(?: ?[年./-] ?(?<month>\\d{1,2})(?: ?[月./-] ?(?<day>\\d{1,2}) ?日?| ?月)?| ?年)?'
const DATE = new RegExp(`^${ONE}$`)
/** What stands between the two ends of a stretch of time; a hyphen or stroke only between two years, or with blanks. */
const BETWEEN = / ?(?:至|到|~|[–—]{1,2}) ?| [-/] |(?<=^\d{4}年?) ?[-/] ?(?=\d{4}年?$)/

/**
 * A date as a person types it, as EDTF: 「2026年3月18日」, 「2026-3-18」, 「2026.3」, 「2026」, 「2026年3月至2027年」, 「2026-2028」 → 2026/2028.
 * Null for what names no time of the calendar: 「2026年2月30日」, 「明年」, an end before its beginning.
 */
export function readOwnDate(typed: string): string | null {
  const [from = '', to, ...more] = typed.normalize('NFKC').replace(/\s+/g, ' ').trim().split(BETWEEN)
  if (more.length > 0) return null
  const start = readOne(from)
  if (to === undefined || start === null) return start
  const end = readOne(to)
  return end === null || firstDay(end) < firstDay(start) || lastDay(end) <= lastDay(start)
    ? null
    : `${start}/${end}`
}

function readOne(words: string): string | null {
  const { year, month, day } = DATE.exec(words)?.groups ?? {}
  if (year === undefined) return null
  if (month === undefined) return year
  const [m, d] = [Number(month), day === undefined ? 1 : Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(Number(year), m)) return null
  const two = (value: number) => String(value).padStart(2, '0')
  return day === undefined ? `${year}-${two(m)}` : `${year}-${two(m)}-${two(d)}`
}
