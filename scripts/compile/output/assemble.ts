import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { makeDataset, makeIndex } from '../../../src/compile/compile-dataset.ts'
import { createPieceReader } from '../store/piece-reader.ts'
import type { Place } from '../store/stored-file.ts'
import { createFileOutput, type FileOutput } from './file-output.ts'

/** Digits of the dataset's hash that are its id. */
const ID_DIGITS = 12
const NO_ID = '-'.repeat(ID_DIGITS)

/** A stored document, and the file its JSON is written to; null when it is written already. */
export interface AssemblePiece {
  readonly place: Place
  readonly path: string | null
}

/** What is to be written of the documents of a store, in this order. */
export interface AssembleJob {
  readonly store: string
  readonly pieces: readonly AssemblePiece[]
  /** The app's index; null writes none. */
  readonly index: string | null
  /** The dataset as one file; null writes none. */
  readonly single: string | null
}

/**
 * Writes the files of a dataset from the documents of a store, one document at a time, and gives its id: the first 12 digits of
 * the SHA-256 of the dataset as one file, written or not.
 */
export function assemble({ store, pieces, index, single }: AssembleJob): string {
  const reader = createPieceReader(store)
  const dataset = createListFile(makeDataset([]), single)
  const summaries = createListFile(makeIndex(makeDataset([]), NO_ID), index, { hashed: false })
  for (const { place, path } of pieces) {
    const bytes = reader.read(place.segment, place.at + place.ids, place.doc + place.removed + place.summary)
    if (bytes === null) throw new RangeError(`the segment ${place.segment} ends before ${place.at}`)
    if (path !== null) writeFileSync(path, openedFile(bytes, place))
    dataset.add(bytes.subarray(0, place.doc - 1))
    summaries.add(bytes.subarray(place.doc + place.removed))
  }
  reader.close()
  const id = dataset.close().slice(0, ID_DIGITS)
  summaries.close(id)
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

/** JSON with one list of documents, written as they come. `close` gives its SHA-256, hex, and puts an id in the place of none. */
function createListFile(
  empty: { readonly documents: readonly unknown[] },
  path: string | null,
  { hashed } = { hashed: true },
) {
  const hash = createHash('sha256')
  const output: FileOutput | null = path === null ? null : createFileOutput(path)
  const write = (bytes: Uint8Array) => {
    if (hashed) hash.update(bytes)
    output?.write(bytes)
  }
  const [head, tail] = JSON.stringify(empty).split('[]') as [string, string]
  const separator = Buffer.from(',')
  let count = 0
  write(Buffer.from(`${head}[`))
  return {
    add: (bytes: Uint8Array) => {
      if (count > 0) write(separator)
      count += 1
      write(bytes)
    },
    close: (id = NO_ID) => {
      write(Buffer.from(`]${tail}\n`))
      if (id !== NO_ID) output?.patch(Buffer.byteLength(head.slice(0, head.indexOf(NO_ID))), Buffer.from(id))
      output?.close()
      return hash.digest('hex')
    },
  }
}
