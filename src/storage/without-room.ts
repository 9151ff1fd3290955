import type { Delta } from '../model/records/command.ts'
import { readMeta } from './first-meta.ts'
import type { ReaderDatabase } from './reader-database.ts'
import { COUNTED, type StoredRow, type StoreMeta } from './rows.ts'
import { sumsOf } from './tally.ts'
import { deltaOf, ownedMeta, type Writer, type Written } from './write-commit.ts'

/** Commands that can still be taken back after room was made. */
const KEPT_WITHOUT_ROOM = 20

/**
 * Makes room on a full disk by deleting alone, which needs none: earlier commands than the last twenty, and the copy
 * of the tables of version 1. Gives whether there was anything to delete.
 */
export function makeRoom(db: ReaderDatabase): Promise<boolean> {
  return db.transaction('rw', [db.journal, db.meta, db.annotations, db.history], async () => {
    const seq = (await readMeta(db))?.seq ?? 0
    const commands = await db.journal
      .where('seq')
      .belowOrEqual(seq - KEPT_WITHOUT_ROOM)
      .delete()
    const notes = await db.annotations.count()
    await db.annotations.clear()
    await db.history.clear()
    return commands + notes > 0
  })
}

/**
 * Deletes records for good on a disk so full that not even the new counts can be written. The mark that the records are
 * counted goes with them, so that the next start counts anew instead of reporting a loss.
 */
export function purgeWithoutRoom(
  db: ReaderDatabase,
  writer: Writer,
  ids: readonly string[],
): Promise<Written<Delta>> {
  return db.transaction(
    'rw',
    [db.records, db.journal, db.meta, db.order, db.annotations, db.history],
    async () => {
      const meta = await ownedMeta(db, writer)
      await db.records.bulkDelete([...ids])
      await db.order.bulkDelete([...ids])
      await Promise.all([db.journal.clear(), db.annotations.clear(), db.history.clear()])
      await db.meta.delete(COUNTED.key)
      const gone = new Map<string, StoredRow | null>(ids.map((id) => [id, null]))
      return { result: await deltaOf(db, meta, gone), meta }
    },
  )
}

/** Counts the records anew when they were deleted without counting. */
export async function countAnew(db: ReaderDatabase, writer: Writer): Promise<void> {
  if (await isCounted(db)) return
  await db.transaction('rw', [db.records, db.meta], async () => {
    const meta = await ownedMeta(db, writer)
    if (await isCounted(db)) return
    const rows = await db.records.toArray()
    const next: StoreMeta = { ...meta, ...sumsOf(rows), seq: meta.seq + 1, undo: null, redo: null }
    await db.meta.bulkPut([next, COUNTED])
  })
}

/** Whether the database's counts are those of its records; false only after a purge without room. */
export async function isCounted(db: ReaderDatabase): Promise<boolean> {
  return (await db.meta.get(COUNTED.key)) !== undefined
}
