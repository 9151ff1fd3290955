import { canonicalJson } from '../model/records/canonical-json.ts'
import { sealed } from '../model/records/checksum.ts'
import { decodeRecord, newRecordProblem, shapeVersion } from '../model/records/decode-record.ts'
import { TOO_LONG } from '../model/records/fields.ts'
import type { AnyRecord, Envelope, NewRecord } from '../model/records/record.ts'
import { StorageError } from '../model/storage-error.ts'
import type { StoredRow } from './rows.ts'

/**
 * The record in a row, brought to its newest shape. Throws `StorageError`: `damaged` when it cannot be read, `newer`
 * when only a newer app knows it; neither is ever overwritten.
 */
export function recordIn(row: StoredRow): AnyRecord {
  const read = decodeRecord(row)
  if (read.state === 'known') return read.record
  if (read.state === 'foreign')
    throw new StorageError('newer', `${row.id} was written by a newer version of the app`)
  throw new StorageError('damaged', `${row.id}: ${read.problem}`)
}

/** What a record holds beside its envelope, and its id and kind. */
export function contentOf(record: AnyRecord): NewRecord {
  const {
    rev: _rev,
    v: _v,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    deletedAt: _deletedAt,
    crc: _crc,
    ...rest
  } = record
  return rest as NewRecord
}

/** A first version, at a revision above `after`. Throws `StorageError` (damaged) when its content is not of its kind. */
export function madeRow(wanted: NewRecord, at: string, after = 0): StoredRow {
  const record = checked(wanted)
  return row({ ...record, rev: after + 1, v: shapeVersion(record.kind), createdAt: at, updatedAt: at })
}

/** The next version of a record with other content; out of the trash. */
export function editedRow(before: AnyRecord, wanted: NewRecord, at: string): StoredRow {
  if (before.kind !== wanted.kind) throw new RangeError(`${before.id} is a ${before.kind}, no ${wanted.kind}`)
  return madeAgain(before, { ...checked(wanted), v: shapeVersion(wanted.kind), updatedAt: at })
}

/** The next version of a record in the trash, or out of it. */
export function movedRow(before: AnyRecord, to: 'trash' | 'list', at: string): StoredRow {
  const content = { ...contentOf(before), v: before.v, updatedAt: at }
  return madeAgain(before, to === 'trash' ? { ...content, deletedAt: at } : content)
}

/** The same row as the newest version: what a person takes back is as it was, but its revision never goes back. */
export function restampedRow(wanted: StoredRow, current: StoredRow | null): StoredRow {
  const rev = Math.max(revisionOf(wanted), current === null ? 0 : revisionOf(current)) + 1
  return row({ ...wanted, rev } as unknown as Omit<Envelope, 'crc'>)
}

/** Whether a record out of the trash holds just this. */
export function holds(record: AnyRecord, wanted: NewRecord): boolean {
  if (record.deletedAt !== undefined) return false
  return canonicalJson(contentOf(record)) === canonicalJson(wholeCharacters(wanted))
}

/** The revision a row says it has; 0 when it says none. */
export function revisionOf({ rev }: StoredRow): number {
  return typeof rev === 'number' ? rev : 0
}

function madeAgain(before: AnyRecord, rest: Readonly<Record<string, unknown>>): StoredRow {
  return row({ createdAt: before.createdAt, ...rest, rev: before.rev + 1 } as unknown as Omit<
    Envelope,
    'crc'
  >)
}

function checked(wanted: NewRecord): NewRecord {
  const record = wholeCharacters(wanted) as NewRecord
  const problem = newRecordProblem(record)
  if (problem === null) return record
  const reason = problem.includes(`: ${TOO_LONG}: `) ? 'too-long' : 'damaged'
  throw new StorageError(reason, `${record.kind}.${problem}`)
}

/** A sealed row without properties that are absent, as it is read back. */
function row(record: Omit<Envelope, 'crc'>): StoredRow {
  return sealed(
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)),
  ) as unknown as StoredRow
}

/** JSON with every half of a surrogate pair replaced, so that it can be stored, exported and compared. */
export function wholeCharacters(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD')
  if (Array.isArray(value)) return value.map(wholeCharacters)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, wholeCharacters(member)]))
}
