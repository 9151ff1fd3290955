import type { Body, BrandEvidence, CentreEvidence } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import { startingIn } from '../clauses.ts'
import type { DocumentContext } from '../document-context.ts'
import type { Lexicon } from '../lexicon.ts'
import { type EvidenceLists, termsOf } from '../lexicon-terms.ts'
import { namedBrands } from '../mentions.ts'
import { type FoundTerms, termsWithin } from '../parsers/term-finder.ts'
import { isReport } from '../report-kind.ts'
import { namesOf } from './document-names.ts'

/** How much behind a term is read for what it belongs to, in characters. */
const READ = 48

type Evidenced = EvidenceLists<string>

const bare = ({ start, end }: Span): Span => ({ start, end })

/** Places of the terms that evidence a brand or centre in the words of a measure; empty when they are too few. */
function thematic(text: string, found: FoundTerms, entry: Evidenced): Span[] {
  const strong = found.get(entry.strong) ?? []
  const { otherHeads } = entry
  const all = found.get(entry.weak) ?? []
  if (strong.length + all.length === 0) return []
  const weak =
    otherHeads === null ? all : all.filter(({ end }) => !otherHeads.test(text.slice(end, end + READ)))
  const kinds = new Set(weak.map(({ term }) => term)).size
  const counted = strong.length > 0 || kinds >= entry.weakNeeded ? [...strong, ...weak] : []
  return counted.map(bare).sort((a, b) => a.start - b.start)
}

/** The brand whose own plan the document is: the only brand its title names; null when there is none or there are several. */
function brandOfTitle(context: DocumentContext, lexicon: Lexicon) {
  const { folded, title, kind } = context
  if (title === null || isReport(kind)) return null
  const found = namedBrands(folded, lexicon, termsWithin(namesOf(context, lexicon).terms, title))
  const [first] = found
  return first !== undefined && found.every(({ entity }) => entity === first.entity)
    ? { entity: first.entity, span: bare(first) }
    : null
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

function brandsOf(
  text: string,
  found: FoundTerms,
  own: ReturnType<typeof brandOfTitle>,
  lexicon: Lexicon,
): BrandEvidence[] {
  const names = namedBrands(text, lexicon, found)
  return termsOf(lexicon).brands.flatMap((brand): BrandEvidence[] => {
    const printed = names.filter(({ entity }) => entity === brand.id).map(bare)
    if (printed.length > 0) return [{ id: brand.id, basis: 'explicit', evidence: printed }]
    const terms = thematic(text, found, brand)
    const evidence = terms.length === 0 && own?.entity === brand.id ? [own.span] : terms
    return evidence.length === 0 ? [] : [{ id: brand.id, basis: 'thematic', evidence }]
  })
}

function centresOf(text: string, found: FoundTerms, lexicon: Lexicon): CentreEvidence[] {
  return termsOf(lexicon).centres.flatMap((centre): CentreEvidence[] => {
    const names = (found.get(centre.ownNames) ?? []).map(bare)
    const evidence = [...names, ...thematic(text, found, centre)].sort((a, b) => a.start - b.start)
    const basis = names.length > 0 ? 'explicit' : 'thematic'
    return evidence.length === 0 ? [] : [{ id: centre.id, basis, evidence }]
  })
}

/**
 * Brands, centres and bodies that the words of one measure evidence; a measure is whole paragraphs.
 *
 * A brand or centre is explicit where the measure prints its name, else thematic where its terms meet as the word list asks; every
 * measure of a plan whose title names one brand alone advances that brand, the evidence being the title's words.
 */
export function evidenceFor(
  context: DocumentContext,
  measure: Span,
  lexicon: Lexicon,
): { brands: BrandEvidence[]; centres: CentreEvidence[]; bodies: Body[] } {
  const { folded } = context
  const { terms, bodies } = namesOf(context, lexicon)
  const found = termsWithin(terms, measure)
  return {
    brands: brandsOf(folded, found, ownBrand(context, lexicon), lexicon),
    centres: centresOf(folded, found, lexicon),
    bodies: startingIn(bodies, measure, Number.POSITIVE_INFINITY).map((body) => ({
      name: folded.slice(body.start, body.end),
      span: bare(body),
    })),
  }
}
