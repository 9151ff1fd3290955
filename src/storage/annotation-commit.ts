import { decodeAnnotation, type Annotation } from '../model/annotation.ts'
import type { NoteChange } from '../model/note.ts'
import { StorageError } from '../model/storage-error.ts'
import { EMPTY_COMMIT, WRITER, type CommitMeta, type ReaderDatabase } from './reader-database.ts'

/** One command on one annotation. */
export interface AnnotationCommand {
  readonly command: NoteChange
  readonly id: string
  /** Revision the person saw; null when there must be no record yet. */
  readonly expected: number | null
  /** The record as it shall be, made from the one found; its `rev` is set here. Null in, for a new record. */
  readonly change: (before: Annotation | null) => Annotation
}

/**
 * Carries out one command in one transaction over annotations, history and meta, and gives the stored record.
 *
 * Resolves only after the transaction completed. Throws inside it, so that nothing is kept, with `StorageError`
 * `conflict` when the record is not at the revision the person saw, `newer` when a newer app owns the database.
 */
export function commitAnnotation(db: ReaderDatabase, task: AnnotationCommand): Promise<Annotation> {
  return db.transaction('rw', db.annotations, db.history, db.meta, async () => {
    const commit = (await db.meta.get('commit')) ?? EMPTY_COMMIT
    if (commit.minWriter > WRITER)
      throw new StorageError('newer', 'a newer version of the app wrote this database')
    const found = await db.annotations.get(task.id)
    const before = found === undefined ? null : decodeAnnotation(found)
    if ((before?.rev ?? null) !== task.expected) {
      throw new StorageError(
        'conflict',
        `${task.id} is at revision ${before?.rev ?? 'none'}, not ${task.expected}`,
      )
    }
    const after = decodeAnnotation({ ...task.change(before), id: task.id, rev: (before?.rev ?? 0) + 1 })
    const next = counted(commit, before, after)
    await db.history.add({
      seq: next.seq,
      command: task.command,
      annotationId: task.id,
      rev: after.rev,
      before,
    })
    await db.annotations.put(after)
    await db.meta.put(next)
    return after
  })
}

const trash = (record: Annotation | null) => (record?.deletedAt === undefined ? 0 : 1)

function counted(commit: CommitMeta, before: Annotation | null, after: Annotation): CommitMeta {
  return {
    ...commit,
    seq: commit.seq + 1,
    annotations: commit.annotations + (before === null ? 1 : 0),
    trashed: commit.trashed + trash(after) - trash(before),
  }
}
