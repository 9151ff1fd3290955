import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { makeDataset } from '../../../src/compile/compile-dataset.ts'
import { COMPILER_VERSION } from '../../../src/compile/version.ts'
import type { DocumentSummary } from '../../../src/model/dataset.ts'
import { createPieceReader } from '../store/piece-reader.ts'
import type { Place } from '../store/stored-file.ts'
import { writeAppFiles } from './app-files.ts'
import { createFileOutput, type FileOutput } from './file-output.ts'

/** Digits of the dataset's hash that are its id. */
const ID_DIGITS = 12

/** A stored document, and the file its JSON is written to; null when it is written already. */
export interface AssemblePiece {
  readonly file: string
  readonly place: Place
  readonly path: string | null
}

/** What is to be written of the documents of a store, in this order. */
export interface AssembleJob {
  readonly store: string
  readonly pieces: readonly AssemblePiece[]
  /** The app's data folder; null writes nothing there. */
  readonly folder: string | null
  /** The dataset as one file; null writes none. */
  readonly single: string | null
}

/**
 * Writes the files of a dataset from the documents of a store, and gives the dataset's id: the first 12 digits of the SHA-256 of
 * a line with the version of the rules and a line for each document, `<SHA-256 of its JSON>  <file name>`, as `sha256sum` writes
 * it.
 */
export function assemble({ store, pieces, folder, single }: AssembleJob): string {
  const reader = createPieceReader(store)
  const dataset = single === null ? null : createDatasetFile(single)
  const hash = createHash('sha256').update(`${COMPILER_VERSION}\n`)
  const summaries: DocumentSummary[] = []
  for (const { file, place, path } of pieces) {
    const bytes = reader.read(place.segment, place.at + place.ids, place.doc + place.removed + place.summary)
    if (bytes === null) throw new RangeError(`the segment ${place.segment} ends before ${place.at}`)
    const doc = bytes.subarray(0, place.doc - 1)
    if (path !== null) writeFileSync(path, openedFile(bytes, place))
    hash.update(`${createHash('sha256').update(doc).digest('hex')}  ${file}\n`)
    dataset?.add(doc)
    if (folder !== null)
      summaries.push(JSON.parse(bytes.toString('utf8', place.doc + place.removed)) as DocumentSummary)
  }
  reader.close()
  dataset?.close()
  const id = hash.digest('hex').slice(0, ID_DIGITS)
  if (folder !== null) writeAppFiles(folder, summaries, id)
  return id
}

/** The app's file of a document: its JSON with one more field, what cleaning took out of its source. */
function openedFile(bytes: Buffer, { doc, removed }: Place): Buffer {
  const ends = doc - '}\n'.length
  const field = Buffer.from(',"removed":')
  return Buffer.concat([
    bytes.subarray(0, ends),
    field,
    bytes.subarray(doc, doc + removed),
    bytes.subarray(ends, doc),
  ])
}

/** The dataset as one file, written document by document. */
function createDatasetFile(path: string) {
  const output: FileOutput = createFileOutput(path)
  const [head, tail] = JSON.stringify(makeDataset([])).split('[]') as [string, string]
  let count = 0
  output.write(Buffer.from(`${head}[`))
  return {
    add: (bytes: Uint8Array) => {
      if (count > 0) output.write(Buffer.from(','))
      count += 1
      output.write(bytes)
    },
    close: () => {
      output.write(Buffer.from(`]${tail}\n`))
      output.close()
    },
  }
}
