import type { Annotation } from '../model/annotation.ts'
import type { AnnotationRepository } from '../model/annotation-repository.ts'
import type { Note, NoteChange } from '../model/note.ts'
import { storageReason } from '../model/storage-error.ts'
import { storedEntry, type NoteEntry } from './note-entry.ts'
import type { DoneCommand } from './notes-state.ts'

/** One command on its way to storage. `base` is the record it starts from, null when none is stored yet. */
export interface NoteTask {
  readonly change: NoteChange
  readonly note: Note
  readonly base: Annotation | null
  /** Whether this takes an earlier command back; it cannot be taken back itself. */
  readonly undoing: boolean
}

/** Writes a task. A note that was never stored is created, whatever was asked of it last. */
export function carryOut(repository: AnnotationRepository, task: NoteTask, at: string): Promise<Annotation> {
  const { note, base, change } = task
  if (base === null) return repository.create(note, at)
  const revision = { id: note.id, rev: base.rev, at }
  if (change === 'delete') return repository.remove(revision)
  if (change === 'restore') return repository.restore(revision)
  return change === 'attach' ? repository.attach(revision, note) : repository.edit(revision, note)
}

/** What can be taken back after a task; null after an undo or a restore. */
export function takeable({ change, base, undoing }: NoteTask, after: Annotation): DoneCommand | null {
  if (undoing || change === 'restore') return null
  return { change: base === null ? 'create' : change, before: base, after }
}

/**
 * The task that takes a command back: a made note goes to the trash, a deleted one returns, old words and the old
 * place come back.
 */
export function reversed({ change, before, after }: DoneCommand): NoteTask {
  const { note } = storedEntry((change === 'edit' || change === 'attach') && before !== null ? before : after)
  const back = { create: 'delete', edit: 'edit', attach: 'attach', delete: 'restore' } as const
  return { change: back[change], note, base: after, undoing: true }
}

/**
 * The entry of a task storage refused: the person's words stay.
 *
 * After a conflict what is stored now is read, to be shown beside them; if even that fails, theirs stay alone.
 */
export async function refused(
  repository: AnnotationRepository,
  { note, base, change }: NoteTask,
  error: unknown,
): Promise<NoteEntry> {
  const reason = storageReason(error)
  const stored = reason === 'conflict' ? await repository.find(note.id).catch(() => base) : base
  return { note, stored, save: { kind: 'failed', reason, change } }
}
