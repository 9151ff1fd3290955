import { decodeRecord } from '../model/records/decode-record.ts'
import type { PastChange } from '../model/records/past-change.ts'
import type { ReaderDatabase } from './reader-database.ts'
import type { ChangedRow, JournalRow } from './rows.ts'

/**
 * What the journal still holds of some records, by commits, the first first.
 *
 * It reaches as far back as taking back does (see `purgeDue`) and ends at a deletion for good. Upkeep changes no content and is left
 * out; so is a version that cannot be read, and then two changes look like one.
 */
export async function pastChanges(
  db: ReaderDatabase,
  ids: readonly string[],
): Promise<readonly PastChange[]> {
  const wanted = new Set(ids)
  const found: PastChange[] = []
  if (wanted.size === 0) return found
  await db.journal.each((row) => {
    if (row.way === 'upkeep') return
    for (const change of row.changes) if (wanted.has(change.id)) found.push(...pastOf(row, change))
  })
  return found
}

function pastOf({ seq, name, way }: JournalRow, { id, before }: ChangedRow): readonly PastChange[] {
  const how = way === 'undo' ? 'undone' : way === 'redo' ? 'redone' : name === 'import' ? 'imported' : 'done'
  if (before === null) return [{ seq, id, how, before }]
  const read = decodeRecord(before)
  return read.state === 'known' ? [{ seq, id, how, before: read.record }] : []
}
