import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CompiledDocument, DatasetIndex } from '../model/dataset.ts'

/** Loads the compiled data; rejects with `DatasetError` or a network error. */
export interface LibrarySource {
  document(id: string): Promise<CompiledDocument>
}

/** A document being opened: `loading`, the document itself, or why it could not be read. */
export type OpenedDocument = 'loading' | CompiledDocument | { readonly problem: string }

export interface LibraryState {
  readonly index: DatasetIndex
  readonly opened: Readonly<Record<string, OpenedDocument>>
  /** Loads a document once; asks again after a failure. */
  readonly read: (id: string) => Promise<void>
}

export type LibraryStore = StoreApi<LibraryState>

/** The store of the compiled documents: the index at once, each text when it is opened. */
export function createLibraryStore(index: DatasetIndex, source: LibrarySource): LibraryStore {
  return createStore<LibraryState>((set, get) => ({
    index,
    opened: {},
    read: async (id) => {
      const now = get().opened[id]
      if (now === 'loading' || (now !== undefined && !('problem' in now))) return
      const put = (value: OpenedDocument) => set((state) => ({ opened: { ...state.opened, [id]: value } }))
      put('loading')
      try {
        put(await source.document(id))
      } catch (error) {
        put({ problem: error instanceof Error ? error.message : String(error) })
      }
    },
  }))
}
