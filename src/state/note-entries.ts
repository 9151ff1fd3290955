import type { CommandName } from '../model/records/command.ts'
import { noteOf, storedNoteOf, type Note, type NoteChange, type StoredNote } from '../model/note.ts'
import type { AnyRecord, NewRecord, RecordOf } from '../model/records/record.ts'
import { storedEntry, type NoteEntry, type SaveState } from './note-entry.ts'
import type { Pending, RecordsState } from './records-state.ts'

type Stored = Pick<RecordsState, 'records' | 'pending'>

/**
 * The notes on passages outside the trash, by id: as stored, over that the versions that came too late and wait for a
 * choice, over that what is not stored yet.
 */
export function noteEntries({ records, pending }: Stored): Readonly<Record<string, NoteEntry>> {
  const entries: Record<string, NoteEntry> = {}
  const all = Object.values(records)
  for (const record of all) {
    const entry = entryOf(record)
    if (entry !== null) entries[record.id] = entry
  }
  for (const record of all) {
    const entry = record.kind === 'conflict' ? conflictEntry(record, records) : null
    if (entry !== null) entries[entry.note.id] = entry
  }
  for (const task of pending)
    for (const entry of taskEntries(task, records, entries)) entries[entry.note.id] = entry
  return entries
}

/** Entries of records that have not changed stay the same objects, so that nothing is drawn anew for them. */
const KNOWN = new WeakMap<AnyRecord, NoteEntry | null>()

function entryOf(record: AnyRecord): NoteEntry | null {
  if (record.deletedAt !== undefined || record.kind !== 'annotation') return null
  const known = KNOWN.get(record)
  if (known !== undefined) return known
  const stored = storedNoteOf(record)
  const entry = stored === null ? null : storedEntry(stored)
  KNOWN.set(record, entry)
  return entry
}

function storedIn(records: Stored['records'], id: string): StoredNote | null {
  const record = records[id]
  return record === undefined ? null : storedNoteOf(record)
}

function conflictEntry(conflict: RecordOf<'conflict'>, records: Stored['records']): NoteEntry | null {
  if (conflict.ofKind !== 'annotation') return null
  const stored = storedIn(records, conflict.of)
  const { mine } = conflict
  // The content of a conflict was checked as a record of its kind when it was stored.
  const note = mine === null ? stored : noteOf(mine as unknown as NewRecord<'annotation'>)
  if (note === null) return null
  const change = mine === null ? 'delete' : 'edit'
  return { note, stored, save: { kind: 'failed', reason: 'conflict', change } }
}

/** The conflict a note waits in; null when it does not. */
export function conflictOf(records: Stored['records'], id: string): RecordOf<'conflict'> | null {
  for (const record of Object.values(records)) {
    if (record.kind === 'conflict' && record.of === id) return record
  }
  return null
}

const CHANGES: Readonly<Partial<Record<CommandName, NoteChange>>> = {
  make: 'create',
  edit: 'edit',
  attach: 'attach',
  trash: 'delete',
  restore: 'restore',
}

function taskEntries(
  { name, changes, failed }: Pending,
  records: Stored['records'],
  entries: Readonly<Record<string, NoteEntry>>,
): readonly NoteEntry[] {
  const change = CHANGES[name] ?? 'edit'
  const save: SaveState = failed === null ? { kind: 'saving' } : { kind: 'failed', reason: failed, change }
  return changes.flatMap((one): NoteEntry[] => {
    const note = noteUnder(one, entries)
    return note === null ? [] : [{ note, stored: storedIn(records, note.id), save }]
  })
}

function noteUnder(
  change: Pending['changes'][number],
  entries: Readonly<Record<string, NoteEntry>>,
): Note | null {
  if (change.op === 'make' || change.op === 'edit') {
    return change.record.kind === 'annotation' ? noteOf(change.record) : null
  }
  return change.op === 'trash' ? (entries[change.id]?.note ?? null) : null
}

/** Refused commands that write to a record. */
export function failedOn(pending: readonly Pending[], id: string): readonly Pending[] {
  return pending.filter(
    ({ failed, changes }) => failed !== null && changes.some((change) => idOf(change) === id),
  )
}

function idOf(change: Pending['changes'][number]): string | null {
  if (change.op === 'make' || change.op === 'edit') return change.record.id
  return change.op === 'trash' || change.op === 'restore' ? change.id : null
}
