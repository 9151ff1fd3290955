import type { AnnotationRepository } from '../model/annotation-repository.ts'
import { storedEntry, type NoteEntry } from './note-entry.ts'
import { carryOut, refused, takeable, type NoteTask } from './note-task.ts'
import type { NotesStore } from './notes-state.ts'

/** What commands on notes need from outside. */
export interface CommandGrounds {
  readonly repository: AnnotationRepository
  readonly now: () => Date
}

/**
 * Runs a step once every step before it is done. A step may give a task to be stored, or see to the screen alone and
 * give null; it looks at the notes when its turn comes, so a task always starts from what the one before it left.
 */
export type RunInTurn = (step: () => NoteTask | null) => Promise<void>

/** A queue of commands on the notes of a store. Storage is written first; `saved` follows the completed transaction. */
export function commandQueue({ repository, now }: CommandGrounds, store: NotesStore): RunInTurn {
  const execute = async (task: NoteTask) => {
    store.setState({ last: null })
    showEntry(store, { note: task.note, stored: task.base, save: { kind: 'saving' } })
    try {
      const after = await carryOut(repository, task, now().toISOString())
      if (after.deletedAt === undefined) showEntry(store, storedEntry(after))
      else dropEntry(store, after.id)
      store.setState({ last: takeable(task, after) })
    } catch (error) {
      showEntry(store, await refused(repository, task, error))
    }
  }
  let queue: Promise<void> = Promise.resolve()
  return (step) => {
    queue = queue.then(() => {
      const task = step()
      return task === null ? undefined : execute(task)
    })
    return queue
  }
}

/** Puts an entry on the screen in place of the one with its id. */
export function showEntry(store: NotesStore, entry: NoteEntry): void {
  store.setState(({ entries }) => ({ entries: { ...entries, [entry.note.id]: entry } }))
}

/** Takes an entry off the screen. */
export function dropEntry(store: NotesStore, id: string): void {
  store.setState(({ entries }) => ({ entries: without(entries, id) }))
}

/** A record without one of its keys. */
export function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}
