import type { Commit } from '../model/records/command.ts'
import { StorageError } from '../model/storage-error.ts'
import type { ReaderDatabase } from './reader-database.ts'
import { restampedRow } from './row-after.ts'
import type { JournalRow, StoredRow } from './rows.ts'
import {
  commitOf,
  deltaOf,
  ownedMeta,
  tablesOf,
  writeRows,
  type Entry,
  type Writer,
  type Written,
} from './write-commit.ts'

/**
 * Takes back the last command, or does again what was last taken back, as a commit of its own.
 *
 * `seen` is the command the person saw named; when another one is at the head by now nothing is done and it throws
 * `StorageError` (conflict). Contents come back exactly; revisions go on counting, so that no other tab can mistake an
 * old version for the one it knows.
 */
export function takeBack(
  db: ReaderDatabase,
  writer: Writer,
  way: 'undo' | 'redo',
  seen: number,
): Promise<Written<Commit>> {
  return db.transaction('rw', tablesOf(db), async () => {
    const meta = await ownedMeta(db, writer)
    const row = meta[way] === seen ? await db.journal.get(seen) : undefined
    if (row === undefined) throw new StorageError('conflict', `commit ${seen} is not the last any more`)
    const after = await rowsBefore(db, row)
    const next = (await writeRows(db, meta, after, entryOf(way, row, meta))) ?? meta
    return { result: commitOf(await deltaOf(db, next, after)), meta: next }
  })
}

/** What a commit changed, as it was before, each row as a new version of what is there now. */
async function rowsBefore(db: ReaderDatabase, { changes }: JournalRow) {
  const current = await db.records.bulkGet(changes.map(({ id }) => id))
  return new Map<string, StoredRow | null>(
    changes.map(({ id, before }, n) => [
      id,
      before === null ? null : restampedRow(before, current[n] ?? null),
    ]),
  )
}

interface Heads {
  readonly undo: number | null
  readonly redo: number | null
}

/** Taking back moves the head of one chain to the other. */
function entryOf(way: 'undo' | 'redo', row: JournalRow, { undo, redo }: Heads): Entry {
  return way === 'undo'
    ? { name: row.name, way, next: redo, undo: row.next, redo: 'self' }
    : { name: row.name, way, next: undo, undo: 'self', redo: row.next }
}
