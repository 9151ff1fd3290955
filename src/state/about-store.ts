import { createStore, type StoreApi } from 'zustand/vanilla'
import { decodeTarget, motivationOf } from '../model/records/annotation-content.ts'
import type { Commit } from '../model/records/command.ts'
import type { RecordGateway } from '../model/records/record-gateway.ts'
import type { NewRecord } from '../model/records/record.ts'
import type { StorageReason } from '../model/storage-error.ts'
import { decodeBeganFrom, revToChange, type BeganFrom } from './began-from.ts'
import { keptDrafts, type Written } from './kept-drafts.ts'
import { readingWithDrafts } from './left-drafts.ts'
import { namedTags } from './new-tags.ts'
import { aboutKey, isPlaced, type PlacedTarget } from './notes-about.ts'
import type { RecordsStore } from './records-state.ts'

/** A note on a fact, a cell or a view while it is written; `noteId` null for a new one. */
export interface AboutDraft extends Written {
  readonly target: PlacedTarget
  readonly noteId: string | null
  /** The version of the note that is being changed; absent for a new note. */
  readonly began?: BeganFrom | undefined
}

/** Notes on what is not words: what is being written, and the storing of it. The stored ones are in the store of records. */
export interface AboutState {
  /** By `aboutKey`; kept in storage while they are written, and offered again after a restart. */
  readonly drafts: Readonly<Record<string, AboutDraft>>
  /** Why the words of a draft could not be put away; they are on the screen alone. Null = they are put away. */
  readonly draftProblem: StorageReason | null
  /** Reads the records and, once, the drafts that earlier windows left. */
  readonly load: () => Promise<void>
  readonly keepDraft: (key: string, draft: AboutDraft | null) => void
  /** Stores a draft as a note, with the tags it names: one command. Null when there is none, or it was refused. */
  readonly save: (key: string) => Promise<Commit | null>
  /** Puts unsaved words away at once, without waiting. */
  readonly putAway: () => void
}

export type AboutStore = StoreApi<AboutState>

interface AboutDependencies {
  readonly records: RecordsStore
  /** For drafts alone. */
  readonly gateway: RecordGateway
  readonly newId: () => string
}

/** The store of notes being written on facts, targets, coverage cells and views. */
export function createAboutStore({ records, gateway, newId }: AboutDependencies): AboutStore {
  return createStore<AboutState>((set, get) => {
    const drafts = keptDrafts<AboutDraft>(gateway, {
      prefix: 'about-',
      shown: () => get().drafts,
      show: (shown) => set({ drafts: shown }),
      onProblem: (draftProblem) => set({ draftProblem }),
      keyOf: ({ target }) => aboutKey(target),
      decode: draftIn,
    })
    gateway.subscribe(({ type }) => {
      if (type === 'closing') drafts.putAway()
    })
    return {
      drafts: {},
      draftProblem: null,
      load: readingWithDrafts(records, drafts.offerLeft),
      keepDraft: drafts.keepDraft,
      putAway: drafts.putAway,
      save: async (key) => {
        const draft = get().drafts[key]
        if (draft === undefined) return null
        drafts.keepDraft(key, null)
        const ends = drafts.claim(key, draft.comment)
        const commit = await records.getState().run(() => taskOf(draft, records, newId, ends))
        if (commit !== null && ends !== null) drafts.ended(ends, 'stored')
        return commit
      },
    }
  })
}

/** The command that stores a draft; a note that went while its words were being changed is made anew with them. */
function taskOf(
  { target, noteId, comment, tags, newTags = [], began }: AboutDraft,
  store: RecordsStore,
  newId: () => string,
  ends: { readonly id: string; readonly rev: number } | null,
) {
  const { records } = store.getState()
  const seen = noteId === null ? undefined : records[noteId]
  const named = namedTags(records, newTags, newId)
  const words = { motivation: motivationOf(comment), comment, tags: [...new Set([...tags, ...named.ids])] }
  const endsDraft = ends === null ? {} : { endsDraft: ends }
  if (seen?.kind === 'annotation' && seen.deletedAt === undefined) {
    const { rev: _rev, v: _v, createdAt: _made, updatedAt: _changed, crc: _crc, ...own } = seen
    const rev = revToChange(seen, began)
    const edit = { op: 'edit', rev, record: { ...own, ...words } } as const
    return { name: 'edit' as const, changes: [edit, ...named.makes], ...endsDraft }
  }
  const record: NewRecord<'annotation'> = { id: newId(), kind: 'annotation', target, ...words }
  return { name: 'make' as const, changes: [{ op: 'make', record } as const, ...named.makes], ...endsDraft }
}

/** The content of a stored draft, when it is one of a note on something other than words. */
function draftIn(content: unknown): AboutDraft | null {
  const {
    target: raw,
    noteId,
    comment,
    tags,
    newTags = [],
    began,
  } = { ...(content as Partial<AboutDraft> | null) }
  const target = decodeTarget(raw)
  if (target === null || !isPlaced(target) || typeof comment !== 'string') return null
  if ((noteId !== null && typeof noteId !== 'string') || !areWords(tags) || !areWords(newTags)) return null
  return { target, noteId, comment, tags, newTags, began: decodeBeganFrom(began) }
}

const areWords = (list: unknown): list is readonly string[] =>
  Array.isArray(list) && list.every((word) => typeof word === 'string')
