import type { CountdownRow } from '../../derive/countdown-rows.ts'
import type { TimelineRow } from '../../derive/timeline-rows.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import type { timelinePageWords } from '../../messages/timeline-page.ts'
import type { TableTwin } from '../picture.ts'
import type { TimelineTexts } from '../timeline-texts.ts'

/** Whatever stands in the countdown, by the day it falls due; of one day the documents' come first. */
export const dueInOrder = (
  rows: readonly CountdownRow[],
  own: readonly TimelineRow[],
): readonly (CountdownRow | TimelineRow)[] => [...rows, ...own].toSorted((a, b) => b.daysPast - a.daysPast)

/** The countdown as it is taken along: a line for each thing that falls due; a person's own dates say that they are theirs. */
export function countdownTable(
  rows: readonly CountdownRow[],
  own: readonly TimelineRow[],
  said: TimelineTexts['words'],
  { countdown, stated, inferred }: WordsOf<typeof timelinePageWords>,
): TableTwin {
  return {
    columns: [countdown.due, countdown.days, countdown.document, countdown.what, countdown.basis],
    rows: dueInOrder(rows, own).flatMap((row) => {
      const day = [said.date(row.date), said.sinceDeadline(row.daysPast)]
      if (!('items' in row)) return [[...day, '', row.label, said.personal]]
      return row.items.map(({ label, basis }) => [
        ...day,
        row.documentName,
        label,
        basis === 'inherited' ? inferred : stated,
      ])
    }),
  }
}
