import { firstDay, lastDay, daysBetween } from '../model/edtf.ts'
import type { RecordOf } from '../model/records/record.ts'
import type { TimelineRow } from './timeline-rows.ts'

/** The lane of a person's own dates, apart from every lane of facts. */
export const OWN_LANE = 'mine'

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const

/**
 * A person's own dates as rows, by first day; what is in the trash is left out, and so is what lies outside the years of the
 * filter. They stand for no fact.
 */
export function ownEventRows(
  records: readonly RecordOf<'own-event'>[],
  asOf: string,
  { from, to }: { readonly from: number | null; readonly to: number | null },
): readonly TimelineRow[] {
  const inYears = ({ firstDay: first, lastDay: last }: TimelineRow) =>
    (from === null || Number(last.slice(0, 4)) >= from) && (to === null || Number(first.slice(0, 4)) <= to)
  return records
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map((record) => rowOf(record, asOf))
    .filter(inYears)
    .toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0))
}

function rowOf({ id, date, label, note }: RecordOf<'own-event'>, asOf: string): TimelineRow {
  const last = lastDay(date)
  return {
    id,
    documentId: '',
    documentName: '',
    factIds: [],
    date,
    firstDay: firstDay(date),
    lastDay: last,
    precision: date.includes('/') ? 'range' : PRECISIONS[date.length as 4 | 7 | 10],
    role: 'reference',
    also: [],
    label,
    wording: note,
    basis: 'stated',
    alike: 0,
    daysPast: daysBetween(last, asOf),
    own: true,
  }
}
