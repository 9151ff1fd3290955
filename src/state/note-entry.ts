import type { Annotation } from '../model/annotation.ts'
import type { Note, NoteChange } from '../model/note.ts'
import type { StorageReason } from '../model/storage-error.ts'

/**
 * saving = asked for, not yet stored; saved = its transaction has completed, giving this revision; failed = not
 * stored, with the reason and what was asked, so that it can be tried again.
 */
export type SaveState =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'failed'; readonly reason: StorageReason; readonly change: NoteChange }

/** One note on screen: what the person sees and wrote, and beside it what storage holds. */
export interface NoteEntry {
  readonly note: Note
  /** As last read from or written to storage; null before the first save. Differs from `note` while unsaved. */
  readonly stored: Annotation | null
  readonly save: SaveState
}

/** The entry of a stored record. */
export function storedEntry(stored: Annotation): NoteEntry {
  const { id, documentId, sha256, selector, comment, tags, rev } = stored
  return {
    note: { id, documentId, sha256, selector, comment, tags },
    stored,
    save: { kind: 'saved', revision: rev },
  }
}

/** Entries by id after a document was read: stored ones replaced, those the person has yet to save kept. */
export function withLoaded(
  entries: Readonly<Record<string, NoteEntry>>,
  documentId: string,
  loaded: readonly Annotation[],
): Readonly<Record<string, NoteEntry>> {
  const kept = Object.entries(entries).filter(
    ([, entry]) => entry.note.documentId !== documentId || entry.save.kind !== 'saved',
  )
  const live = loaded.filter((record) => record.deletedAt === undefined)
  return {
    ...Object.fromEntries(live.map((record) => [record.id, storedEntry(record)])),
    ...Object.fromEntries(kept),
  }
}
