import type { Delta } from '../model/records/command.ts'
import { readMeta } from './first-meta.ts'
import type { ReaderDatabase } from './reader-database.ts'
import { COUNTED, type StoredRow, type StoreMeta } from './rows.ts'
import { sumsOf } from './tally.ts'
import { deltaOf, ownedMeta, type Writer, type Written } from './write-commit.ts'

/** Commands that can still be taken back, and done again, after room was made. */
export const KEPT_WITHOUT_ROOM = 20

/**
 * Makes room on a full disk by deleting alone, which needs none: all commands but the last twenty that can be taken back and
 * the last twenty that can be done again, and the copy of the tables of version 1. Gives whether there was anything to delete.
 */
export function makeRoom(db: ReaderDatabase): Promise<boolean> {
  return db.transaction('rw', [db.journal, db.meta, db.annotations, db.history], async () => {
    const meta = await readMeta(db)
    // After many were taken back, the next one to take back is an early one: it is offered on the screen.
    const kept = new Set([...(await chainFrom(db, meta?.undo)), ...(await chainFrom(db, meta?.redo))])
    const early = (await db.journal.toCollection().primaryKeys()).filter((seq) => !kept.has(seq))
    await db.journal.bulkDelete(early)
    const notes = await db.annotations.count()
    await db.annotations.clear()
    await db.history.clear()
    return early.length + notes > 0
  })
}

/** The last commands of a chain of the journal, from its head on. */
async function chainFrom(db: ReaderDatabase, head: number | null | undefined): Promise<readonly number[]> {
  const chain: number[] = []
  let at = head ?? null
  while (at !== null && chain.length < KEPT_WITHOUT_ROOM) {
    chain.push(at)
    at = (await db.journal.get(at))?.next ?? null
  }
  return chain
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
