import type { CommitOrders } from '../../model/records/command.ts'
import type { AnyRecord, RecordOf } from '../../model/records/record.ts'

/** A record of a target's progress, live or in the trash. */
export type ProgressRecord = RecordOf<'reading' | 'review' | 'target-plan'>

/** What happened to a record last: made, changed so many times, or put into the trash, with the day it was. */
export interface ProgressChange {
  readonly record: ProgressRecord
  readonly kind: 'made' | 'changed' | 'deleted'
  readonly times: number
  /** ISO instant, for display only. */
  readonly at: string
}

const KINDS: ReadonlySet<string> = new Set(['reading', 'review', 'target-plan'])
const isProgress = (record: AnyRecord): record is ProgressRecord => KINDS.has(record.kind)

/** What was done to the records of one target, the last first, by commits and not by the clock. */
export function progressChanges(
  records: Readonly<Record<string, AnyRecord>>,
  order: CommitOrders,
  isOf: (record: ProgressRecord) => boolean,
): readonly ProgressChange[] {
  return Object.values(records)
    .filter(isProgress)
    .filter(isOf)
    .sort((a, b) => (order[b.id]?.changed ?? 0) - (order[a.id]?.changed ?? 0))
    .map((record): ProgressChange => {
      const { rev, createdAt, updatedAt, deletedAt } = record
      if (deletedAt !== undefined) return { record, kind: 'deleted', times: 1, at: deletedAt }
      return rev === 1
        ? { record, kind: 'made', times: 1, at: createdAt }
        : { record, kind: 'changed', times: rev - 1, at: updatedAt }
    })
}
