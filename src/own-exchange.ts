import type { ExchangeDesk } from './exchange/exchange-desk.ts'
import type { ImportDocument } from './exchange/web-annotations/read-target.ts'
import { APP_VERSION } from './model/app-version.ts'
import type { BackupReason } from './model/backup.ts'
import type { RecordGateway } from './model/records/record-gateway.ts'
import { isKind } from './model/records/record.ts'
import { readInWorker } from './read-in-worker.ts'
import type { LibraryStore } from './state/library-store.ts'
import type { RecordsStore } from './state/records-state.ts'

interface ExchangeDeps {
  readonly gateway: RecordGateway
  readonly records: RecordsStore
  readonly library: LibraryStore
  readonly before: (reason: BackupReason) => Promise<unknown>
}

/** Importing and exporting with the stores of this page. The code for it is loaded when it is first used. */
export function ownExchange({ gateway, records, library, before }: ExchangeDeps): ExchangeDesk {
  const at = () => new Date().toISOString()
  return {
    read: async (file, watch) => {
      const tags = Object.values(records.getState().records).filter((record) => isKind(record, 'tag'))
      const grounds = { documents: [], tags, at: at() }
      const read = await readInWorker(file, grounds, watch)
      if (read.state === 'refused' || read.refused.every(({ code }) => code !== 'unknown-document'))
        return read
      // Annotations from elsewhere name their document in their own way: only now all documents are needed.
      return readInWorker(file, { ...grounds, documents: await documentsOf(library) }, watch)
    },
    plan: async (offer, mode) => {
      const { planImport } = await import('./exchange/import/plan-import.ts')
      return planImport(offer, await gateway.read(), mode)
    },
    run: async (offer, plan, choices) => {
      const { runImport } = await import('./exchange/import/run-import.ts')
      const done = await runImport(offer, plan, choices, {
        gateway,
        at,
        backUp: () => before('before-import'),
      })
      await records.getState().refresh()
      return done
    },
    library: async () => {
      const { writeLibrary } = await import('./exchange/library/write-library.ts')
      const { records: known, foreign } = await gateway.read()
      const source = { app: APP_VERSION, dataset: library.getState().summary.id }
      return new Blob([writeLibrary([...known, ...foreign], source)], { type: 'application/x-ndjson' })
    },
    unsaved: async () => {
      const { writeLibrary } = await import('./exchange/library/write-library.ts')
      const { unsavedRecords } = await import('./exchange/library/unsaved-records.ts')
      const { pending, records: stored } = records.getState()
      const refused = pending.filter(({ failed }) => failed !== null)
      const source = { app: APP_VERSION, dataset: library.getState().summary.id }
      const file = writeLibrary(unsavedRecords(refused, stored, at()), source)
      return new Blob([file], { type: 'application/x-ndjson' })
    },
  }
}

/** Every document of the dataset as an import finds it; none when they cannot be loaded. */
async function documentsOf(library: LibraryStore): Promise<readonly ImportDocument[]> {
  await library.getState().readFacts()
  const { facts } = library.getState()
  if (facts.kind !== 'ready') return []
  return facts.value.map(({ id, file, sha256, metadata }) => ({
    id,
    file,
    sha256,
    title: metadata.title,
    text: null,
  }))
}
