import { browserPlatform } from './browser-platform.ts'
import type { ExchangeDesk } from './exchange/exchange-desk.ts'
import { lazyGateway } from './lazy-gateway.ts'
import { ownBackups } from './own-backups.ts'
import { ownExchange } from './own-exchange.ts'
import { randomId } from './random-id.ts'
import { createAboutStore, type AboutStore } from './state/about-store.ts'
import type { BackupsStore } from './state/backups-state.ts'
import type { LibraryStore } from './state/library-store.ts'
import type { NotesStore } from './state/notes-state.ts'
import { createNotesStore } from './state/notes-store.ts'
import type { RecordsStore } from './state/records-state.ts'
import { createRecordsStore } from './state/records-store.ts'
import { leftTraces } from './storage/traces.ts'

interface OwnRecords {
  readonly records: RecordsStore
  readonly notes: NotesStore
  readonly about: AboutStore
  readonly backups: BackupsStore
  readonly exchange: ExchangeDesk
}

/** The person's records in this browser, and what the life of the page means for them. */
export function ownRecords(library: LibraryStore): OwnRecords {
  const platform = browserPlatform()
  const plain = lazyGateway(platform, () => copy())
  const {
    gateway,
    backups,
    before,
    copyBeforeMigration: copy,
  } = ownBackups(platform, plain, () => library.getState().summary.id)
  const records = createRecordsStore({ gateway, now: () => new Date(), newId: randomId })
  const notes = createNotesStore({ records, gateway, newId: randomId })
  const about = createAboutStore({ records, gateway, newId: randomId })
  followPage(records, [notes, about])
  // Where there have been records they are checked even if nobody opens them, once the first view is drawn.
  whenIdle(() => void leftTraces(platform).then((left) => (left ? about.getState().load() : undefined)))
  const exchange = ownExchange({ gateway, records, library, before })
  return { records, notes, about, backups, exchange }
}

/** Words are put away when the page is hidden, frozen or left; other windows are caught up with when it is back. */
function followPage(records: RecordsStore, editors: readonly (NotesStore | AboutStore)[]): void {
  const putAway = () => editors.forEach((editor) => editor.getState().putAway())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') putAway()
    else void records.getState().refresh()
  })
  document.addEventListener('freeze', putAway)
  window.addEventListener('pagehide', putAway)
}

/** Milliseconds after which the work is done in a browser that cannot say when it is idle. */
const SOON = 1000

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 5 * SOON })
  else setTimeout(work, SOON)
}
