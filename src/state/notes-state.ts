import type { StoreApi } from 'zustand/vanilla'
import type { Annotation } from '../model/annotation.ts'
import type { StorageReason } from '../model/storage-error.ts'
import type { Note, NoteChange, NoteEntry, NotePlace, NoteWords } from './note-entry.ts'

/** A record at the revision the person saw, and when they asked (ISO, shown only; order is by revision). */
export interface RevisionAt {
  readonly id: string
  readonly rev: number
  readonly at: string
}

/** What the store needs of the stored annotations; each command resolves only after its transaction completed. */
export interface NotesRepository {
  ofDocument(documentId: string): Promise<{ annotations: readonly Annotation[]; damaged: number }>
  /** The record as stored now, or null. */
  find(id: string): Promise<Annotation | null>
  create(note: Note, at: string): Promise<Annotation>
  edit(place: RevisionAt, words: NoteWords): Promise<Annotation>
  remove(place: RevisionAt): Promise<Annotation>
  restore(place: RevisionAt): Promise<Annotation>
}

/** Words being written and not yet asked to be saved; `noteId` null for a new note. */
export interface Draft extends NotePlace, NoteWords {
  readonly noteId: string | null
}

/** The last command, for taking it back; `before` is the record it changed, null when it made one. */
export interface DoneCommand {
  readonly change: Exclude<NoteChange, 'restore'>
  readonly before: Annotation | null
  readonly after: Annotation
}

export interface NotesState {
  /** Whose notes were asked for last; `reading` says how that went. */
  readonly documentId: string | null
  readonly reading: 'idle' | 'loading' | 'ready' | { readonly problem: StorageReason }
  /** Stored records of that document that cannot be read. */
  readonly damaged: number
  /** Notes outside the trash, by id, of every document opened so far. */
  readonly entries: Readonly<Record<string, NoteEntry>>
  readonly last: DoneCommand | null
  /** By document id; in memory only. */
  readonly drafts: Readonly<Record<string, Draft>>
  readonly load: (documentId: string) => Promise<void>
  /** Makes a note and gives its entry as it then stands: saved, or failed and kept. */
  readonly annotate: (place: NotePlace, words: NoteWords) => Promise<NoteEntry>
  readonly edit: (id: string, words: NoteWords) => Promise<void>
  /** Moves a note to the trash; the screen lets go of it once that is stored. */
  readonly remove: (id: string) => Promise<void>
  /** Takes the last command back, as a command of its own. */
  readonly undo: () => Promise<void>
  /** Tries a failed command again; after a conflict, on top of what is stored now. */
  readonly retry: (id: string) => Promise<void>
  /** Gives up what could not be saved and shows what is stored. */
  readonly discard: (id: string) => void
  /** Keeps unsaved words while the person is elsewhere; null lets go of them. */
  readonly keepDraft: (documentId: string, draft: Draft | null) => void
}

export type NotesStore = StoreApi<NotesState>
