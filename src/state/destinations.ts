import type { OwnPlace } from '../derive/own-rows.ts'
import type { Span } from '../model/span.ts'
import { parseAddress, type Address } from './address.ts'

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

/** Where words of a document are read, marked: `words` is their mark, so that the link can tell when they changed. */
export function toWords(documentId: string, { start, end }: Span, words: string): Address {
  return { page: 'reader', item: documentId, params: { span: `${start}-${end}`, words } }
}

/** Where the matter of something the person made is seen. */
export function toOwn(place: OwnPlace): Address {
  switch (place.type) {
    case 'document':
      return {
        page: 'reader',
        item: place.documentId,
        params: place.noteId === null ? {} : { note: place.noteId },
      }
    case 'fact':
      return toFact(place)
    case 'cell':
      return toCell(place.district, place.subject)
    case 'view':
      return parseAddress(place.address)
    case 'timeline':
      return { page: 'timeline', item: null, params: {} }
  }
}
