import type { Delta } from '../model/records/command.ts'
import type { Finding } from '../model/records/recovery.ts'
import type { Library, RecordGateway } from '../model/records/record-gateway.ts'
import { StorageError } from '../model/storage-error.ts'
import { readCanaries } from './canary.ts'
import type { OpenDatabase } from './database-door.ts'
import { readMeta } from './first-meta.ts'
import type { FileShelf, Shelf } from './platform.ts'
import type { ReaderDatabase } from './reader-database.ts'
import type { StoredRow, StoreMeta } from './rows.ts'
import { sumsOf } from './tally.ts'
import { asStorageError } from './storage-error.ts'
import { countAnew, isCounted } from './without-room.ts'
import { readRows, startCheck, type ReadRows } from './start-check.ts'
import { purgeDue, renewShapes } from './upkeep.ts'
import { purgeableDay } from './use-days.ts'
import { deltaOf, ordersOf, stepsOf, type Writer } from './write-commit.ts'

/** What reading everything needs beside the database. */
export interface ReadGrounds {
  readonly shelf: Shelf
  readonly files: FileShelf | null
  readonly version: number
  readonly alone: RecordGateway['alone']
}

interface ReadLibrary {
  readonly library: Library
  readonly meta: StoreMeta
}

/**
 * Reads and checks everything. When all is as it was left, and something is due (trash of 30 days of use ago, records
 * in an older shape), that is done first.
 */
export async function readLibrary(open: OpenDatabase, grounds: ReadGrounds): Promise<ReadLibrary> {
  const first = await readOnce(open, grounds)
  const { library, meta } = first
  if (library.findings.length > 0 || library.readOnly !== null) return first
  const writer = { version: grounds.version, dbId: meta.dbId }
  const did = await grounds
    .alone('purge', () => upkeep(open.db, writer, meta, first.read))
    .catch(ifFull(false))
  return did ? readOnce(open, grounds) : first
}

/** What is only upkeep waits for a start with more room; the records can be read all the same. */
const ifFull =
  <T>(otherwise: T) =>
  (error: unknown): T => {
    if (asStorageError(error).reason !== 'full') throw error
    return otherwise
  }

async function readOnce({ db, dataLoss, meta: opened }: OpenDatabase, grounds: ReadGrounds) {
  // Before the records: a canary left by another tab in the meantime would be ahead of them.
  const canaries = await readCanaries(grounds.shelf, grounds.files)
  if (opened.minWriter <= grounds.version) {
    await countAnew(db, { version: grounds.version, dbId: opened.dbId }).catch(ifFull(undefined))
  }
  const { rows, meta, order, steps } = await allRows(db, opened.dbId)
  const read = readRows(rows)
  const check = startCheck(withLoss(meta, dataLoss), rows, canaries, read.damaged)
  const readOnly = meta.minWriter > grounds.version ? ('newer' as const) : null
  if (readOnly === null) await writeDown(db, check.findings).catch(ifFull(undefined))
  const { records, foreign, damaged } = read
  return {
    library: { seq: meta.seq, records, order, foreign, damaged, ...check, ...steps, readOnly },
    meta,
    read,
  }
}

function allRows(db: ReaderDatabase, dbId: string) {
  return db.transaction('r', db.records, db.meta, db.journal, db.order, async () => {
    const meta = await readMeta(db)
    if (meta?.dbId !== dbId) throw new StorageError('lost', 'the database is another than the one opened')
    const rows: readonly StoredRow[] = await db.records.toArray()
    const counted = await isCounted(db)
    return {
      rows,
      meta: counted ? meta : { ...meta, ...sumsOf(rows) },
      order: ordersOf(await db.order.toArray()),
      steps: await stepsOf(db, meta),
    }
  })
}

function withLoss(meta: StoreMeta, dataLoss: boolean): StoreMeta {
  if (!dataLoss || meta.unsettled.some(({ what }) => what === 'data-loss')) return meta
  return { ...meta, unsettled: [...meta.unsettled, { what: 'data-loss' }] }
}

/** Findings that a later check could no longer make are written down until the person goes past them. */
async function writeDown(db: ReaderDatabase, findings: readonly Finding[]): Promise<void> {
  const passing = findings.filter(({ what }) => what === 'gone' || what === 'older' || what === 'data-loss')
  if (passing.length === 0) return
  await db.transaction('rw', db.meta, async () => {
    const meta = await readMeta(db)
    if (meta === null) return
    const others = meta.unsettled.filter(({ what }) => passing.every((finding) => finding.what !== what))
    await db.meta.put({ ...meta, unsettled: [...others, ...passing] })
  })
}

/** Whether anything was changed. */
async function upkeep(db: ReaderDatabase, writer: Writer, meta: StoreMeta, read: ReadRows): Promise<boolean> {
  await noteTrash(db, meta, read)
  if (read.old.length > 0) await renewShapes(db, writer, read.old)
  const due = purgeableDay(meta.days) >= 1 && (await purgeDue(db, writer)) !== null
  return due || read.old.length > 0
}

/** Records in the trash of which no day is known, as after a restore: their time begins today. */
async function noteTrash(
  db: ReaderDatabase,
  { days }: StoreMeta,
  { records, foreign }: ReadRows,
): Promise<void> {
  const trashed = [...records, ...foreign]
    .filter(({ deletedAt }) => deletedAt !== undefined)
    .map(({ id }) => id)
  if (trashed.length === 0) return
  await db.transaction('rw', db.order, async () => {
    const known = await db.order.bulkGet(trashed)
    const unknown = trashed.filter((_, n) => known[n]?.trashedOn === undefined)
    const place = (id: string) => known[trashed.indexOf(id)] ?? { id, made: 0, changed: 0 }
    if (unknown.length > 0)
      await db.order.bulkPut(unknown.map((id) => Object.assign(place(id), { trashedOn: days })))
  })
}

/** What changed after commit `seq`; null when the journal does not reach back to it. */
export function changesSince(db: ReaderDatabase, seq: number): Promise<Delta | null> {
  return db.transaction('r', db.records, db.meta, db.journal, db.order, async () => {
    const meta = await readMeta(db)
    if (meta === null) throw new StorageError('lost', 'the database was emptied while it was open')
    const entries = await db.journal.where('seq').above(seq).toArray()
    if (entries.length !== meta.seq - seq) return null
    const ids = [...new Set(entries.flatMap(({ changes }) => changes.map(({ id }) => id)))]
    const rows = await db.records.bulkGet(ids)
    const after = new Map(ids.map((id, n) => [id, rows[n] ?? null]))
    return deltaOf(db, meta, after)
  })
}
