import type { Delta } from '../model/records/command.ts'
import { decodeRecord } from '../model/records/decode-record.ts'
import { readCanaries } from './canary.ts'
import type { StorePlatform } from './platform.ts'
import type { ReaderDatabase } from './reader-database.ts'
import { COUNTED, type StoredRow, type StoreMeta } from './rows.ts'
import { asStorageError } from './storage-error.ts'
import { sumsOf } from './tally.ts'
import { purgeableDay } from './use-days.ts'
import { countAnew, purgeWithoutRoom } from './without-room.ts'
import { deltaOf, ownedMeta, tablesOf, writeRows, type Writer, type Written } from './write-commit.ts'

/** Commands kept at most, so that the journal does not grow without end. */
const KEPT_COMMANDS = 2000

/**
 * Deletes for good what has been in the trash for 30 days of use, and forgets the commands of those days; null when
 * nothing is due. Other tabs are told by an entry in the journal that keeps no version of what went.
 */
export async function purgeDue(db: ReaderDatabase, writer: Writer): Promise<Written<Delta> | null> {
  return db.transaction('rw', [...tablesOf(db), db.annotations, db.history], async () => {
    const meta = await ownedMeta(db, writer)
    const last = purgeableDay(meta.days)
    const due = await db.order.where('trashedOn').belowOrEqual(last).primaryKeys()
    const copied = meta.copiedOn !== null && meta.copiedOn <= last
    if (copied) await dropOldTables(db)
    await db.journal.where('day').belowOrEqual(last).delete()
    await db.journal
      .where('seq')
      .belowOrEqual(meta.seq - KEPT_COMMANDS)
      .delete()
    const kept = copied ? { ...meta, copiedOn: null } : meta
    const purged = await remove(db, kept, due)
    if (purged === null && copied) await db.meta.put(kept)
    return purged
  })
}

/**
 * Deletes records for good on a person's word, with every version the journal kept of them; on a full disk, too.
 * `wanted` null = the whole trash; named ones go wherever they are. `tidy` makes the browser give back what was deleted.
 */
export async function purgeNow(
  db: ReaderDatabase,
  writer: Writer,
  wanted: readonly string[] | null,
  tidy: () => Promise<void>,
): Promise<Written<Delta>> {
  const ids = wanted ?? (await db.order.where('trashedOn').above(0).primaryKeys())
  try {
    return await purgeCounted(db, writer, ids)
  } catch (error) {
    if (asStorageError(error).reason !== 'full') throw error
    const purged = await purgeWithoutRoom(db, writer, ids)
    await tidy()
    await countAnew(db, writer).catch(() => undefined) // still no room: the next start counts
    return purged
  }
}

function purgeCounted(db: ReaderDatabase, writer: Writer, ids: readonly string[]): Promise<Written<Delta>> {
  return db.transaction('rw', [...tablesOf(db), db.annotations, db.history], async () => {
    const meta = await ownedMeta(db, writer)
    // What is to be gone must not lie in the journal or the tables of version 1; so nothing before can be taken back.
    await db.journal.clear()
    if (meta.copiedOn !== null) await dropOldTables(db)
    const cut = { ...meta, undo: null, redo: null, copiedOn: null }
    const purged = await remove(db, cut, ids)
    if (purged !== null) return purged
    await db.meta.put(cut)
    return { result: await deltaOf(db, cut, new Map()), meta: cut }
  })
}

async function remove(
  db: ReaderDatabase,
  meta: StoreMeta,
  ids: readonly string[],
): Promise<Written<Delta> | null> {
  const after = new Map<string, StoredRow | null>(ids.map((id) => [id, null]))
  const { undo, redo } = meta
  const entry = { name: 'purge', way: 'upkeep', next: null, undo, redo, forgets: true } as const
  const next = await writeRows(db, meta, after, entry)
  return next === null ? null : { result: await deltaOf(db, next, after), meta: next }
}

async function dropOldTables(db: ReaderDatabase): Promise<void> {
  await db.annotations.clear()
  await db.history.clear()
  const commit = await db.meta.get('commit')
  if (commit?.key === 'commit') await db.meta.put({ ...commit, annotations: 0, trashed: 0 })
}

/** Rewrites records of an older shape in the newest one, without a new revision: the person changed nothing. */
export async function renewShapes(db: ReaderDatabase, writer: Writer, ids: readonly string[]): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    const meta = await ownedMeta(db, writer)
    const after = new Map<string, StoredRow | null>()
    for (const row of await db.records.bulkGet([...ids])) {
      const read = row === undefined ? null : decodeRecord(row)
      if (read?.state === 'known' && read.old) after.set(read.record.id, read.record as unknown as StoredRow)
    }
    const entry = { name: 'migrate', way: 'upkeep', next: null, undo: meta.undo, redo: meta.redo } as const
    await writeRows(db, meta, after, entry)
  })
}

/** Takes what is there as what there should be; earlier databases and damaged records are not named again. */
export async function settle(
  db: ReaderDatabase,
  writer: Writer,
  { shelf, files }: Pick<StorePlatform, 'shelf' | 'files'>,
): Promise<StoreMeta> {
  const former = (await readCanaries(shelf, files)).map(({ dbId }) => dbId)
  return db.transaction('rw', tablesOf(db), async () => {
    const meta = await ownedMeta(db, writer)
    const rows = await db.records.toArray()
    const damaged = rows.filter((row) => decodeRecord(row).state === 'damaged').map(({ id }) => id)
    const next: StoreMeta = {
      ...meta,
      ...sumsOf(rows),
      unsettled: [],
      formerIds: [...new Set([...meta.formerIds, ...former.filter((id) => id !== meta.dbId)])],
      knownDamaged: damaged,
    }
    await db.meta.bulkPut([next, COUNTED])
    return next
  })
}
