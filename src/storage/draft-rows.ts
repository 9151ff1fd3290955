import type { EndedDraft } from '../model/records/command.ts'
import { decodeDraft, latestDrafts, type StoredDraft } from '../model/records/draft.ts'
import { DRAFT_PREFIX } from './draft-shelf.ts'
import type { Shelf } from './platform.ts'
import type { ReaderDatabase } from './reader-database.ts'

/** Content of a draft that was saved or given up; it stays, so that an older copy elsewhere is not offered. */
const ENDED = null

/** What is left of a draft that ended at a revision. */
export function tombstoneOf({ id, rev }: EndedDraft): StoredDraft {
  return { id, rev, tab: 'none', content: ENDED }
}

/** Stores a draft, unless a later revision of it, or its end, is stored already. */
export function putDraft(db: ReaderDatabase, draft: StoredDraft): Promise<void> {
  return db.transaction('rw', db.drafts, async () => {
    const known = await db.drafts.get(draft.id)
    if (known === undefined || known.rev < draft.rev) await db.drafts.put(draft)
  })
}

/** Takes a draft's last-chance copy off the shelf. */
export function unshelveDraft(shelf: Shelf, { id }: Pick<EndedDraft, 'id'>): void {
  shelf.remove(DRAFT_PREFIX + id)
}

/** The drafts of the table and of the shelf, the later revision of each, without those that ended. */
export async function storedDrafts(db: ReaderDatabase, shelf: Shelf): Promise<readonly StoredDraft[]> {
  const shelved = shelf.keys(DRAFT_PREFIX).flatMap((key) => readShelved(shelf.read(key)))
  const stored = (await db.drafts.toArray()).flatMap((raw) => decodeDraft(raw) ?? [])
  const ended = new Map(stored.filter(({ content }) => content === ENDED).map(({ id, rev }) => [id, rev]))
  const open = [...stored, ...shelved].filter(({ id, rev, content }) => {
    return content !== ENDED && rev > (ended.get(id) ?? 0)
  })
  return latestDrafts(open)
}

function readShelved(text: string | null): readonly StoredDraft[] {
  if (text === null) return []
  try {
    return [decodeDraft(JSON.parse(text))].flatMap((draft) => draft ?? [])
  } catch {
    return [] // cut off in the middle of a write: the table has the revision before
  }
}
