import type { StoredDraft } from '../model/records/draft.ts'
import type { Shelf } from './platform.ts'

/** Last-chance copies lie on the shelf under this name and the draft's id. */
export const DRAFT_PREFIX = 'cetu:draft:'

/**
 * Puts a draft on the shelf at once. In a file of its own: a page that is about to close must not wait for the code of
 * the database.
 */
export function shelveDraft(shelf: Shelf, draft: StoredDraft): void {
  shelf.write(DRAFT_PREFIX + draft.id, JSON.stringify(draft))
}
