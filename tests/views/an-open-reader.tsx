import { render, screen } from '@testing-library/react'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { AnnotationRepository } from '../../src/model/annotation-repository.ts'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import type { Selector } from '../../src/model/annotation.ts'
import { createAddressStore } from '../../src/state/address-store.ts'
import { createLibraryStore } from '../../src/state/library-store.ts'
import { createNotesStore } from '../../src/state/notes-store.ts'
import { createPreferencesStore } from '../../src/state/preferences-store.ts'
import { openAnnotationRepository } from '../../src/storage/annotation-repository.ts'
import { ReaderPage } from '../../src/views/reader/reader-page.tsx'
import { ServicesProvider, type Services } from '../../src/views/shared/services.tsx'
import { aDocument, anIndex } from './a-document.ts'
import { directForms } from './direct-forms.ts'

/** The two documents of the reader page's tests. */
export const DOCUMENTS: readonly CompiledDocument[] = [
  aDocument(),
  aDocument({ id: 'd-2', metadata: { ...aDocument().metadata, title: '长宁意见', jurisdiction: '长宁区' } }),
]

/** The notes of an empty browser. */
export function emptyRepository(): AnnotationRepository {
  const browser = { indexedDB: new IDBFactory(), IDBKeyRange }
  return openAnnotationRepository(() => browser)
}

/** Mounts the reader page at an address and gives what it works on. */
export function openReader(
  hash: string,
  repository: AnnotationRepository,
  documents: readonly CompiledDocument[] = DOCUMENTS,
) {
  let ids = 0
  const services: Services = {
    library: createLibraryStore(anIndex(documents), {
      document: async (id) => documents.find((doc) => doc.id === id)!,
    }),
    address: createAddressStore({
      location: { hash },
      history: {
        state: null,
        pushState: () => undefined,
        replaceState: () => undefined,
        back: () => undefined,
      },
      addEventListener: () => undefined,
    }),
    preferences: createPreferencesStore({ read: () => null, write: () => undefined }),
    notes: createNotesStore({
      repository,
      now: () => new Date('2026-11-21T08:00:00Z'),
      newId: () => `n-${(ids += 1)}`,
    }),
    forms: directForms,
    today: '2026-11-21',
    device: { dark: () => false, onChange: () => () => undefined },
  }
  const view = render(
    <ServicesProvider value={services}>
      <ReaderPage />
    </ServicesProvider>,
  )
  return { ...view, services }
}

/** The text of the open document. */
export const openText = () => screen.findByRole('article', { name: '文件全文' })

/** Stores a note on words of the first document as if it had been written before the text was changed. */
export function writtenEarlier(repository: AnnotationRepository, selector: Selector, comment = '旧批注') {
  const { id: documentId } = DOCUMENTS[0]!
  const note = { id: 'n-9', documentId, sha256: 'b'.repeat(64), selector, comment, tags: [] }
  return repository.create(note, '2026-11-20T08:00:00.000Z')
}
