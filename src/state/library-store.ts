import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DatasetSummary, DocumentSummary, OpenedFile } from '../model/dataset.ts'
import type { DocumentEntry } from '../model/document-entry.ts'
import { attempt, isWanted, problemOf, readNumbered, UNREAD, type Loaded } from './loaded.ts'

/** Loads the compiled data; rejects with `DatasetError` or a network error. */
export interface LibrarySource {
  /** The summary as it is now. */
  summary(): Promise<DatasetSummary>
  /** All documents in the order of the dataset. */
  list(): Promise<readonly DocumentEntry[]>
  /** The facts in a bucket, in any order. */
  facts(bucket: number): Promise<readonly DocumentSummary[]>
  /** Null when there is no such document. */
  document(id: string): Promise<OpenedFile | null>
}

/** A document being opened: `loading`, `missing` when there is none of that id, itself, or why it could not be read. */
export type OpenedDocument = 'loading' | 'missing' | OpenedFile | { readonly problem: string }

export interface LibraryState {
  /** At once: what 总览 shows. */
  readonly summary: DatasetSummary
  /** The list of documents, without their facts. */
  readonly list: Loaded<readonly DocumentEntry[]>
  /** Every document's facts, in the order of the dataset. */
  readonly facts: Loaded<readonly DocumentSummary[]>
  readonly opened: Readonly<Record<string, OpenedDocument>>
  /** Loads the list once; asks again after a failure. */
  readonly readList: () => Promise<void>
  /** Loads all facts once; asks again after a failure. */
  readonly readFacts: () => Promise<void>
  /** Loads a document once; asks again after a failure. */
  readonly read: (id: string) => Promise<void>
  /** Begins to load a document that is likely to be read next; nothing shows it, and it is tried again when it failed. */
  readonly readAhead: (id: string) => void
  /** Takes newly compiled data over and loads again what was loaded; what is shown stays until it is there. */
  readonly renew: (summary: DatasetSummary) => Promise<void>
}

export type LibraryStore = StoreApi<LibraryState>

/**
 * The store of the compiled documents: the summary at once, the rest when it is first asked for.
 *
 * Data that was published anew while the page was open is noticed when more of it is loaded; then all is taken from the new
 * dataset, so that what stands on the screen is always of the dataset named there.
 */
export function createLibraryStore(summary: DatasetSummary, source: LibrarySource): LibraryStore {
  return createStore<LibraryState>((set, get) => {
    const put = (id: string, value: OpenedDocument) =>
      set((state) => ({ opened: { ...state.opened, [id]: value } }))
    /** Documents being read, by id. */
    const onTheWay = new Map<string, Promise<void>>()
    /** The document that is read ahead, and of which data; only the last one is kept. */
    let ahead: Ahead | null = null
    const fresh = (id: string): Promise<OpenedDocument> => {
      if (ahead?.id !== id || ahead.of !== get().summary) return loaded(source, id)
      const { value } = ahead
      ahead = null
      return value.then((early) => (isProblem(early) ? loaded(source, id) : early))
    }
    /** Reads a document; once more when other data were published meanwhile. */
    const open = async (id: string): Promise<void> => {
      const of = get().summary
      const value = await fresh(id)
      if (get().summary === of) put(id, value)
      else await open(id)
    }
    /** Reads a part of the dataset; what is read of a dataset that is no longer shown is dropped. */
    const fill = async <K extends 'list' | 'facts'>(part: K, read: () => Promise<LibraryState[K]>) => {
      const of = get().summary
      const value = await read()
      if (get().summary !== of) return
      const now = value.kind === 'ready' ? await attempt(() => source.summary()) : null
      if (get().summary !== of) return
      if (now?.kind === 'ready' && now.value.id !== of.id) await get().renew(now.value)
      else set({ [part]: value })
    }
    return {
      summary,
      list: UNREAD,
      facts: UNREAD,
      opened: {},
      readList: async () => {
        if (!isWanted(get().list)) return
        set({ list: { kind: 'loading', done: 0, of: 1 } })
        await fill('list', () => attempt(() => source.list()))
      },
      readFacts: async () => {
        if (!isWanted(get().facts)) return
        const of = get().summary.buckets
        const onDone = (done: number) => {
          if (get().facts.kind === 'loading') set({ facts: { kind: 'loading', done, of } })
        }
        set({ facts: { kind: 'loading', done: 0, of } })
        await fill('facts', () => attempt(() => allFacts(source, of, onDone)))
      },
      read: async (id) => {
        const now = get().opened[id]
        if (now === 'loading') return onTheWay.get(id)
        if (now !== undefined && !isProblem(now)) return undefined
        put(id, 'loading')
        const reading = open(id).finally(() => onTheWay.delete(id))
        onTheWay.set(id, reading)
        return reading
      },
      readAhead: (id) => {
        const isBegun = ahead?.id === id && ahead.of === get().summary
        if (isBegun || get().opened[id] !== undefined) return
        ahead = { id, of: get().summary, value: loaded(source, id) }
      },
      renew: async (renewed) => {
        const { list, facts, opened } = get()
        const documents = Object.keys(opened).map(async (id) => [id, await loaded(source, id)] as const)
        const [newList, newFacts, ...reopened] = await Promise.all([
          list.kind === 'unread' ? list : attempt(() => source.list()),
          facts.kind === 'unread' ? facts : attempt(() => allFacts(source, renewed.buckets)),
          ...documents,
        ])
        const known = Object.fromEntries(reopened)
        const since = Object.entries(get().opened).filter(
          ([id, value]) => value !== 'loading' && !(id in known),
        )
        set(({ opened: all }) => ({
          summary: renewed,
          list: newList,
          facts: newFacts,
          opened: { ...all, ...known },
        }))
        await Promise.all(since.map(([id]) => open(id)))
      },
    }
  })
}

interface Ahead {
  readonly id: string
  readonly of: DatasetSummary
  readonly value: Promise<OpenedDocument>
}

const isProblem = (opened: OpenedDocument): boolean => typeof opened !== 'string' && 'problem' in opened

async function allFacts(
  source: LibrarySource,
  buckets: number,
  onDone?: (done: number) => void,
): Promise<readonly DocumentSummary[]> {
  const documents = (await readNumbered(buckets, (bucket) => source.facts(bucket), onDone)).flat()
  return documents.sort((a, b) => (a.file < b.file ? -1 : 1))
}

async function loaded(source: LibrarySource, id: string): Promise<OpenedDocument> {
  try {
    return (await source.document(id)) ?? 'missing'
  } catch (error) {
    return { problem: problemOf(error) }
  }
}
