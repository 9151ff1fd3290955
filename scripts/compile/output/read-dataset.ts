import { makeDataset } from '../../../src/compile/compile-dataset.ts'
import type { LedgerEntry } from '../../../src/compile/ledger.ts'
import type { CompiledDocument, Dataset } from '../../../src/model/dataset.ts'
import { createPieceReader } from '../store/piece-reader.ts'
import type { StoredFile } from '../store/stored-file.ts'

/** The documents of a store in memory, with their ledgers by file name: for a report, and to name an id that comes twice. */
export function readDataset(
  store: string,
  rows: readonly StoredFile[],
): { readonly dataset: Dataset; readonly ledgers: ReadonlyMap<string, readonly LedgerEntry[]> } {
  const reader = createPieceReader(store, { inOrder: true })
  const ledgers = new Map<string, readonly LedgerEntry[]>()
  const documents = rows.map(({ file, place }) => {
    const json = (name: 'doc' | 'ledger'): unknown => JSON.parse(reader.part(place, name).toString())
    ledgers.set(file, json('ledger') as readonly LedgerEntry[])
    return json('doc') as CompiledDocument
  })
  reader.close()
  return { dataset: makeDataset(documents), ledgers }
}
