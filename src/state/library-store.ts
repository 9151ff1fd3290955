import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DatasetIndex, OpenedFile } from '../model/dataset.ts'

/** Loads the compiled data; rejects with `DatasetError` or a network error. */
export interface LibrarySource {
  document(id: string): Promise<OpenedFile>
}

/** A document being opened: `loading`, the document itself, or why it could not be read. */
export type OpenedDocument = 'loading' | OpenedFile | { readonly problem: string }

export interface LibraryState {
  readonly index: DatasetIndex
  readonly opened: Readonly<Record<string, OpenedDocument>>
  /** Loads a document once; asks again after a failure. */
  readonly read: (id: string) => Promise<void>
  /** Takes a newly compiled index over and loads the opened documents again; what is shown stays until they are there. */
  readonly renew: (index: DatasetIndex) => Promise<void>
}

export type LibraryStore = StoreApi<LibraryState>

/** The store of the compiled documents: the index at once, each text when it is opened. */
export function createLibraryStore(index: DatasetIndex, source: LibrarySource): LibraryStore {
  return createStore<LibraryState>((set, get) => {
    const put = (id: string, value: OpenedDocument) =>
      set((state) => ({ opened: { ...state.opened, [id]: value } }))
    return {
      index,
      opened: {},
      read: async (id) => {
        const now = get().opened[id]
        if (now === 'loading' || (now !== undefined && !('problem' in now))) return
        put(id, 'loading')
        put(id, await loaded(source, id))
      },
      renew: async (renewed) => {
        const kept = Object.keys(get().opened).filter((id) => renewed.documents.some((doc) => doc.id === id))
        const documents = await Promise.all(kept.map(async (id) => [id, await loaded(source, id)] as const))
        set({ index: renewed, opened: Object.fromEntries(documents) })
      },
    }
  })
}

async function loaded(source: LibrarySource, id: string): Promise<OpenedDocument> {
  try {
    return await source.document(id)
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
