import type { CompiledDocument, Mention } from '../model/dataset.ts'
import { contains, type Span } from '../model/span.ts'
import { SETS, setOfEntity, type SetId } from './emphasis-rows.ts'

/** A place where a term of the word list is printed. */
export interface TermPlace {
  readonly documentId: string
  readonly span: Span
}

/** A term and how often each of two sides prints it. */
export interface ComparedTerm {
  readonly term: string
  readonly counts: readonly [a: number, b: number]
}

/** How an address names a set of names in place of one term: 「@centre」. */
export const setTerm = (set: SetId): string => `@${set}`
const setNamed = (term: string): SetId | null => SETS.find((set) => setTerm(set) === term) ?? null

const NAMED: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>([
  'brand',
  'brands',
  'centre',
  'function',
  'place',
])

/** A document's words; `simplified` is its text in simplified characters, unit for unit, where that is at hand. */
export interface Worded extends Pick<CompiledDocument, 'id' | 'text' | 'body' | 'mentions' | 'measures'> {
  readonly simplified?: string
}

/**
 * The terms of the word list a document prints, each with its places in reading order: names of brands, centres, functions and
 * places, and the terms that evidence a brand or centre in a measure. Districts and bodies are left out. 「進博會」 is the term 进博会
 * where the simplified text is at hand.
 */
export function termPlaces(doc: Worded): ReadonlyMap<string, readonly Span[]> {
  const named = doc.mentions.filter(({ kind }) => NAMED.has(kind)).map(({ span }) => span)
  const evidence = doc.measures.flatMap(({ brands, centres, span }) =>
    [...brands, ...centres].flatMap((each) => each.evidence.filter((words) => contains(span, words))),
  )
  const places = new Map<string, Map<number, Span>>()
  for (const span of [...named, ...evidence]) {
    const term = (doc.simplified ?? doc.text).slice(span.start, span.end)
    const known = places.get(term) ?? new Map<number, Span>()
    places.set(term, known.set(span.start, span))
  }
  return new Map(
    [...places].map(([term, spans]) => [term, [...spans.values()].sort((a, b) => a.start - b.start)]),
  )
}

/** Where a term, or the names of a set (「@centre」), stand in documents; a set's are those of the body, as its figures count. */
export function placesOf(documents: readonly Worded[], term: string): readonly TermPlace[] {
  const set = setNamed(term)
  return documents.flatMap((doc) => {
    const spans =
      set === null ? (termPlaces(doc).get(term) ?? []) : namesOfSet(doc, set).map(({ span }) => span)
    return spans.map((span) => ({ documentId: doc.id, span }))
  })
}

/** The names of a set that a document's body prints, in reading order: what its emphasis counts. */
export function namesOfSet(
  { mentions, body }: Pick<Worded, 'mentions' | 'body'>,
  set: SetId,
): readonly Mention[] {
  return mentions
    .filter(
      ({ kind, entity, span }) => isWeighed(kind) && setOfEntity(entity) === set && contains(body, span),
    )
    .toSorted((one, other) => one.span.start - other.span.start)
}

const isWeighed = (kind: Mention['kind']) => kind !== 'place' && NAMED.has(kind)

/** The terms two sides print: most places first, then as they are first read. */
export function comparedTerms(a: readonly Worded[], b: readonly Worded[]): readonly ComparedTerm[] {
  const [ofA, ofB] = [countTerms(a), countTerms(b)]
  return [...new Set([...ofA.keys(), ...ofB.keys()])]
    .map((term): ComparedTerm => ({ term, counts: [ofA.get(term) ?? 0, ofB.get(term) ?? 0] }))
    .sort((one, other) => other.counts[0] + other.counts[1] - one.counts[0] - one.counts[1])
}

function countTerms(documents: readonly Worded[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const doc of documents)
    for (const [term, spans] of termPlaces(doc)) counts.set(term, (counts.get(term) ?? 0) + spans.length)
  return counts
}
