import { isPlainObject, type PlainObject, type PlainValue } from '../file/plain-value.ts'
import type { RefusalCode } from '../../model/refusal.ts'
import { unitOfCodePoint } from './code-points.ts'
import { listOf } from './read-body.ts'
import { ABOUT, documentIdIn } from './vocabulary.ts'

/** A document an imported annotation may be about. */
export interface ImportDocument {
  readonly id: string
  readonly file: string
  readonly title: string | null
  readonly sha256: string
  /** The clean text; null when it is not loaded. */
  readonly text: string | null
}

/** A target in the words of our records, and what it has beyond them; or why it has no place here. */
export type ReadTarget =
  | {
      readonly ok: true
      readonly target: object
      readonly source: PlainValue | null
      readonly selectors: readonly PlainValue[]
      readonly members: PlainObject | null
    }
  | { readonly ok: false; readonly code: RefusalCode; readonly path: string; readonly detail: string }

const refuse = (code: RefusalCode, path: string, detail = ''): ReadTarget => ({
  ok: false,
  code,
  path,
  detail,
})

/** Reads the first target of an annotation; `path` leads to it. */
export function readTarget(
  target: PlainValue | undefined,
  path: string,
  documents: readonly ImportDocument[],
): ReadTarget {
  if (typeof target === 'string') return refuse('no-quote', path)
  if (!isPlainObject(target)) return refuse('no-target', path)
  const { [ABOUT]: about, source, selector, type: _type, ...members } = target
  const kept = {
    ok: true,
    members: Object.keys(members).length === 0 ? null : (members as PlainObject),
  } as const
  if (isPlainObject(about) && about['type'] !== 'passage')
    return { ...kept, target: about, source: foreignSource(source), selectors: [] }
  const selectors = listOf(selector)
  const isQuote = (one: PlainValue) => isPlainObject(one) && one['type'] === 'TextQuoteSelector'
  const isPosition = (one: PlainValue) => isPlainObject(one) && one['type'] === 'TextPositionSelector'
  const quoteAt = selectors.findIndex(isQuote)
  const exact = isPlainObject(selectors[quoteAt]) ? selectors[quoteAt]['exact'] : undefined
  if (typeof exact !== 'string' || exact === '') return refuse('no-quote', `${path}.selector`)
  const quote = selectors[quoteAt] as PlainObject
  const words = { exact, prefix: textOr(quote['prefix']), suffix: textOr(quote['suffix']) }
  const others = selectors.filter((one) => !isQuote(one) && !isPosition(one))
  const doc = documentFor(source, documents)
  const own = isPlainObject(about) ? ownPlace(about, exact) : null
  if (own !== null) {
    const { type, documentId, sha256, ...place } = own
    const passage = { type, documentId, sha256, selector: { quote: words, ...place } }
    return { ...kept, target: passage, source: foreignSource(source), selectors: others }
  }
  if (doc === null) return refuse('unknown-document', `${path}.source`, nameOf(source))
  const start = startOf(words, selectors.find(isPosition), doc.text)
  const passage = {
    type: 'passage',
    documentId: doc.id,
    sha256: doc.sha256,
    selector: { quote: words, start, end: start + exact.length, sectionId: null },
  }
  return { ...kept, target: passage, source: foreignSource(source), selectors: others }
}

const textOr = (value: PlainValue | undefined) => (typeof value === 'string' ? value : '')

/** A source that is not one of our own IRIs, to be given out again; null for ours. */
function foreignSource(source: PlainValue | undefined): PlainValue | null {
  const iri = iriOf(source)
  return source === undefined || iri.startsWith('urn:cetu:') ? null : source
}

function iriOf(source: PlainValue | undefined): string {
  if (typeof source === 'string') return source
  const id = isPlainObject(source) ? source['id'] : undefined
  return typeof id === 'string' ? id : ''
}

/** The place our own export wrote down, when it still fits the quote; every field of it is checked later. */
function ownPlace(about: PlainObject, exact: string): PlainObject | null {
  const { start, end } = about
  return typeof start === 'number' && typeof end === 'number' && end - start === exact.length ? about : null
}

/** The document a source names: by our IRI, or by a file name or title that only one document has. */
function documentFor(
  source: PlainValue | undefined,
  documents: readonly ImportDocument[],
): ImportDocument | null {
  const id = documentIdIn(iriOf(source))
  if (id !== null) return documents.find((doc) => doc.id === id) ?? null
  const name = nameOf(source)
  if (name === '') return null
  const named = documents.filter(({ file, title }) => baseName(file) === baseName(name) || title === name)
  return named.length === 1 ? named[0]! : null
}

function nameOf(source: PlainValue | undefined): string {
  const iri = iriOf(source)
  try {
    return decodeURIComponent(iri)
  } catch {
    return iri
  }
}

/** The last part of a path or address, without query and ending: 「https://a.example/plan.html?x」 → 「plan」. */
const baseName = (name: string) =>
  name
    .replace(/[?#][^]*$/, '')
    .replace(/^.*[/\\]/, '')
    .replace(/\.[A-Za-z]{2,5}$/, '')

/**
 * Where the quote most likely stands, as UTF-16 offset: where the position says, when the words are there; else their
 * only occurrence with this context; else the position or 0. It is where the search begins when the note is placed,
 * and decides nothing: placing needs the words themselves.
 */
function startOf(
  { exact, prefix, suffix }: { readonly exact: string; readonly prefix: string; readonly suffix: string },
  position: PlainValue | undefined,
  text: string | null,
): number {
  const said = isPlainObject(position) ? position['start'] : undefined
  const point = typeof said === 'number' && Number.isInteger(said) && said >= 0 ? said : 0
  if (text === null) return point
  const at = unitOfCodePoint(text, point)
  if (text.startsWith(exact, at)) return at
  const inContext = text.indexOf(prefix + exact + suffix)
  return inContext < 0 ? Math.max(text.indexOf(exact), 0) : inContext + prefix.length
}
