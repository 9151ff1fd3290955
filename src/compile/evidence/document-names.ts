import type { Span } from '../../model/span.ts'
import type { DocumentContext } from '../document-context.ts'
import type { Lexicon } from '../lexicon.ts'
import { termsOf } from '../lexicon-terms.ts'
import type { FoundTerms } from '../parsers/term-finder.ts'
import { findBodies } from './bodies.ts'

/** What a document names of a word list; all places are in its text. */
export interface DocumentNames {
  readonly lexicon: Lexicon
  readonly terms: FoundTerms
  /** The organisations it names, in reading order and without overlaps; none goes beyond its paragraph. */
  readonly bodies: readonly Span[]
}

const known = new WeakMap<DocumentContext, DocumentNames>()

/** The names of a document, looked up once: its mentions ask for all of them, each measure for those in its words. */
export function namesOf(context: DocumentContext, lexicon: Lexicon): DocumentNames {
  const found = known.get(context)
  if (found?.lexicon === lexicon) return found
  const { folded } = context
  const terms = termsOf(lexicon).find(folded)
  const names = { lexicon, terms, bodies: findBodies(folded, lexicon, terms) }
  known.set(context, names)
  return names
}
