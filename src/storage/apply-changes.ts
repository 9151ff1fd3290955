import type { RecordChange } from '../model/records/command.ts'
import type { AnyRecord, NewRecord } from '../model/records/record.ts'
import { StorageError } from '../model/storage-error.ts'
import {
  contentOf,
  editedRow,
  holds,
  madeRow,
  movedRow,
  recordIn,
  restampedRow,
  revisionOf,
} from './row-after.ts'
import type { StoredRow } from './rows.ts'
import { isTrashed } from './tally.ts'

/** What applying changes needs beside the changes. */
export interface ChangeGrounds {
  /** Every row the changes are about; an id that is absent has none. */
  readonly rows: ReadonlyMap<string, StoredRow>
  /** Ids of the records that bear a tag. */
  readonly bearing: (tagId: string) => readonly string[]
  readonly at: string
  readonly newId: () => string
}

/** Rows after a command, by id; null = gone. Rows that stay as they are do not appear. */
export type RowsAfter = ReadonlyMap<string, StoredRow | null>

/**
 * Works out what a command makes of the rows, in the order of its changes; a later change sees what an earlier one
 * made. Throws `StorageError` when one of them cannot be applied at all; then none is.
 */
export function applyChanges(changes: readonly RecordChange[], grounds: ChangeGrounds): RowsAfter {
  const after = new Map<string, StoredRow | null>()
  const desk: Desk = {
    ...grounds,
    find: (id) => (after.has(id) ? after.get(id)! : (grounds.rows.get(id) ?? null)),
    put: (id, row) => after.set(id, row),
  }
  for (const change of changes) applyOne(change, desk)
  return after
}

interface Desk extends ChangeGrounds {
  readonly find: (id: string) => StoredRow | null
  readonly put: (id: string, row: StoredRow | null) => void
}

function applyOne(change: RecordChange, desk: Desk): void {
  switch (change.op) {
    case 'make':
      return make(change.record, desk)
    case 'edit':
      return edit(change, desk)
    case 'trash':
      return trash(change, desk)
    case 'restore':
      return restore(change.id, desk)
    case 'retag':
      return retag(change, desk)
    case 'resolve':
      return resolve(change, desk)
    case 'take-in':
      return takeIn(change, desk)
  }
}

type Op<O extends RecordChange['op']> = Extract<RecordChange, { readonly op: O }>

function make(wanted: NewRecord, desk: Desk): void {
  const row = desk.find(wanted.id)
  if (row === null) desk.put(wanted.id, madeRow(wanted, desk.at))
  else if (!holds(recordIn(row), wanted)) keepBoth(desk, wanted, null)
}

function edit({ record: wanted, rev, resolves }: Op<'edit'>, desk: Desk): void {
  const row = desk.find(wanted.id)
  const before = row === null ? null : recordIn(row)
  if (before === null || (before.rev !== rev && !holds(before, wanted))) return keepBoth(desk, wanted, rev)
  if (!holds(before, wanted)) desk.put(wanted.id, editedRow(before, wanted, desk.at))
  if (resolves !== undefined && desk.find(resolves) !== null) desk.put(resolves, null)
}

function trash({ id, rev }: Op<'trash'>, desk: Desk): void {
  const row = desk.find(id)
  if (row === null || isTrashed(row)) return
  const before = recordIn(row)
  if (before.kind === 'conflict') throw new RangeError('a conflict is resolved, not deleted')
  if (before.rev === rev) desk.put(id, movedRow(before, 'trash', desk.at))
  else keepConflict(desk, { of: id, ofKind: before.kind, expected: rev, mine: null })
}

function restore(id: string, desk: Desk): void {
  const row = desk.find(id)
  if (row !== null && isTrashed(row)) desk.put(id, movedRow(recordIn(row), 'list', desk.at))
}

function retag({ ids, add, remove }: Op<'retag'>, desk: Desk): void {
  for (const id of ids ?? remove.flatMap(desk.bearing)) {
    const row = desk.find(id)
    const before = row === null ? null : recordIn(row)
    if (before?.kind !== 'annotation') continue
    const tags = [...new Set([...before.tags.filter((tag) => !remove.includes(tag)), ...add])]
    if (tags.join('\n') === before.tags.join('\n')) continue
    const moved = editedRow(before, { ...contentOf(before), tags } as NewRecord, desk.at)
    // A record in the trash keeps its tags up to date there; changing them does not bring it back.
    desk.put(id, before.deletedAt === undefined ? moved : movedBack(moved, before.deletedAt))
  }
}

const movedBack = (row: StoredRow, deletedAt: string) =>
  restampedRow({ ...row, rev: revisionOf(row) - 1, deletedAt }, null)

function resolve({ conflictId, keep, rev }: Op<'resolve'>, desk: Desk): void {
  const row = desk.find(conflictId)
  if (row === null) return
  const conflict = recordIn(row)
  if (conflict.kind !== 'conflict') throw new RangeError(`${conflictId} is no conflict`)
  if (keep === 'mine') putMine(conflict, rev, desk)
  desk.put(conflictId, null)
}

function putMine(
  { of, mine, expected }: Extract<AnyRecord, { kind: 'conflict' }>,
  rev: number | null,
  desk: Desk,
) {
  const row = desk.find(of)
  if ((row === null ? null : revisionOf(row)) !== rev) {
    throw new StorageError('conflict', `${of} was changed again before the choice was made`)
  }
  if (mine === null) return row === null ? undefined : trash({ op: 'trash', id: of, rev: rev! }, desk)
  const wanted = mine as unknown as NewRecord
  if (row === null) return desk.put(of, madeRow(wanted, desk.at, expected ?? 0))
  return desk.put(of, editedRow(recordIn(row), wanted, desk.at))
}

function takeIn({ record, rev }: Op<'take-in'>, desk: Desk): void {
  const wanted = record as unknown as StoredRow
  const row = desk.find(record.id)
  if (row === null) return desk.put(record.id, restampedRow({ ...wanted, rev: record.rev - 1 }, null))
  if (revisionOf(row) === rev) return desk.put(record.id, restampedRow(wanted, row))
  return keepBoth(desk, contentOf(recordIn(wanted)), rev)
}

/** The version that came too late is kept beside the stored one, whatever that is by now. */
function keepBoth(desk: Desk, mine: NewRecord, expected: number | null): void {
  // The late version must be storable, or choosing it later would fail.
  madeRow(mine, desk.at)
  keepConflict(desk, { of: mine.id, ofKind: mine.kind, expected, mine: { ...mine } })
}

interface Late {
  readonly of: string
  readonly ofKind: string
  readonly expected: number | null
  readonly mine: Record<string, unknown> | null
}

function keepConflict(desk: Desk, late: Late): void {
  const id = desk.newId()
  desk.put(id, madeRow({ id, kind: 'conflict', ...late }, desk.at))
}
