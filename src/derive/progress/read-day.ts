import { lastDay } from '../../model/edtf.ts'
import { readOwnDate } from '../../model/own-date.ts'

/** The day a reading is of, as a person writes it; `exact` is false where a month, quarter or year was written. */
export interface ReadDay {
  readonly day: string
  readonly exact: boolean
}

const QUARTER = /^(?<year>[1-9]\d{3})(?: ?年? ?第?(?<han>[一二三四1-4]) ?季度?|[ -]?[Qq](?<figure>[1-4]))$/u
const COMPACT = /^(?<year>[1-9]\d{3})(?<month>\d{2})(?<day>\d{2})$/u

/**
 * A day as written in a table: 「2020-6-30」, 「2020/6/30」, 「20200630」, 「2020年6月30日」. A month, quarter or year stands for its last day:
 * 「2020年6月」, 「2020Q2」, 「2020年二季度末」, 「2020年上半年」, 「2020年底」, 「2020」. Null for what is no time of the calendar, 「2020-02-30」, for
 * what names none by itself, 「去年」, 「19/6/1」, and for a stretch.
 */
export function readDay(typed: string): ReadDay | null {
  const text = withoutEnd(typed.normalize('NFKC').replace(/\s+/gu, ' ').trim())
  const half = halfYearEnd(text)
  if (half !== null) return { day: half, exact: false }
  const quarter = QUARTER.exec(text)?.groups
  if (quarter !== undefined) return { day: quarterEnd(quarter), exact: false }
  const date = readOwnDate(text.replace(COMPACT, '$<year>-$<month>-$<day>'))
  if (date === null || date.includes('/')) return null
  return { day: lastDay(date), exact: date.length === 10 }
}

function quarterEnd({ year, han, figure }: Readonly<Record<string, string | undefined>>): string {
  const quarter = Number(
    figure ?? han?.replace(/[一二三四]/u, (word) => String('一二三四'.indexOf(word) + 1)),
  )
  return lastDay(`${year}-${String(quarter * 3).padStart(2, '0')}`)
}

/** 「2020年底」 as 「2020年」: the end is what a year, a quarter or a month stands for anyway. */
const withoutEnd = (text: string) =>
  ENDS.some((end) => text.endsWith(end)) ? text.slice(0, -1).trimEnd() : text

const ENDS = ['年底', '年末', '年终', '月底', '月末', '季末', '季底', '季度末', '季度底'] as const

const HALVES = [
  ['上半年', '06-30'],
  ['下半年', '12-31'],
] as const

/** 「2020年上半年」 → 2020-06-30; null for what is no half of a year. */
function halfYearEnd(text: string): string | null {
  const half = HALVES.find(([words]) => text.endsWith(words))
  if (half === undefined) return null
  const year = readOwnDate(text.slice(0, -half[0].length))
  return year?.length === 4 ? `${year}-${half[1]}` : null
}
