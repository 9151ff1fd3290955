import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { decodeOpenedFile } from './model/dataset-schema.ts'
import { DatasetError } from './model/dataset-error.ts'
import type { DatasetSummary, OpenedFile } from './model/dataset.ts'
import { localDay } from './model/edtf.ts'
import { decodeFacts, decodeList, decodeSummary } from './model/summary-schema.ts'
import { narrows } from './model/filter.ts'
import { readFilter } from './state/filter-address.ts'
import { createAddressStore } from './state/address-store.ts'
import { createLibraryStore } from './state/library-store.ts'
import { lazyAnchoring } from './lazy-anchoring.ts'
import { lazySearch } from './lazy-search.ts'
import { lazyTextForms } from './lazy-text-forms.ts'
import { ownRecords } from './own-records.ts'
import { createPreferencesStore, type PreferenceShelf } from './state/preferences-store.ts'
import { App } from './views/shell/app.tsx'
import { DataProblem } from './views/shell/data-problem.tsx'
import { ServicesProvider, type Services } from './views/shared/services.tsx'

/**
 * Loads the summary, makes the stores and mounts the app: over the HTML written at build time when the screen asks
 * for just that, else afresh. Data that cannot be read is said on the page.
 */
export async function startApp(root: HTMLElement): Promise<void> {
  const preferences = createPreferencesStore(shelf)
  try {
    const services = createServices(await loadSummary(), preferences)
    const app = (
      <StrictMode>
        <ServicesProvider value={services}>
          <App />
        </ServicesProvider>
      </StrictMode>
    )
    followData(services)
    if (writtenAtBuild(root, services)) hydrateRoot(root, app)
    else createRoot(emptied(root)).render(app)
    delete document.documentElement.dataset['elsewhere']
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    createRoot(emptied(root)).render(
      <DataProblem reason={reason} language={preferences.getState().language} />,
    )
  }
}

function createServices(summary: DatasetSummary, preferences: Services['preferences']): Services {
  const library = createLibraryStore(summary, {
    summary: loadSummary,
    list: async () => decodeList(await load('documents.json')),
    facts: async (bucket) => decodeFacts(await load(`facts/${bucket}.json`)),
    document: loadDocument,
  })
  return {
    library,
    address: createAddressStore(window),
    preferences,
    forms: lazyTextForms(),
    search: lazySearch(() => library.getState().summary),
    anchoring: lazyAnchoring(),
    ...ownRecords(library),
    today: localDay(new Date()),
    device: { dark: () => darkDevice.matches, onChange: watchDevice },
  }
}

const loadSummary = async () => decodeSummary(await load('summary.json'))

async function loadDocument(id: string): Promise<OpenedFile | null> {
  const json = await loadIfThere(`documents/${encodeURIComponent(id)}.json`)
  return json === null ? null : decodeOpenedFile(json)
}

async function load(file: string): Promise<unknown> {
  const json = await loadIfThere(file)
  if (json === null) throw new DatasetError(`data/${file}`, 'the server has no such file')
  return json
}

/** A data file, or null when the server says that there is none. */
async function loadIfThere(file: string): Promise<unknown> {
  const response = await fetch(new URL(`data/${file}`, document.baseURI))
  if (response.status === 404) return null
  if (!response.ok) throw new DatasetError(`data/${file}`, `the server answered ${response.status}`)
  try {
    return await response.json()
  } catch (cause) {
    throw new DatasetError(`data/${file}`, 'is no JSON', { cause })
  }
}

/** In development the compiled data may change while the page is open; state and place are kept. */
function followData({ library }: Services): void {
  import.meta.hot?.on('cetu:data-changed', () => {
    document.querySelector('vite-error-overlay')?.remove()
    void loadSummary().then(library.getState().renew)
  })
}

/** index.html holds 总览 in Chinese; every other place is rendered afresh. */
function writtenAtBuild(root: HTMLElement, { address, preferences }: Services): boolean {
  const { page, item, params } = address.getState().address
  const plain =
    page === 'overview' && item === null && params['present'] === undefined && !narrows(readFilter(params))
  return plain && preferences.getState().language === 'zh' && root.firstElementChild !== null
}

function emptied(root: HTMLElement): HTMLElement {
  root.replaceChildren()
  return root
}

const darkDevice = matchMedia('(prefers-color-scheme: dark)')

function watchDevice(listener: () => void): () => void {
  darkDevice.addEventListener('change', listener)
  return () => darkDevice.removeEventListener('change', listener)
}

/** Preferences in localStorage; where the browser refuses it they last as long as the page. */
const shelf: PreferenceShelf = {
  read: (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null // storage is blocked: the defaults hold
    }
  },
  write: (key, value) => {
    try {
      localStorage.setItem(key, value)
    } catch {
      // Storage is blocked: the choice holds until the page closes.
    }
  },
}
