import { decodeRecord } from '../model/records/decode-record.ts'
import type { Command, Commit, CommitOrders, Delta, Step, Steps } from '../model/records/command.ts'
import { isKind, type AnyRecord } from '../model/records/record.ts'
import { StorageError } from '../model/storage-error.ts'
import type { RowsAfter } from './apply-changes.ts'
import { readMeta } from './first-meta.ts'
import type { ReaderDatabase } from './reader-database.ts'
import type { ChangedRow, JournalRow, OrderRow, StoreMeta } from './rows.ts'
import { isTrashed, kindOf, summed, type RowChange } from './tally.ts'

/** Who writes: refused when the database asks for a later writer, or is another one than was opened. */
export interface Writer {
  readonly version: number
  readonly dbId: string
}

/** What a writing transaction came to, and the meta record it left. */
export interface Written<T> {
  readonly result: T
  readonly meta: StoreMeta
}

/** The tables of a command's one transaction. */
export const tablesOf = (db: ReaderDatabase) =>
  [db.records, db.journal, db.meta, db.order, db.drafts] as const

/** The meta record, inside a writing transaction. Throws `StorageError`: `newer`, or `lost` when the database is another. */
export async function ownedMeta(db: ReaderDatabase, { version, dbId }: Writer): Promise<StoreMeta> {
  const meta = await readMeta(db)
  if (meta === null || meta.dbId !== dbId) {
    throw new StorageError('lost', 'the database was emptied or replaced while it was open')
  }
  if (meta.minWriter > version) {
    throw new StorageError('newer', 'a newer version of the app wrote this database')
  }
  return meta
}

/** How a commit is written down. */
export interface Entry extends Pick<JournalRow, 'name' | 'way' | 'next'> {
  /** Whether the journal keeps no version of what changed. */
  readonly forgets?: boolean
  /** The heads of the two chains after it; `'self'` = this commit. */
  readonly undo: number | 'self' | null
  readonly redo: number | 'self' | null
}

/**
 * Writes rows, the journal entry with the rows before, the trash and the sums; inside the caller's transaction. Gives
 * null, and writes nothing, when no row changes.
 */
export async function writeRows(
  db: ReaderDatabase,
  meta: StoreMeta,
  after: RowsAfter,
  entry: Entry,
): Promise<StoreMeta | null> {
  const ids = [...after.keys()]
  const before = await db.records.bulkGet(ids)
  const changes = ids.map((id, n) => ({ id, before: before[n] ?? null, after: after.get(id)! }))
  if (changes.every((change) => change.before === null && change.after === null)) return null
  const seq = meta.seq + 1
  const self = (head: Entry['undo']) => (head === 'self' ? seq : head)
  const next: StoreMeta = {
    ...meta,
    ...summed(meta, changes),
    seq,
    undo: self(entry.undo),
    redo: self(entry.redo),
  }
  await db.journal.add({
    seq,
    name: entry.name,
    way: entry.way,
    day: meta.days,
    changes: changes.map((change) => changedRow(change, entry.forgets ?? false)),
    next: entry.next,
  })
  await writeTables(db, changes, { seq, day: meta.days })
  await db.meta.put(next)
  return next
}

type Change = RowChange & { readonly id: string }

const changedRow = ({ id, before, after }: Change, forgets: boolean): ChangedRow => ({
  id,
  kind: kindOf((after ?? before)!),
  before: forgets ? null : before,
})

interface When {
  readonly seq: number
  readonly day: number
}

async function writeTables(db: ReaderDatabase, changes: readonly Change[], when: When): Promise<void> {
  const come = changes.flatMap(({ after }) => (after === null ? [] : [after]))
  const gone = changes.filter(({ after }) => after === null).map(({ id }) => id)
  const known = await db.order.bulkGet(changes.map(({ id }) => id))
  await db.records.bulkPut(come)
  await db.order.bulkPut(changes.flatMap((change, n) => orderAfter(change, known[n], when) ?? []))
  if (gone.length === 0) return
  await db.records.bulkDelete(gone)
  await db.order.bulkDelete(gone)
}

/** The place of a record after a change; null when it is gone. */
function orderAfter(
  { id, before, after }: Change,
  known: OrderRow | undefined,
  { seq, day }: When,
): OrderRow | null {
  if (after === null) return null
  const place = { id, made: before === null ? seq : (known?.made ?? 0), changed: seq }
  if (!isTrashed(after)) return place
  const since = before !== null && isTrashed(before) ? (known?.trashedOn ?? day) : day
  return { ...place, trashedOn: since }
}

/** What can be taken back and done again, read inside a transaction that has the journal. */
export async function stepsOf(db: ReaderDatabase, { undo, redo }: StoreMeta): Promise<Steps> {
  const [back, again] = await Promise.all([stepAt(db, undo), stepAt(db, redo)])
  return { undo: back, redo: again }
}

async function stepAt(db: ReaderDatabase, seq: number | null): Promise<Step | null> {
  const row = seq === null ? undefined : await db.journal.get(seq)
  if (row === undefined) return null
  // Only a person's commands are ever on the chains.
  return {
    seq: row.seq,
    name: row.name as Command['name'],
    count: row.changes.length,
    kind: row.changes[0]?.kind ?? '',
  }
}

/** Rows as they are after a commit, for the screen; read inside a transaction that has the journal and the order. */
export async function deltaOf(db: ReaderDatabase, meta: StoreMeta, rows: RowsAfter): Promise<Delta> {
  const changed: AnyRecord[] = []
  const removed: string[] = []
  for (const [id, row] of rows) {
    const read = row === null ? null : decodeRecord(row)
    if (read === null) removed.push(id)
    else if (read.state === 'known') changed.push(read.record)
  }
  const order = ordersOf(await db.order.bulkGet(changed.map(({ id }) => id)))
  return { seq: meta.seq, changed, removed, order, ...(await stepsOf(db, meta)) }
}

/** Places by record id. */
export function ordersOf(rows: readonly (OrderRow | undefined)[]): CommitOrders {
  const found = rows.flatMap((row) => (row === undefined ? [] : [row]))
  return Object.fromEntries(found.map(({ id, made, changed }) => [id, { made, changed }]))
}

/** A delta with the conflicts it made. */
export function commitOf(delta: Delta): Commit {
  const conflicts = delta.changed.filter((record) => isKind(record, 'conflict'))
  return { ...delta, conflicts }
}
