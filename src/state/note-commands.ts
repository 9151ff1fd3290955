import type { NoteChange, NotePlace, NoteWords } from '../model/note.ts'
import { commandQueue, dropEntry, showEntry, type CommandGrounds } from './command-queue.ts'
import { storedEntry, type NoteEntry } from './note-entry.ts'
import { reversed, type NoteTask } from './note-task.ts'
import type { NotesState, NotesStore } from './notes-state.ts'

type Commands = Pick<NotesState, 'annotate' | 'edit' | 'attach' | 'remove' | 'undo' | 'retry' | 'discard'>

/** What a person can ask for on their notes; all of it in the order asked, one after the other. */
export function noteCommands(
  grounds: CommandGrounds & { readonly newId: () => string },
  store: NotesStore,
): Commands {
  const run = commandQueue(grounds, store)
  const find = (id: string): NoteEntry | undefined => store.getState().entries[id]
  return {
    annotate: async (place, words) => {
      const note = { ...place, ...words, id: grounds.newId() }
      await run(() => ({ change: 'create', note, base: null, undoing: false }))
      return find(note.id)!
    },
    edit: (id, words) => {
      const asked = find(id)
      // A note that is gone by then meets its record in the trash: a conflict, which keeps the words.
      return run(() => taskOn(find(id) ?? asked, 'edit', words))
    },
    attach: (id, place) => run(() => taskOn(savedOnly(find(id)), 'attach', place)),
    remove: (id) =>
      run(() => {
        const entry = find(id)
        return entry?.stored === null ? giveUp(store, entry) : taskOn(entry, 'delete')
      }),
    undo: () => {
      const asked = store.getState().last
      return run(() => undoing(store, asked))
    },
    retry: (id) =>
      run(() => {
        const entry = find(id)
        return entry?.save.kind === 'failed' ? taskOn(entry, entry.save.change) : null
      }),
    discard: (id) => run(() => giveUp(store, find(id))),
  }
}

function taskOn(
  entry: NoteEntry | undefined,
  change: NoteChange,
  own?: NoteWords | NotePlace,
): NoteTask | null {
  if (entry === undefined) return null
  return { change, note: { ...entry.note, ...own }, base: entry.stored, undoing: false }
}

/** Shows what is stored instead of what is not: nothing, for a note never stored or in the trash. Nothing is to be written. */
function giveUp(store: NotesStore, entry: NoteEntry | undefined): null {
  if (entry === undefined) return null
  const { note, stored } = entry
  if (stored === null || stored.deletedAt !== undefined) dropEntry(store, note.id)
  else showEntry(store, storedEntry(stored))
  return null
}

const savedOnly = (entry: NoteEntry | undefined) => (entry?.save.kind === 'saved' ? entry : undefined)

/** The task that takes back the command the person saw last; null when it is no longer the last, or its note is unsaved. */
function undoing(store: NotesStore, asked: NotesState['last']): NoteTask | null {
  const { last, entries } = store.getState()
  if (asked === null || last !== asked) return null
  const entry = entries[asked.after.id]
  return entry === undefined || entry.save.kind === 'saved' ? reversed(asked) : null
}
