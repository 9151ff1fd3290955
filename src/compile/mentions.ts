import type { Mention, MentionKind } from '../model/dataset.ts'
import type { Span } from '../model/span.ts'
import { namesOf } from './evidence/document-names.ts'
import { createIdGiver } from './content-id.ts'
import type { DocumentContext } from './document-context.ts'
import type { Lexicon } from './lexicon.ts'
import { type NameList, termsOf } from './lexicon-terms.ts'
import { isBrandName } from './parsers/brand-name.ts'
import type { FoundTerms, TermList, TermMention } from './parsers/term-finder.ts'
import { keepLongest } from './refiners/keep-longest.ts'

interface Named extends TermMention {
  readonly entity: string
  readonly kind: MentionKind
}

const inList = (found: FoundTerms, list: TermList, kind: MentionKind, entity: string): Named[] =>
  (found.get(list) ?? []).map(({ start, end, term }) => ({ start, end, term, entity, kind }))

const inLists = (found: FoundTerms, kind: MentionKind, lists: readonly NameList[]): Named[] =>
  lists.flatMap(({ id, names }) => inList(found, names, kind, id))

/** Brands named in a folded text, wherever the name is the brand's: see `isBrandName`. `found` are the terms of that text. */
export const namedBrands = (text: string, lexicon: Lexicon, found: FoundTerms): Named[] =>
  inLists(found, 'brand', termsOf(lexicon).brands).filter((place) => isBrandName(text, place))

function allNames(context: DocumentContext, lexicon: Lexicon): Named[] {
  const { folded } = context
  const terms = termsOf(lexicon)
  const { terms: found, bodies } = namesOf(context, lexicon)
  const named = bodies.map(({ start, end }): Named => {
    const name = folded.slice(start, end)
    return { start, end, term: name, entity: name, kind: 'body' }
  })
  return [
    ...namedBrands(folded, lexicon, found),
    ...inList(found, terms.allBrands, 'brands', 'brands'),
    ...inLists(found, 'centre', terms.centres),
    ...inList(found, terms.allCentres, 'centre', 'centres'),
    ...inLists(found, 'function', terms.functions),
    ...inLists(found, 'district', terms.districts),
    ...inLists(found, 'place', terms.places),
    ...named,
  ]
}

/**
 * Every name of the word list in title and body, at its place, in reading order; where names overlap the longest stays.
 *
 * `entity` is the word list's id; of a body that is in no list, its name as printed (simplified).
 */
export function findMentions(context: DocumentContext, lexicon: Lexicon): Mention[] {
  const { text, body, title } = context
  const giveId = createIdGiver('mention')
  const within = (span: Span, outer: Span) => outer.start <= span.start && span.end <= outer.end
  return keepLongest(allNames(context, lexicon))
    .filter((found) => within(found, body) || (title !== null && within(found, title)))
    .map(({ start, end, entity, kind }) => {
      const quote = text.slice(start, end)
      return { id: giveId(kind, entity, quote), span: { start, end }, quote, entity, kind }
    })
}
