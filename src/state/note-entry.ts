import type { Note, NoteChange, StoredNote } from '../model/note.ts'
import type { StorageReason } from '../model/storage-error.ts'

/**
 * saving = asked for, not yet stored; saved = its transaction has completed, giving this revision; failed = not
 * stored, with the reason and what was asked, so that it can be tried again. A conflict is `failed`, too, and stays
 * over restarts: the version that came too late is stored beside the other one until the person chooses.
 */
export type SaveState =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'failed'; readonly reason: StorageReason; readonly change: NoteChange }

/** One note on screen: what the person sees and wrote, and beside it what storage holds. */
export interface NoteEntry {
  readonly note: Note
  /** As storage has it; null before the first save. Differs from `note` while unsaved. */
  readonly stored: StoredNote | null
  readonly save: SaveState
}

/** The entry of a stored note. */
export function storedEntry(stored: StoredNote): NoteEntry {
  const { id, documentId, sha256, selector, comment, tags, rev } = stored
  return {
    note: { id, documentId, sha256, selector, comment, tags },
    stored,
    save: { kind: 'saved', revision: rev },
  }
}
