import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { decodeOpenedFile } from './model/dataset-schema.ts'
import { DatasetError } from './model/dataset-error.ts'
import type { DatasetSummary, OpenedFile } from './model/dataset.ts'
import { dayOfHttpDate, localDay } from './model/edtf.ts'
import { decodeFacts, decodeList, decodeSummary } from './model/summary-schema.ts'
import { narrows } from './model/filter.ts'
import { formatAddress } from './state/address.ts'
import { readFilter } from './state/filter-address.ts'
import { embeddedPreferences } from './state/embedded-preferences.ts'
import { createAddressStore, opensThrough } from './state/address-store.ts'
import { createLibraryStore } from './state/library-store.ts'
import { openedFrom, readEmbed, type EmbedWishes } from './state/permalink.ts'
import { lazyAnchoring } from './lazy-anchoring.ts'
import { lazySearch } from './lazy-search.ts'
import { lazyTextForms } from './lazy-text-forms.ts'
import { ownRecords } from './own-records.ts'
import { readJson } from './read-json.ts'
import { createPreferencesStore, type PreferenceShelf } from './state/preferences-store.ts'
import { App } from './views/shell/app.tsx'
import { DataProblem } from './views/shell/data-problem.tsx'
import { ServicesProvider, type Services } from './views/shared/services.tsx'

/**
 * Loads the summary, makes the stores and mounts the app: over the HTML written at build time when the screen asks
 * for just that, else afresh. Data that cannot be read is said on the page.
 */
export async function startApp(root: HTMLElement): Promise<void> {
  const embed = readEmbed(location.search)
  const preferences = createPreferencesStore(embed === null ? shelf : embeddedPreferences(embed))
  try {
    const services = createServices(await loadSummary(), preferences, embed)
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
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    createRoot(emptied(root)).render(
      <DataProblem
        reason={reason}
        wrong={error instanceof DatasetError}
        language={preferences.getState().language}
      />,
    )
  }
  delete document.documentElement.dataset['elsewhere']
}

function createServices(
  summary: DatasetSummary,
  preferences: Services['preferences'],
  embed: EmbedWishes | null,
): Services {
  const library = createLibraryStore(summary, {
    summary: loadSummary,
    list: async () => decodeList(await load('documents.json')),
    facts: async (bucket) => decodeFacts(await load(`facts/${bucket}.json`)),
    document: loadDocument,
  })
  return {
    library,
    address:
      embed === null ? createAddressStore(window) : opensThrough(createAddressStore(window), openWholeApp),
    preferences,
    forms: lazyTextForms(),
    search: lazySearch(() => library.getState().summary),
    anchoring: lazyAnchoring(),
    ...ownRecords(library),
    datedOn: () => datedOn,
    embedded: embed !== null,
    today: localDay(new Date()),
    device: { dark: () => darkDevice.matches, onChange: watchDevice },
  }
}

/** From an embedded chart every other place opens in a window of its own, in the whole app. */
const openWholeApp: Parameters<typeof opensThrough>[1] = (wanted, from) => {
  const url = new URL(location.href)
  url.search = ''
  url.hash = formatAddress(openedFrom(from, wanted))
  window.open(url, '_blank', 'noopener')
}

/** The day the summary was last read from, as its host dated it. */
let datedOn: string | null = null

async function loadSummary() {
  const summary = await load('summary.json', ({ headers }) => {
    datedOn = dayOfHttpDate(headers.get('last-modified'))
  })
  return decodeSummary(summary)
}

async function loadDocument(id: string): Promise<OpenedFile | null> {
  const json = await loadIfThere(`documents/${encodeURIComponent(id)}.json`)
  return json === null ? null : decodeOpenedFile(json)
}

async function load(file: string, onAnswer?: (answer: Response) => void): Promise<unknown> {
  const json = await loadIfThere(file, onAnswer)
  if (json === null) throw new DatasetError(`data/${file}`, 'the server has no such file')
  return json
}

/** A data file, or null when the server says that there is none. */
async function loadIfThere(file: string, onAnswer?: (answer: Response) => void): Promise<unknown> {
  const response = await fetch(new URL(`data/${file}`, document.baseURI))
  if (response.status === 404) return null
  if (!response.ok) throw new DatasetError(`data/${file}`, `the server answered ${response.status}`)
  onAnswer?.(response)
  return readJson(response, `data/${file}`)
}

/** In development the compiled data may change while the page is open; state and place are kept. */
function followData({ library }: Services): void {
  import.meta.hot?.on('cetu:data-changed', () => {
    document.querySelector('vite-error-overlay')?.remove()
    void loadSummary().then(library.getState().renew)
  })
}

/** index.html holds 总览 in Chinese; every other place is rendered afresh. */
function writtenAtBuild(root: HTMLElement, { address, preferences, embedded }: Services): boolean {
  if (embedded) return false
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
