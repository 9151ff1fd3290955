import type { Body, BrandEvidence, CentreEvidence } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import type { DocumentContext } from '../document-context.ts'
import type { Lexicon } from '../lexicon.ts'
import { type EvidenceLists, termsOf } from '../lexicon-terms.ts'
import { namedBrands } from '../mentions.ts'
import type { FoundTerms } from '../parsers/term-finder.ts'
import { findBodies } from './bodies.ts'

type Evidenced = EvidenceLists<string>

const bare = ({ start, end }: Span): Span => ({ start, end })
const moved =
  (by: number) =>
  ({ start, end }: Span): Span => ({ start: start + by, end: end + by })

/** Places of the terms that evidence a brand or centre in the words of a measure; empty when they are too few. */
function thematic(found: FoundTerms, entry: Evidenced): Span[] {
  const strong = found.get(entry.strong) ?? []
  const weak = found.get(entry.weak) ?? []
  const kinds = new Set(weak.map(({ term }) => term)).size
  const counted = strong.length > 0 || kinds >= entry.weakNeeded ? [...strong, ...weak] : []
  return counted.map(bare).sort((a, b) => a.start - b.start)
}

/** The brand whose own plan the document is: the only brand its title names; null when there is none or there are several. */
function brandOfTitle({ folded, title, kind }: DocumentContext, lexicon: Lexicon) {
  if (title === null || (kind !== 'plan' && kind !== 'opinion')) return null
  const words = folded.slice(title.start, title.end)
  const found = namedBrands(words, lexicon, termsOf(lexicon).find(words)).map((name) => ({
    entity: name.entity,
    span: moved(title.start)(name),
  }))
  return new Set(found.map(({ entity }) => entity)).size === 1 ? found[0]! : null
}

const ownBrands = new WeakMap<DocumentContext, ReturnType<typeof brandOfTitle>>()

/** `brandOfTitle`, looked up once a document although every measure asks. */
function ownBrand(context: DocumentContext, lexicon: Lexicon): ReturnType<typeof brandOfTitle> {
  const known = ownBrands.get(context)
  if (known !== undefined) return known
  const found = brandOfTitle(context, lexicon)
  ownBrands.set(context, found)
  return found
}

/** A measure's own words and what was found in them; the spans are in `words`. */
interface Measured {
  readonly words: string
  readonly start: number
  readonly found: FoundTerms
}

function brandsOf(
  { words, start, found }: Measured,
  own: ReturnType<typeof brandOfTitle>,
  lexicon: Lexicon,
): BrandEvidence[] {
  const names = namedBrands(words, lexicon, found)
  return termsOf(lexicon).brands.flatMap((brand): BrandEvidence[] => {
    const printed = names.filter(({ entity }) => entity === brand.id).map(bare)
    if (printed.length > 0) return [{ id: brand.id, basis: 'explicit', evidence: printed.map(moved(start)) }]
    const terms = thematic(found, brand).map(moved(start))
    const evidence = terms.length === 0 && own?.entity === brand.id ? [own.span] : terms
    return evidence.length === 0 ? [] : [{ id: brand.id, basis: 'thematic', evidence }]
  })
}

function centresOf({ start, found }: Measured, lexicon: Lexicon): CentreEvidence[] {
  return termsOf(lexicon).centres.flatMap((centre): CentreEvidence[] => {
    const names = (found.get(centre.ownNames) ?? []).map(bare)
    const evidence = [...names, ...thematic(found, centre)].sort((a, b) => a.start - b.start)
    return evidence.length === 0 ? [] : [{ id: centre.id, evidence: evidence.map(moved(start)) }]
  })
}

function bodiesOf({ words, start, found }: Measured, lexicon: Lexicon): Body[] {
  return findBodies(words, lexicon, found).map(({ name, span }) => ({ name, span: moved(start)(span) }))
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
  const measured = { words, start: measure.start, found: termsOf(lexicon).find(words) }
  return {
    brands: brandsOf(measured, ownBrand(context, lexicon), lexicon),
    centres: centresOf(measured, lexicon),
    bodies: bodiesOf(measured, lexicon),
  }
}
