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
  const reader = createPieceReader(store)
  const ledgers = new Map<string, readonly LedgerEntry[]>()
  const documents = rows.map(({ file, place }) => {
    const at = place.at + place.ids
    const json = (from: number, length: number): unknown => {
      const bytes = reader.read(place.segment, from, length)
      if (bytes === null) throw new RangeError(`the segment ${place.segment} ends before ${from}`)
      return JSON.parse(bytes.toString())
    }
    ledgers.set(
      file,
      json(at + place.doc + place.removed + place.summary, place.ledger) as readonly LedgerEntry[],
    )
    return json(at, place.doc) as CompiledDocument
  })
  reader.close()
  return { dataset: makeDataset(documents), ledgers }
}
