import type { Mention, Metadata, PolicyEvent, Target } from '../model/dataset.ts'
import type { DocumentContext } from './document-context.ts'
import { findEvents } from './events/find-events.ts'
import { ownPeriod } from './events/own-period.ts'
import type { Lexicon } from './lexicon.ts'
import { findMentions } from './mentions.ts'
import { type Reading, readingOf } from './reading.ts'
import { findTargets } from './targets/find-targets.ts'

export { evidenceFor } from './evidence/evidence.ts'

/** What the parsers find in one document, each list in reading order. `period` is the planning period its metadata shows. */
export interface Facts {
  readonly events: PolicyEvent[]
  readonly targets: Target[]
  readonly mentions: Mention[]
  readonly period: Metadata['period']
  /** What they were found in, for the ledger. */
  readonly reading: Reading
}

/** Everything that is found in a document: events, targets, mentions and the period. */
export function findFacts(context: DocumentContext, lexicon: Lexicon): Facts {
  const reading = readingOf(context)
  const own = ownPeriod(reading)
  const events = findEvents(reading, own)
  return {
    events,
    targets: findTargets(reading, events, own?.period ?? null),
    mentions: findMentions(context, lexicon),
    period: own?.period ?? null,
    reading,
  }
}
