import { createStore } from 'zustand/vanilla'
import { storageReason } from '../model/storage-error.ts'
import { storedEntry, withLoaded, type NoteChange, type NoteEntry, type NoteWords } from './note-entry.ts'
import { carryOut, refused, reversed, takeable, type NoteTask } from './note-task.ts'
import type { NotesRepository, NotesState, NotesStore } from './notes-state.ts'

export type { NotesRepository, NotesState, NotesStore } from './notes-state.ts'

export interface NotesDependencies {
  readonly repository: NotesRepository
  readonly now: () => Date
  readonly newId: () => string
}

/** The store of the person's notes. Storage is written first; `saved` on screen follows the completed transaction. */
export function createNotesStore({ repository, now, newId }: NotesDependencies): NotesStore {
  return createStore<NotesState>((set, get) => {
    const put = (entry: NoteEntry) =>
      set(({ entries }) => ({ entries: { ...entries, [entry.note.id]: entry } }))
    const drop = (id: string) => set(({ entries }) => ({ entries: without(entries, id) }))

    const execute = async (task: NoteTask) => {
      put({ note: task.note, stored: task.base, save: { kind: 'saving' } })
      try {
        const after = await carryOut(repository, task, now().toISOString())
        if (after.deletedAt === undefined) put(storedEntry(after))
        else drop(after.id)
        set({ last: takeable(task, after) })
      } catch (error) {
        put(await refused(repository, task, error))
      }
    }
    let queue: Promise<void> = Promise.resolve()
    // One at a time, and made when its turn comes: a task always starts from the revision the one before it left.
    const run = (make: () => NoteTask | null): Promise<void> => {
      queue = queue.then(() => {
        const task = make()
        return task === null ? undefined : execute(task)
      })
      return queue
    }
    const onEntry = (id: string, change: NoteChange, words?: NoteWords) => (): NoteTask | null => {
      const entry = get().entries[id]
      if (entry === undefined) return null
      return { change, note: { ...entry.note, ...words }, base: entry.stored, undoing: false }
    }
    const discard = (id: string) => {
      const stored = get().entries[id]?.stored ?? null
      if (stored === null || stored.deletedAt !== undefined) drop(id)
      else put(storedEntry(stored))
    }

    return {
      ...NOTHING_READ,
      load: async (documentId) => {
        set({ documentId, reading: 'loading', damaged: 0 })
        const isOpen = () => get().documentId === documentId // another may be open by the time storage answers
        try {
          const { annotations, damaged } = await repository.ofDocument(documentId)
          set(({ entries }) => ({ entries: withLoaded(entries, documentId, annotations) }))
          if (isOpen()) set({ reading: 'ready', damaged })
        } catch (error) {
          if (isOpen()) set({ reading: { problem: storageReason(error) } })
        }
      },
      annotate: async (place, words) => {
        const note = { ...place, ...words, id: newId() }
        await run(() => ({ change: 'create', note, base: null, undoing: false }))
        return get().entries[note.id]!
      },
      edit: (id, words) => run(onEntry(id, 'edit', words)),
      remove: async (id) => {
        if (get().entries[id]?.stored === null) discard(id)
        else await run(onEntry(id, 'delete'))
      },
      undo: () =>
        run(() => {
          const { last } = get()
          set({ last: null })
          return last === null ? null : reversed(last)
        }),
      retry: async (id) => {
        const save = get().entries[id]?.save
        if (save?.kind === 'failed') await run(onEntry(id, save.change))
      },
      discard,
      keepDraft: (documentId, draft) =>
        set(({ drafts }) => {
          const others = without(drafts, documentId)
          return { drafts: draft === null ? others : { ...others, [documentId]: draft } }
        }),
    }
  })
}

const NOTHING_READ = {
  documentId: null,
  reading: 'idle',
  damaged: 0,
  entries: {},
  last: null,
  drafts: {},
} as const

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}
