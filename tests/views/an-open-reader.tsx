import { configure, render, screen } from '@testing-library/react'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import type { Selector } from '../../src/model/annotation.ts'
import { createAddressStore } from '../../src/state/address-store.ts'
import { createPreferencesStore } from '../../src/state/preferences-store.ts'
import { annotationOf } from '../../src/model/note.ts'
import { ReaderPage } from '../../src/views/reader/reader-page.tsx'
import { ServicesProvider, type Services } from '../../src/views/shared/services.tsx'
import { aLibrary } from '../a-library.ts'
import { aBrowser, type Change } from '../state/a-browser.ts'
import { aDocument } from './a-document.ts'
import { directAnchoring } from './direct-anchoring.ts'
import { directForms } from './direct-forms.ts'
import { idleExchange } from './idle-exchange.ts'

// A guard against hangs, nothing finer: a busy machine needs its time.
configure({ asyncUtilTimeout: 15_000 })

/** The two documents of the reader page's tests. */
export const DOCUMENTS: readonly CompiledDocument[] = [
  aDocument(),
  aDocument({ id: 'd-2', metadata: { ...aDocument().metadata, title: '长宁意见', jurisdiction: '长宁区' } }),
]

/** The notes of an empty browser, and how the window that shows them differs from a healthy one. */
export type Repository = ReturnType<typeof aBrowser> & { readonly change?: Change }

export const emptyRepository = (): Repository => aBrowser()

/** Mounts the reader page at an address and gives what it works on. */
export function openReader(
  hash: string,
  repository: Repository,
  documents: readonly CompiledDocument[] = DOCUMENTS,
) {
  const { records, notes, about } = repository.open(repository.change)
  const services: Services = {
    library: aLibrary(documents),
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
    forms: directForms,
    search: { ask: () => () => undefined },
    anchoring: directAnchoring,
    records,
    notes,
    about,
    ...idleExchange,
    datedOn: () => '2026-11-20',
    embedded: false,
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
export async function writtenEarlier(repository: Repository, selector: Selector, comment = '旧批注') {
  const { id: documentId } = DOCUMENTS[0]!
  const note = { id: 'n-9', documentId, sha256: 'b'.repeat(64), selector, comment, tags: [] }
  const { gateway, close } = repository.open()
  const changes = [{ op: 'make', record: annotationOf(note) }] as const
  await gateway.commit({ name: 'make', changes, at: '2026-11-20T08:00:00.000Z' })
  close()
}
