import type {
  Body,
  BrandEvidence,
  CentreEvidence,
  Mention,
  Metadata,
  PolicyEvent,
  Target,
} from '../model/dataset.ts'
import type { Span } from '../model/span.ts'
import type { DocumentContext } from './document-context.ts'
import type { Lexicon } from './lexicon.ts'

/** What the parsers find in one document, each list in reading order. `period` is the planning period its metadata shows. */
export interface Facts {
  readonly events: readonly PolicyEvent[]
  readonly targets: readonly Target[]
  readonly mentions: readonly Mention[]
  readonly period: Metadata['period']
}

/** Everything the parsers find in a document. */
export function findFacts(_context: DocumentContext, _lexicon: Lexicon): Facts {
  return { events: [], targets: [], mentions: [], period: null }
}

/** Brands, centres and bodies that the words of one measure evidence. */
export function evidenceFor(
  _context: DocumentContext,
  _measure: Span,
  _lexicon: Lexicon,
): {
  readonly brands: readonly BrandEvidence[]
  readonly centres: readonly CentreEvidence[]
  readonly bodies: readonly Body[]
} {
  return { brands: [], centres: [], bodies: [] }
}
