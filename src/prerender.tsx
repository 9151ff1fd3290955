import { renderToString } from 'react-dom/server'
import type { DatasetIndex } from './model/dataset.ts'
import { createAddressStore } from './state/address-store.ts'
import { createLibraryStore } from './state/library-store.ts'
import { lazyRepository } from './lazy-repository.ts'
import { lazyTextForms } from './lazy-text-forms.ts'
import { createNotesStore } from './state/notes-store.ts'
import { createPreferencesStore } from './state/preferences-store.ts'
import { App } from './views/shell/app.tsx'
import { ServicesProvider, type Services } from './views/shared/services.tsx'

/**
 * 总览 as it stands in index.html: frame, headline and the room the pictures will take, in Chinese.
 *
 * Nothing in it depends on the day or the device, so the same data gives the same bytes.
 */
export function renderHome(index: DatasetIndex): string {
  const services: Services = {
    library: createLibraryStore(index, {
      document: () => Promise.reject(new RangeError('no document at build time')),
    }),
    address: createAddressStore(noBar),
    preferences: createPreferencesStore({ read: () => null, write: () => undefined }),
    notes: createNotesStore({
      repository: lazyRepository(() => undefined),
      now: () => new Date(0),
      newId: () => '',
    }),
    forms: lazyTextForms(),
    today: '',
    device: { dark: () => false, onChange: () => () => undefined },
  }
  return renderToString(
    <ServicesProvider value={services}>
      <App />
    </ServicesProvider>,
  )
}

const noBar = {
  location: { hash: '' },
  history: { state: null, pushState: () => undefined, replaceState: () => undefined, back: () => undefined },
  addEventListener: () => undefined,
}
