import type { PlainObject } from '../file/plain-value.ts'

/** The context of the W3C Web Annotation Vocabulary. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** Our own words beside it. `about` and `pattern` hold what only this app reads, as JSON that others pass over. */
export const CONTEXT = [
  ANNOTATION_CONTEXT,
  { cetu: 'urn:cetu:', 'cetu:about': { '@type': '@json' } },
] as const

/** What an annotation is about, in the words of our own records: the exact place for a later import. */
export const ABOUT = 'cetu:about'
/** Of an annotation: its revision. Of a tag: the id and the pattern of its record. */
export const REVISION = 'cetu:rev'
export const TAG_ID = 'cetu:tag'
export const TAG_PATTERN = 'cetu:pattern'
export const TITLE = 'cetu:title'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const ANNOTATION = 'urn:cetu:annotation:'
const DOCUMENT = 'urn:cetu:document:'

/** The IRI of one of our annotations. */
export const annotationIri = (id: string): string =>
  UUID.test(id) ? `urn:uuid:${id}` : `${ANNOTATION}${encodeURIComponent(id)}`

/** The id of the record an IRI of ours names; null for any other. */
export function annotationIdIn(iri: string): string | null {
  if (iri.startsWith('urn:uuid:') && UUID.test(iri.slice(9))) return iri.slice(9)
  return decodedAfter(ANNOTATION, iri)
}

export const documentIri = (id: string): string => `${DOCUMENT}${encodeURIComponent(id)}`

/** The id of the document an IRI of ours names; null for any other. */
export const documentIdIn = (iri: string): string | null => decodedAfter(DOCUMENT, iri)

function decodedAfter(prefix: string, iri: string): string | null {
  if (!iri.startsWith(prefix)) return null
  try {
    return decodeURIComponent(iri.slice(prefix.length)) || null
  } catch {
    return null // 「%E4%B8」 ends inside a character
  }
}

/**
 * What an annotation from elsewhere has beyond our fields, as `AnnotationContent.foreign` keeps it: given out again in
 * the same places.
 */
export interface ForeignParts {
  /** Its own IRI. */
  readonly id?: string
  readonly motivation?: unknown
  readonly creator?: unknown
  /** Bodies that are neither comment nor tag. */
  readonly body?: readonly unknown[]
  /** Members of the comment's body, such as its language. */
  readonly comment?: PlainObject
  readonly source?: unknown
  /** Selectors beside quote and position. */
  readonly selectors?: readonly unknown[]
  /** Members of the target, such as its state. */
  readonly target?: PlainObject
  /** Targets after the first. */
  readonly targets?: readonly unknown[]
  /** Everything else of the annotation. */
  readonly members?: PlainObject
}
