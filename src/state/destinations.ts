import { CITY } from '../derive/coverage-counts.ts'
import type { OwnPlace } from '../derive/own-rows.ts'
import { isBrand } from '../model/subject.ts'
import type { Span } from '../model/span.ts'
import { writeAbout, type About } from './about-address.ts'
import { HOME, parseAddress, type Address } from './address.ts'

/** Where a fact's own sentence is read. */
export function toFact({ documentId, factId }: { documentId: string; factId: string }): Address {
  return { page: 'reader', item: documentId, params: { fact: factId } }
}

/** A target's own page: how it stands, and what the person recorded of it. */
export function toTarget({ targetId }: { targetId: string }): Address {
  return { page: 'targets', item: targetId, params: {} }
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
    case 'target':
      return toTarget({ targetId: place.factId })
    case 'fact-notes': {
      const { documentId, factId } = place
      return withNotes(toFact(place), { type: 'fact', documentId, factId })
    }
    case 'target-notes': {
      const { documentId, factId } = place
      const row: Address = { page: 'targets', item: null, params: { row: factId } }
      return withNotes(row, { type: 'target', documentId, factId })
    }
    case 'cell':
      return withNotes(isOnOverview(place) ? HOME : inCoverage(place), place)
    case 'view':
      return withNotes(parseAddress(place.address), { type: 'view' })
    case 'timeline':
      return { page: 'timeline', item: null, params: {} }
  }
}

/** A place with the notes on something open in it. */
const withNotes = (address: Address, about: About): Address => ({
  ...address,
  params: { ...address.params, about: writeAbout(about) },
})

/** 总览 shows the brands of districts; every other cell is on 覆盖 alone. */
const isOnOverview = ({ district, subject }: { district: string; subject: string }): boolean =>
  isBrand(subject) && district !== CITY.shortName

const inCoverage = ({ district, subject }: { district: string; subject: string }): Address => ({
  page: 'coverage',
  item: null,
  params: {
    cell: `${district}.${subject}`,
    ...(isBrand(subject) || subject === '*' ? {} : { by: 'centre' }),
  },
})
