import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { AnnotationRepository } from '../../src/model/annotation-repository.ts'
import type { NotePlace } from '../../src/model/note.ts'
import { StorageError } from '../../src/model/storage-error.ts'
import type { NotesStore } from '../../src/state/notes-state.ts'
import { createNotesStore } from '../../src/state/notes-store.ts'
import { openAnnotationRepository } from '../../src/storage/annotation-repository.ts'

export const PLACE: NotePlace = {
  documentId: 'd-1',
  sha256: 'a'.repeat(64),
  selector: { quote: { exact: '目标', prefix: '', suffix: '' }, start: 4, end: 6, sectionId: null },
}
export const words = (comment: string) => ({ comment, tags: [] })
export const full = () => Promise.reject(new StorageError('full', 'no room'))

/** An empty browser with its repository; `window` opens the app in it once more, with some calls replaced. */
export function aBrowser() {
  const browser = { indexedDB: new IDBFactory(), IDBKeyRange }
  const repository: AnnotationRepository = openAnnotationRepository(() => browser)
  let ids = 0
  const window = (over: Partial<AnnotationRepository> = {}): NotesStore =>
    createNotesStore({
      repository: { ...repository, ...over },
      now: () => new Date('2026-11-21T08:00:00Z'),
      newId: () => `n-${(ids += 1)}`,
    })
  return { repository, window }
}
