import type { BrandId, CompiledDocument, Mention, PolicyEvent, Target } from '../model/dataset.ts'
import { BRANDS } from '../model/brand.ts'
import { DISTRICTS } from '../model/district.ts'
import type { Span } from '../model/span.ts'

/** How a fact is underlined. */
export type FactMark = 'date' | 'target' | 'mention' | BrandId

interface FactPlace {
  readonly id: string
  readonly span: Span
  readonly quote: string
  /**
   * Null for what is not underlined: a publication date takes the title's place, and that is no date; the district
   * whose document this is stands on every page of it.
   */
  readonly mark: FactMark | null
  /** Whether it has a card of its own in the margin; of a term's mentions only the first has. */
  readonly carded: boolean
}

/** An extracted fact with its place in the text. */
export type DocumentFact =
  | (FactPlace & { readonly kind: 'date'; readonly event: PolicyEvent })
  | (FactPlace & { readonly kind: 'target'; readonly target: Target })
  | (FactPlace & { readonly kind: 'mention'; readonly mention: Mention; readonly count: number })

/** Every fact of a document in reading order; of two that begin together the longer first. */
export function documentFacts(doc: CompiledDocument): DocumentFact[] {
  const facts: DocumentFact[] = [
    ...doc.events.map((event) => dateFact(event, doc.body.start)),
    ...doc.targets.map(targetFact),
    ...mentionFacts(doc.mentions, ownDistrict(doc)),
  ]
  return facts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function dateFact(event: PolicyEvent, bodyStart: number): DocumentFact {
  const { id, span, quote } = event
  const ofTitle = event.role === 'published' && span.start < bodyStart
  return { kind: 'date', id, span, quote, mark: ofTitle ? null : 'date', carded: true, event }
}

function targetFact(target: Target): DocumentFact {
  const { id, span, quote } = target
  return { kind: 'target', id, span, quote, mark: 'target', carded: true, target }
}

/** The code of the district whose document this is; null for the city's own. */
const ownDistrict = ({ metadata }: CompiledDocument): string | null =>
  DISTRICTS.find(({ name }) => name === metadata.jurisdiction)?.code ?? null

function mentionFacts(mentions: readonly Mention[], ownDistrictCode: string | null): DocumentFact[] {
  const counts = new Map<string, number>()
  for (const { kind, entity } of mentions)
    counts.set(`${kind} ${entity}`, (counts.get(`${kind} ${entity}`) ?? 0) + 1)
  const seen = new Set<string>()
  return mentions
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((mention) => {
      const { id, span, quote, kind, entity } = mention
      const key = `${kind} ${entity}`
      const carded = !seen.has(key)
      seen.add(key)
      return {
        kind: 'mention',
        id,
        span,
        quote,
        mark: kind === 'district' && entity === ownDistrictCode ? null : mentionMark(mention),
        carded,
        mention,
        count: counts.get(key)!,
      }
    })
}

function mentionMark({ kind, entity }: Mention): FactMark {
  const brand = kind === 'brand' ? BRANDS.find(({ id }) => id === entity) : undefined
  return brand?.id ?? 'mention'
}

/** The facts whose words hold a character, the narrowest first: what a click on that character means. */
export function factsAt<T extends { readonly span: Span }>(facts: readonly T[], offset: number): T[] {
  const length = ({ span }: T) => span.end - span.start
  return facts
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .sort((a, b) => length(a) - length(b))
}
