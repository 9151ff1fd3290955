import type { StoreApi } from 'zustand/vanilla'
import type { Annotation } from '../model/annotation.ts'
import type { Miscount } from '../model/annotation-repository.ts'
import type { NoteChange, NotePlace, NoteWords } from '../model/note.ts'
import type { StorageReason } from '../model/storage-error.ts'
import type { NoteEntry } from './note-entry.ts'

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
  /** How the database's own count of its records differs from what it holds; null when it does not. */
  readonly miscount: Miscount | null
  /** Notes outside the trash, by id, of every document opened so far. */
  readonly entries: Readonly<Record<string, NoteEntry>>
  /** The last command, once it is stored; null while one is under way and after one failed. */
  readonly last: DoneCommand | null
  /** By document id; in memory only. */
  readonly drafts: Readonly<Record<string, Draft>>
  /** Reads a document's notes; where the database has not opened in time, reads them once it has. */
  readonly load: (documentId: string) => Promise<void>
  /** Makes a note and gives its entry as it then stands: saved, or failed and kept. */
  readonly annotate: (place: NotePlace, words: NoteWords) => Promise<NoteEntry>
  readonly edit: (id: string, words: NoteWords) => Promise<void>
  /** Says which words a note is about; only for a note that is saved, as words not yet stored must not be lost. */
  readonly attach: (id: string, place: NotePlace) => Promise<void>
  /** Moves a note to the trash; the screen lets go of it once that is stored. */
  readonly remove: (id: string) => Promise<void>
  /** Takes the last command back, as a command of its own; does nothing while its note is not saved. */
  readonly undo: () => Promise<void>
  /** Tries a failed command again; after a conflict, on top of what is stored now. */
  readonly retry: (id: string) => Promise<void>
  /** Gives up what could not be saved and shows what is stored. */
  readonly discard: (id: string) => Promise<void>
  /** Keeps unsaved words while the person is elsewhere; null lets go of them. */
  readonly keepDraft: (documentId: string, draft: Draft | null) => void
}

export type NotesStore = StoreApi<NotesState>
