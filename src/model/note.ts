import type { Selector } from './annotation.ts'

/** Which words of which file a note is about. */
export interface NotePlace {
  readonly documentId: string
  readonly sha256: string
  readonly selector: Selector
}

/** What the person writes; `comment` '' is a bare highlight. */
export interface NoteWords {
  readonly comment: string
  readonly tags: readonly string[]
}

/** A note as the person has it, stored or not yet. */
export interface Note extends NotePlace, NoteWords {
  readonly id: string
}

/** What a person can ask for on one note; attach = the person says which words of the text it is about. */
export type NoteChange = 'create' | 'edit' | 'attach' | 'delete' | 'restore'

/** A record at the revision the person saw, and when they asked (ISO, for display only; order is by revision). */
export interface RevisionAt {
  readonly id: string
  readonly rev: number
  readonly at: string
}
