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
import { findEvents } from './events/find-events.ts'
import { ownPeriod } from './events/plan-of-document.ts'
import { findTargets } from './targets/find-targets.ts'
import type { Lexicon } from './lexicon.ts'
import { readingOf } from './reading.ts'

/** What the parsers find in one document, each list in reading order. `period` is the planning period its metadata shows. */
export interface Facts {
  readonly events: PolicyEvent[]
  readonly targets: Target[]
  readonly mentions: Mention[]
  readonly period: Metadata['period']
}

/** Everything the parsers find in a document. */
export function findFacts(context: DocumentContext, _lexicon: Lexicon): Facts {
  const reading = readingOf(context)
  const own = ownPeriod(reading)
  const events = findEvents(reading, own)
  return {
    events,
    targets: findTargets(reading, events, own?.period.to ?? null),
    mentions: [],
    period: own?.period ?? null,
  }
}

/** Brands, centres and bodies that the words of one measure evidence. */
export function evidenceFor(
  _context: DocumentContext,
  _measure: Span,
  _lexicon: Lexicon,
): { brands: BrandEvidence[]; centres: CentreEvidence[]; bodies: Body[] } {
  return { brands: [], centres: [], bodies: [] }
}
