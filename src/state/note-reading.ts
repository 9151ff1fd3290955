import type { AnnotationRepository } from '../model/annotation-repository.ts'
import { storageReason, type StorageReason } from '../model/storage-error.ts'
import { withLoaded } from './note-entry.ts'
import type { NotesState, NotesStore } from './notes-state.ts'

/** Reasons that pass by themselves: the database may still open. */
const PASSING: ReadonlySet<StorageReason> = new Set<StorageReason>(['slow', 'blocked'])

/** How the notes of a document are read. */
export function noteReading(repository: AnnotationRepository, store: NotesStore): NotesState['load'] {
  const refuse = (error: unknown) => store.setState({ reading: { problem: storageReason(error) } })
  /** Reads again once the database has opened, if the person is still waiting for this document. */
  const readWhenOpened = async (documentId: string) => {
    try {
      await repository.opened()
      if (waits(store, documentId)) await load(documentId)
    } catch (error) {
      if (waits(store, documentId)) refuse(error)
    }
  }
  const load = async (documentId: string) => {
    store.setState({ documentId, reading: 'loading', damaged: 0, miscount: null })
    const isOpen = () => store.getState().documentId === documentId // another may be by the time storage answers
    try {
      const { annotations, damaged, miscount } = await repository.ofDocument(documentId)
      store.setState(({ entries }) => ({ entries: withLoaded(entries, documentId, annotations) }))
      if (isOpen()) store.setState({ reading: 'ready', damaged, miscount })
    } catch (error) {
      if (!isOpen()) return
      refuse(error)
      if (waits(store, documentId)) void readWhenOpened(documentId)
    }
  }
  return load
}

function waits(store: NotesStore, documentId: string): boolean {
  const { documentId: open, reading } = store.getState()
  return open === documentId && typeof reading === 'object' && PASSING.has(reading.problem)
}
