import type { Span } from '../model/span.ts'
import type { Difference } from './differences.ts'

/** A place a quote may be meant by. */
export interface Candidate extends Span {
  /** How much speaks for it, 0.6 to 1. */
  readonly score: number
  /** What differs from the stored quote, in reading order; empty when only the context does. */
  readonly differences: readonly Difference[]
}

/**
 * Where a selector's words are now.
 *
 * exact = where they were, in the same context; moved = elsewhere, or there in another context or in other words, which
 * `differences` then names, none of them a figure, a denial, a bound or a name; review = a person has to say whether one of
 * `candidates` is meant (reading order); lost = nothing in the text is like them.
 */
export type Anchor =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span; readonly differences: readonly Difference[] }
  | { readonly kind: 'review'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'lost' }
