import { makeDataset } from '../../../src/compile/compile-dataset.ts'
import type { CompiledDocument, Dataset } from '../../../src/model/dataset.ts'
import { createPieceReader } from '../store/piece-reader.ts'
import type { StoredFile } from '../store/stored-file.ts'

/** The documents of a store in memory: to name an id that comes twice. */
export function readDataset(store: string, rows: readonly StoredFile[]): Dataset {
  const reader = createPieceReader(store, { inOrder: true })
  const documents = rows.map(
    ({ place }) => JSON.parse(reader.part(place, 'doc').toString()) as CompiledDocument,
  )
  reader.close()
  return makeDataset(documents)
}
