import type { Annotation } from '../model/annotation.ts'
import { storageReason } from '../model/storage-error.ts'
import { storedEntry, type Note, type NoteChange, type NoteEntry } from './note-entry.ts'
import type { DoneCommand, NotesRepository } from './notes-state.ts'

/** One command on its way to storage. `base` is the record it starts from, null when none is stored yet. */
export interface NoteTask {
  readonly change: NoteChange
  readonly note: Note
  readonly base: Annotation | null
  /** Whether this takes an earlier command back; it cannot be taken back itself. */
  readonly undoing: boolean
}

/** Writes a task. A note that was never stored is created, whatever was asked of it last. */
export function carryOut(repository: NotesRepository, task: NoteTask, at: string): Promise<Annotation> {
  const { note, base, change } = task
  if (base === null) return repository.create(note, at)
  const place = { id: note.id, rev: base.rev, at }
  if (change === 'delete') return repository.remove(place)
  return change === 'restore' ? repository.restore(place) : repository.edit(place, note)
}

/** What can be taken back after a task; null after an undo or a restore. */
export function takeable({ change, base, undoing }: NoteTask, after: Annotation): DoneCommand | null {
  if (undoing || change === 'restore') return null
  return { change: base === null ? 'create' : change, before: base, after }
}

/** The task that takes a command back: a made note goes to the trash, a deleted one returns, old words come back. */
export function reversed({ change, before, after }: DoneCommand): NoteTask {
  const { note } = storedEntry(change === 'edit' && before !== null ? before : after)
  const back = { create: 'delete', edit: 'edit', delete: 'restore' } as const
  return { change: back[change], note, base: after, undoing: true }
}

/**
 * The entry of a task storage refused: the person's words stay.
 *
 * After a conflict what is stored now is read, to be shown beside them; if even that fails, theirs stay alone.
 */
export async function refused(
  repository: NotesRepository,
  { note, base, change }: NoteTask,
  error: unknown,
): Promise<NoteEntry> {
  const reason = storageReason(error)
  const stored = reason === 'conflict' ? await repository.find(note.id).catch(() => base) : base
  return { note, stored, save: { kind: 'failed', reason, change } }
}
