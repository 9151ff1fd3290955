import { idsOf, summaryOf } from '../../src/compile/compile-dataset.ts'
import { contentId } from '../../src/compile/content-id.ts'
import type { LedgerEntry } from '../../src/compile/ledger.ts'
import { decodeDocument } from '../../src/model/dataset-schema.ts'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import type { RemovedText } from '../../src/model/source-text.ts'
import { countNumbers } from './report/number-counts.ts'
import type { DocumentCounts } from './store/stored-file.ts'

/** A compiled document as the bytes that are written: JSON in UTF-8, in the order of the schema's fields. */
export interface CompiledParts {
  /** The document's id. */
  readonly id: string
  /** All its ids as numbers of 53 bits: two different numbers are two different ids. */
  readonly ids: Float64Array
  readonly doc: Uint8Array
  /** What cleaning took out of its source; the app's file of the document has it, the dataset as one file has not. */
  readonly removed: Uint8Array
  /** Its part of the app's index. */
  readonly summary: Uint8Array
  readonly ledger: Uint8Array
  readonly counts: DocumentCounts
}

/** The bytes of a compiled document; throws `DatasetError` when it does not fit the schema. */
export function partsOf(
  document: CompiledDocument,
  removed: RemovedText,
  ledger: readonly LedgerEntry[],
): CompiledParts {
  const doc = decodeDocument(document)
  return {
    id: doc.id,
    ids: Float64Array.from(idsOf(doc), (id) => Number.parseInt(contentId(id), 36)),
    doc: jsonBytes(doc),
    removed: jsonBytes(removed),
    summary: jsonBytes(summaryOf(doc)),
    ledger: jsonBytes(ledger),
    counts: countsOf(doc, ledger),
  }
}

// Exactly the bytes, in memory of their own: a worker gives it away.
const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

const countsOf = (doc: CompiledDocument, ledger: readonly LedgerEntry[]): DocumentCounts => ({
  sections: doc.sections.length,
  measures: doc.measures.length,
  events: doc.events.length,
  targets: doc.targets.length,
  mentions: doc.mentions.length,
  numbers: countNumbers(ledger),
})
