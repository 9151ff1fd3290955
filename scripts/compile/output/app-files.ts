import { createHash } from 'node:crypto'
import { COMPILER_VERSION } from '../../../src/compile/version.ts'
import type { OverviewPlan } from '../../../src/derive/overview.ts'
import { bucketCount } from '../../../src/model/bucket.ts'
import type { DatasetSummary, DocumentSummary } from '../../../src/model/dataset.ts'
import { decodeSummary } from '../../../src/model/summary-schema.ts'
import type { PieceReader } from '../store/piece-reader.ts'
import type { StoredFile } from '../store/stored-file.ts'

/** Digits of the dataset's hash that are its id. */
const ID_DIGITS = 12
const COMMA = Buffer.from(',')

/** The app's file of a document: its JSON with one more field, what cleaning took out of its source. */
export function documentFile({ place }: StoredFile, reader: PieceReader): Buffer {
  const doc = Buffer.from(reader.part(place, 'doc'))
  const removed = reader.part(place, 'removed')
  return Buffer.concat([doc.subarray(0, -1), Buffer.from(',"removed":'), removed, Buffer.from('}\n')])
}

/** The facts of the documents of a bucket. */
export function factsFile(rows: readonly StoredFile[], reader: PieceReader): Buffer {
  return listFile(
    'cetu-facts/1',
    rows.flatMap(({ place }) => [Buffer.from(reader.part(place, 'summary')), COMMA]),
  )
}

/** Documents under a schema: pieces of JSON in which a comma follows each document. */
export function listFile(schema: string, documents: readonly Uint8Array[]): Buffer {
  const [head, tail] = [Buffer.from(`{"schema":"${schema}","documents":[`), Buffer.from(']}\n')]
  const bytes = Buffer.concat([head, ...documents, tail])
  if (documents.length === 0) return bytes
  // The tail goes over the last comma.
  tail.copy(bytes, bytes.length - tail.length - 1)
  return bytes.subarray(0, -1)
}

/** The app's first file. Throws `DatasetError` when it does not fit the schema. */
export function summaryFile(rows: readonly StoredFile[], plan: OverviewPlan, reader: PieceReader): Buffer {
  const shown = rows
    .filter(({ id }) => plan.shown.has(id))
    .map(({ place }) => JSON.parse(reader.part(place, 'summary').toString()) as DocumentSummary)
  const summary: DatasetSummary = {
    schema: 'cetu-summary/1',
    dataset: 'cetu-dataset/1',
    id: datasetId(rows),
    compiler: COMPILER_VERSION,
    documents: rows.length,
    buckets: bucketCount(rows.length),
    overview: plan.make(shown),
  }
  return Buffer.from(`${JSON.stringify(decodeSummary(summary))}\n`)
}

/**
 * The id of a dataset: the first 12 digits of the SHA-256 of a line with the version of the rules and a line for each document,
 * `<SHA-256 of its JSON>  <file name>`, as `sha256sum` writes it.
 */
function datasetId(rows: readonly StoredFile[]): string {
  const lines = rows.map(({ hash, file }) => `${hash}  ${file}\n`)
  return createHash('sha256')
    .update(`${COMPILER_VERSION}\n${lines.join('')}`)
    .digest('hex')
    .slice(0, ID_DIGITS)
}
