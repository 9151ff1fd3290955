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
 * 「2020年6月」, 「2020Q2」, 「2020年二季度」, 「2020」. Null for what is no time of the calendar, 「2020-02-30」, 「上月」, and for a stretch.
 */
export function readDay(typed: string): ReadDay | null {
  const text = typed.normalize('NFKC').replace(/\s+/gu, ' ').trim()
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
