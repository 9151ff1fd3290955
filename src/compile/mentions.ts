import type { Mention, MentionKind } from '../model/dataset.ts'
import type { Span } from '../model/span.ts'
import { findBodies } from './evidence/bodies.ts'
import { createIdGiver } from './content-id.ts'
import type { DocumentContext } from './document-context.ts'
import type { Lexicon } from './lexicon.ts'
import { isBrandName } from './parsers/brand-name.ts'
import { findTerms, type TermMention } from './parsers/lexicon-terms.ts'
import { keepLongest } from './refiners/keep-longest.ts'

interface Named extends TermMention {
  readonly entity: string
  readonly kind: MentionKind
}

interface Entry {
  readonly id: string
  readonly names: readonly string[]
}

const listed = (text: string, kind: MentionKind, entries: readonly Entry[]): Named[] =>
  entries.flatMap(({ id, names }) =>
    findTerms(text, names).map((found) => Object.assign({ entity: id, kind }, found)),
  )

/** Brands named in a folded text, wherever the name is the brand's: see `isBrandName`. */
export const namedBrands = (text: string, lexicon: Lexicon): Named[] =>
  listed(text, 'brand', lexicon.brands).filter((found) => isBrandName(text, found))

function allNames(text: string, lexicon: Lexicon): Named[] {
  const bodies = findBodies(text, lexicon).map(({ name, span: { start, end } }): Named => ({
    start,
    end,
    term: name,
    entity: name,
    kind: 'body',
  }))
  return [
    ...namedBrands(text, lexicon),
    ...listed(text, 'brands', [{ id: 'brands', names: lexicon.allBrands }]),
    ...listed(text, 'centre', lexicon.centres),
    ...listed(text, 'centre', [{ id: 'centres', names: lexicon.allCentres }]),
    ...listed(text, 'function', lexicon.functions),
    ...listed(text, 'district', lexicon.districts),
    ...listed(text, 'place', lexicon.places),
    ...bodies,
  ]
}

/**
 * Every name of the word list in title and body, at its place, in reading order; where names overlap the longest stays.
 *
 * `entity` is the word list's id; of a body that is in no list, its name as printed (simplified).
 */
export function findMentions({ text, folded, body, title }: DocumentContext, lexicon: Lexicon): Mention[] {
  const giveId = createIdGiver('mention')
  const within = (span: Span, outer: Span) => outer.start <= span.start && span.end <= outer.end
  return keepLongest(allNames(folded, lexicon))
    .filter((found) => within(found, body) || (title !== null && within(found, title)))
    .map(({ start, end, entity, kind }) => {
      const quote = text.slice(start, end)
      return { id: giveId(kind, entity, quote), span: { start, end }, quote, entity, kind }
    })
}
