import type { Body, BrandEvidence, CentreEvidence } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import type { DocumentContext } from '../document-context.ts'
import type { Lexicon } from '../lexicon.ts'
import { namedBrands } from '../mentions.ts'
import { findTerms } from '../parsers/lexicon-terms.ts'
import { findBodies } from './bodies.ts'

type Evidenced = Lexicon['brands'][number] | Lexicon['centres'][number]

const bare = ({ start, end }: Span): Span => ({ start, end })
const moved =
  (by: number) =>
  ({ start, end }: Span): Span => ({ start: start + by, end: end + by })

/** Words with the entry's exceptions blotted out, so that offsets stay. */
function withoutExceptions(words: string, { not }: Evidenced): string {
  return findTerms(words, not).reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\u0000'.repeat(end - start) + rest.slice(end),
    words,
  )
}

/** Places of the terms that evidence a brand or centre in the words of a measure; empty when they are too few. */
function thematic(words: string, entry: Evidenced): Span[] {
  const open = withoutExceptions(words, entry)
  const strong = findTerms(open, entry.strong)
  const weak = findTerms(open, entry.weak)
  const kinds = new Set(weak.map(({ term }) => term)).size
  const counted = strong.length > 0 || kinds >= entry.weakNeeded ? [...strong, ...weak] : []
  return counted.map(bare).sort((a, b) => a.start - b.start)
}

/** The brand whose own plan the document is: the only brand its title names; null when there is none or there are several. */
function brandOfTitle({ folded, title, kind }: DocumentContext, lexicon: Lexicon) {
  if (title === null || (kind !== 'plan' && kind !== 'opinion')) return null
  const found = namedBrands(folded.slice(title.start, title.end), lexicon).map((name) => ({
    entity: name.entity,
    span: moved(title.start)(name),
  }))
  return new Set(found.map(({ entity }) => entity)).size === 1 ? found[0]! : null
}

function brandsOf(context: DocumentContext, measure: Span, lexicon: Lexicon): BrandEvidence[] {
  const words = context.folded.slice(measure.start, measure.end)
  const names = namedBrands(words, lexicon)
  const own = brandOfTitle(context, lexicon)
  return lexicon.brands.flatMap((brand): BrandEvidence[] => {
    const printed = names.filter(({ entity }) => entity === brand.id).map(bare)
    if (printed.length > 0)
      return [{ id: brand.id, basis: 'explicit', evidence: printed.map(moved(measure.start)) }]
    const terms = thematic(words, brand).map(moved(measure.start))
    const evidence = terms.length === 0 && own?.entity === brand.id ? [own.span] : terms
    return evidence.length === 0 ? [] : [{ id: brand.id, basis: 'thematic', evidence }]
  })
}

function centresOf(words: string, start: number, lexicon: Lexicon): CentreEvidence[] {
  return lexicon.centres.flatMap((centre): CentreEvidence[] => {
    const names = findTerms(withoutExceptions(words, centre), centre.names).map(bare)
    const evidence = [...names, ...thematic(words, centre)].sort((a, b) => a.start - b.start)
    return evidence.length === 0 ? [] : [{ id: centre.id, evidence: evidence.map(moved(start)) }]
  })
}

function bodiesOf(words: string, start: number, lexicon: Lexicon): Body[] {
  return findBodies(words, lexicon).map(({ name, span }) => ({ name, span: moved(start)(span) }))
}

/**
 * Brands, centres and bodies that the words of one measure evidence.
 *
 * A brand is explicit where the measure prints its name, else thematic where its terms meet as the word list asks; every
 * measure of a plan whose title names one brand alone advances that brand, the evidence being the title's words.
 */
export function evidenceFor(
  context: DocumentContext,
  measure: Span,
  lexicon: Lexicon,
): { brands: BrandEvidence[]; centres: CentreEvidence[]; bodies: Body[] } {
  const words = context.folded.slice(measure.start, measure.end)
  return {
    brands: brandsOf(context, measure, lexicon),
    centres: centresOf(words, measure.start, lexicon),
    bodies: bodiesOf(words, measure.start, lexicon),
  }
}
