import type { Selector } from './annotation.ts'
import { motivationOf } from './records/annotation-content.ts'
import type { AnyRecord, NewRecord, RecordOf } from './records/record.ts'

/** Which words of which file a note is about. */
export interface NotePlace {
  readonly documentId: string
  readonly sha256: string
  readonly selector: Selector
}

/** What the person writes; `comment` '' is a bare highlight, `tags` are ids of tag records. */
export interface NoteWords {
  readonly comment: string
  readonly tags: readonly string[]
}

/** A note on a passage as the person has it, stored or not yet. */
export interface Note extends NotePlace, NoteWords {
  readonly id: string
}

/** A note on a passage as it is stored; the fields of its envelope are those of every record. */
export interface StoredNote extends Note {
  readonly rev: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly deletedAt?: string
}

/** What a person can ask for on one note; attach = the person says which words of the text it is about. */
export type NoteChange = 'create' | 'edit' | 'attach' | 'delete' | 'restore'

/** An annotation on a passage as a note; null for one that is about something else. */
export function noteOf(content: NewRecord<'annotation'> | RecordOf<'annotation'>): Note | null {
  const { id, target, comment, tags } = content
  if (target.type !== 'passage') return null
  const { documentId, sha256, selector } = target
  return { id, documentId, sha256, selector, comment, tags }
}

/** A record as a stored note; null for anything that is not an annotation on a passage. */
export function storedNoteOf(record: AnyRecord): StoredNote | null {
  const note = record.kind === 'annotation' ? noteOf(record) : null
  if (note === null) return null
  const { rev, createdAt, updatedAt, deletedAt } = record
  return { ...note, rev, createdAt, updatedAt, ...(deletedAt === undefined ? {} : { deletedAt }) }
}

/** A note as the annotation it is stored as. */
export function annotationOf({
  id,
  documentId,
  sha256,
  selector,
  comment,
  tags,
}: Note): NewRecord<'annotation'> {
  return {
    id,
    kind: 'annotation',
    motivation: motivationOf(comment),
    target: { type: 'passage', documentId, sha256, selector },
    comment,
    tags: [...tags],
  }
}
