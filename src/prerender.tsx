import { renderToString } from 'react-dom/server'
import type { DatasetSummary } from './model/dataset.ts'
import { createAboutStore } from './state/about-store.ts'
import { createAddressStore } from './state/address-store.ts'
import { createLibraryStore } from './state/library-store.ts'
import { lazyAnchoring } from './lazy-anchoring.ts'
import { lazySearch } from './lazy-search.ts'
import { lazyTextForms } from './lazy-text-forms.ts'
import { lazyGateway } from './lazy-gateway.ts'
import { ownBackups } from './own-backups.ts'
import { ownExchange } from './own-exchange.ts'
import { createNotesStore } from './state/notes-store.ts'
import { createPreferencesStore } from './state/preferences-store.ts'
import { createRecordsStore } from './state/records-store.ts'
import type { StorePlatform } from './storage/platform.ts'
import { App } from './views/shell/app.tsx'
import { ServicesProvider, type Services } from './views/shared/services.tsx'

/**
 * 总览 as it stands in index.html: frame, headline and the room the pictures will take, in Chinese.
 *
 * Nothing in it depends on the day or the device, so the same data gives the same bytes.
 */
export function renderHome(summary: DatasetSummary): string {
  const gateway = lazyGateway(noPlatform)
  const records = createRecordsStore({ gateway, now: () => new Date(0), newId: () => '' })
  const library = createLibraryStore(summary, {
    summary: nothingMore,
    list: nothingMore,
    facts: nothingMore,
    document: nothingMore,
  })
  const { backups, before } = ownBackups(noPlatform, gateway, () => null)
  const services: Services = {
    library,
    address: createAddressStore(noBar),
    preferences: createPreferencesStore({ read: () => null, write: () => undefined }),
    forms: lazyTextForms(),
    search: lazySearch(() => summary),
    anchoring: lazyAnchoring(),
    records,
    notes: createNotesStore({ records, gateway, newId: () => '' }),
    about: createAboutStore({ records, gateway, newId: () => '' }),
    backups,
    exchange: ownExchange({ gateway, records, library, before }),
    datedOn: () => null,
    embedded: false,
    today: '',
    device: { dark: () => false, onChange: () => () => undefined },
  }
  return renderToString(
    <ServicesProvider value={services}>
      <App />
    </ServicesProvider>,
  )
}

const nothingMore = () => Promise.reject(new RangeError('nothing more is read at build time'))

const noBar = {
  location: { hash: '' },
  history: { state: null, pushState: () => undefined, replaceState: () => undefined, back: () => undefined },
  addEventListener: () => undefined,
}

/** At build time nothing is stored and nothing is asked. */
const noPlatform: StorePlatform = {
  indexedDb: () => globalThis,
  shelf: { read: () => null, write: () => undefined, remove: () => undefined, keys: () => [] },
  files: null,
  channel: null,
  locks: null,
  storage: null,
  newId: () => '',
  tab: '',
  today: () => '',
  build: '',
}
