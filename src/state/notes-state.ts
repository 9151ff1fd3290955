import type { StoreApi } from 'zustand/vanilla'
import type { NoteChange, NotePlace, StoredNote } from '../model/note.ts'
import type { StorageReason } from '../model/storage-error.ts'
import type { BeganFrom } from './began-from.ts'
import type { Written } from './kept-drafts.ts'
import type { NoteEntry } from './note-entry.ts'

/** Words being written and not yet asked to be saved; `noteId` null for a new note. */
export interface Draft extends NotePlace, Written {
  readonly noteId: string | null
  /** The version of the note that is being changed; absent for a new note. */
  readonly began?: BeganFrom | undefined
}

/** The last command of this window, for taking it back; `before` is the note it changed, null when it made one. */
export interface DoneCommand {
  readonly change: Exclude<NoteChange, 'restore'>
  readonly before: StoredNote | null
  readonly after: StoredNote
  /** Its number among all commits. */
  readonly seq: number
}

/** How many notes the database wrote down that it holds, and how many are there. */
export interface Miscount {
  readonly recorded: number
  readonly found: number
}

/** The person's notes on passages, as 原文 shows them: a view of the store of records. */
export interface NotesState {
  /** Whose notes were asked for last; `reading` says how that went. */
  readonly documentId: string | null
  readonly reading: 'idle' | 'loading' | 'ready' | { readonly problem: StorageReason }
  /** Stored records that cannot be read. */
  readonly damaged: number
  /** How the database's own count of notes differs from what it holds; null when it does not. */
  readonly miscount: Miscount | null
  /** Notes outside the trash, by id, of all documents. */
  readonly entries: Readonly<Record<string, NoteEntry>>
  /** The last command, once it is stored; null while one is under way, after one failed, and once another came after it. */
  readonly last: DoneCommand | null
  /** By document id; kept in storage while they are written, and offered again after a restart. */
  readonly drafts: Readonly<Record<string, Draft>>
  /** Why the words of a draft could not be put away; they are on the screen alone. Null = they are put away. */
  readonly draftProblem: StorageReason | null
  /** Reads a document's notes; where the database has not opened in time, reads them once it has. */
  /** Null: all that is wanted are the drafts that earlier windows left. */
  readonly load: (documentId: string | null) => Promise<void>
  /** Makes a note and gives its entry as it then stands: saved, or failed and kept. */
  readonly annotate: (place: NotePlace, words: Written) => Promise<NoteEntry>
  /** Gives a note other words; where it has got others than those the change began from, both versions are kept. */
  readonly edit: (id: string, words: Written, began?: BeganFrom) => Promise<void>
  /** Says which words a note is about; only for a note that is saved, as words not yet stored must not be lost. */
  readonly attach: (id: string, place: NotePlace) => Promise<void>
  /** Moves a note to the trash; the screen lets go of it once that is stored. */
  readonly remove: (id: string) => Promise<void>
  /** Takes the last command back; does nothing while its note is not saved. */
  readonly undo: () => Promise<void>
  /** Tries a failed command again; after a conflict, puts the person's version in place of the stored one. */
  readonly retry: (id: string) => Promise<void>
  /** Gives up what could not be saved and shows what is stored. */
  readonly discard: (id: string) => Promise<void>
  /**
   * Keeps unsaved words while they are written: in storage within 150 ms. Null lets go of them, either because a note
   * is made of just these words in the same moment (then they are kept until that is stored), or for good.
   */
  readonly keepDraft: (documentId: string, draft: Draft | null) => void
  /** Puts unsaved words away at once, without waiting: for a page about to be hidden or closed. */
  readonly putAway: () => void
}

export type NotesStore = StoreApi<NotesState>
