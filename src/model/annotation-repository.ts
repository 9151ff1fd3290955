import type { Annotation } from './annotation.ts'
import type { Note, NotePlace, NoteWords, RevisionAt } from './note.ts'

/** How many annotations the database wrote down that it holds, and how many were there when it was opened. */
export interface Miscount {
  readonly recorded: number
  readonly found: number
}

/** What storage has on a document. */
export interface StoredAnnotations {
  /** Trash included, oldest first. */
  readonly annotations: readonly Annotation[]
  /** Records on it that cannot be read. */
  readonly damaged: number
  /** Of the whole database; null when the counts agree. */
  readonly miscount: Miscount | null
}

/**
 * The one gateway to stored annotations.
 *
 * Every command is one durable transaction, resolves with the stored record after that transaction completed, and
 * rejects with `StorageError`, having stored nothing.
 */
export interface AnnotationRepository {
  /**
   * Resolves when the database is open, however long that takes, while every other call gives up with `slow` or
   * `blocked`. Rejects with `StorageError` when opening fails.
   */
  opened(): Promise<void>
  ofDocument(documentId: string): Promise<StoredAnnotations>
  /** One record as stored now, or null. */
  find(id: string): Promise<Annotation | null>
  create(note: Note, at: string): Promise<Annotation>
  /** Gives new words; a note in the trash comes out of it. */
  edit(revision: RevisionAt, words: NoteWords): Promise<Annotation>
  /** Gives a new place in the same document: the person has said where it belongs. */
  attach(revision: RevisionAt, place: NotePlace): Promise<Annotation>
  /** Moves to the trash. */
  remove(revision: RevisionAt): Promise<Annotation>
  restore(revision: RevisionAt): Promise<Annotation>
}
