import { createHash } from 'node:crypto'
import { idsOf, summaryOf } from '../../src/compile/compile-dataset.ts'
import { contentId } from '../../src/compile/content-id.ts'
import type { LedgerEntry } from '../../src/compile/ledger.ts'
import { documentEntry } from '../../src/derive/document-entry.ts'
import { decodeDocument } from '../../src/model/dataset-schema.ts'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import { packEntry } from '../../src/model/packed-entry.ts'
import type { RemovedText } from '../../src/model/source-text.ts'
import { countNumbers } from './report/number-counts.ts'
import type { DocumentCounts, PartName } from './store/stored-file.ts'

/** A compiled document as the bytes that are written. */
export interface CompiledParts {
  /** The document's id. */
  readonly id: string
  /** SHA-256 of the document's JSON, hex. */
  readonly hash: string
  /**
   * JSON in UTF-8, in the order of the schemas' fields: the document (`doc`), what cleaning took out of its source (`removed`, for
   * the app's file of the document), its facts (`summary`), its place in the list of documents (`entry`), its `ledger`.
   *
   * `ids` are its ids and those of all it holds as numbers of 53 bits, eight bytes each: two different numbers are two
   * different ids.
   */
  readonly bytes: Readonly<Record<PartName, Uint8Array>>
  readonly counts: DocumentCounts
}

/** The bytes of a compiled document; throws `DatasetError` when it does not fit the schema. */
export function partsOf(
  document: CompiledDocument,
  removed: RemovedText,
  ledger: readonly LedgerEntry[],
): CompiledParts {
  const doc = decodeDocument(document)
  const json = jsonBytes(doc)
  const summary = summaryOf(doc)
  return {
    id: doc.id,
    hash: createHash('sha256').update(json).digest('hex'),
    bytes: {
      ids: idBytes(doc),
      doc: json,
      removed: jsonBytes(removed),
      summary: jsonBytes(summary),
      entry: jsonBytes(packEntry(documentEntry(summary))),
      ledger: jsonBytes(ledger),
    },
    counts: countsOf(doc, ledger),
  }
}

// Exactly the bytes, in memory of their own: a worker gives it away.
const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

const idBytes = (doc: CompiledDocument): Uint8Array =>
  new Uint8Array(Float64Array.from(idsOf(doc), (id) => Number.parseInt(contentId(id), 36)).buffer)

/** What a document holds, in figures. */
export const countsOf = (doc: CompiledDocument, ledger: readonly LedgerEntry[]): DocumentCounts => ({
  sections: doc.sections.length,
  measures: doc.measures.length,
  events: doc.events.length,
  targets: doc.targets.length,
  mentions: doc.mentions.length,
  numbers: countNumbers(ledger),
})
