import type { Address } from './address.ts'

/** Where a fact's own sentence is read. */
export function toFact({ documentId, factId }: { documentId: string; factId: string }): Address {
  return { page: 'reader', item: documentId, params: { fact: factId } }
}

/**
 * Where the measures behind a coverage cell are read one after the other. `subject` is a brand or centre, or `*` for
 * every counted measure of the district; the district is named as on the map: 徐汇.
 */
export function toCell(district: string, subject: string): Address {
  return { page: 'reader', item: null, params: { cell: `${district}.${subject}` } }
}
