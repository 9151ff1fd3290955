import type { RecordGateway } from '../model/records/record-gateway.ts'
import type { OpenDatabase } from './database-door.ts'
import { putDraft, storedDrafts, tombstoneOf, unshelveDraft } from './draft-rows.ts'
import { shelveDraft } from './draft-shelf.ts'
import type { StorePlatform } from './platform.ts'

interface DraftDesk {
  readonly keep: RecordGateway['keepDraft']
  readonly end: RecordGateway['endDraft']
  readonly left: RecordGateway['leftDrafts']
  readonly keepLastChance: RecordGateway['keepLastChance']
  /** Takes away the last-chance copy of a draft whose end is stored. */
  readonly letGo: (draft: { readonly id: string }) => void
}

/** The drafts of this tab, and those that other tabs left behind. A tab holds a lock of its own as long as it lives. */
export function draftDesk(
  { shelf, locks, tab }: StorePlatform,
  name: string,
  guarded: <T>(work: (open: OpenDatabase) => Promise<T>) => Promise<T>,
): DraftDesk {
  const lockOf = (owner: string) => `${name}:tab:${owner}`
  locks?.hold(lockOf(tab))
  return {
    keep: (draft) => guarded(({ db }) => putDraft(db, { ...draft, tab })),
    end: async (draft) => {
      unshelveDraft(shelf, draft)
      await guarded(({ db }) => db.drafts.put(tombstoneOf(draft)))
    },
    left: () =>
      guarded(async ({ db }) => {
        const held = (await locks?.held()) ?? new Set()
        const drafts = await storedDrafts(db, shelf)
        return drafts.filter((draft) => draft.tab !== tab && !held.has(lockOf(draft.tab)))
      }),
    keepLastChance: (draft) => shelveDraft(shelf, { ...draft, tab }),
    letGo: (draft) => unshelveDraft(shelf, draft),
  }
}
