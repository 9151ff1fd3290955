import { createStore } from 'zustand/vanilla'
import { without, type CommandGrounds } from './command-queue.ts'
import { noteCommands } from './note-commands.ts'
import { noteReading } from './note-reading.ts'
import type { NotesState, NotesStore } from './notes-state.ts'

export interface NotesDependencies extends CommandGrounds {
  readonly newId: () => string
}

/** The store of the person's notes. Storage is written first; `saved` on screen follows the completed transaction. */
export function createNotesStore(dependencies: NotesDependencies): NotesStore {
  return createStore<NotesState>((set, _get, store) => ({
    documentId: null,
    reading: 'idle',
    damaged: 0,
    miscount: null,
    entries: {},
    last: null,
    drafts: {},
    load: noteReading(dependencies.repository, store),
    ...noteCommands(dependencies, store),
    keepDraft: (documentId, draft) =>
      set(({ drafts }) => {
        const others = without(drafts, documentId)
        return { drafts: draft === null ? others : { ...others, [documentId]: draft } }
      }),
  }))
}
