import { CONTEXT_LENGTH } from '../model/annotation.ts'
import type { FoldedText } from './folded-text.ts'
import { placeAt, type Place } from './place-fit.ts'
import type { SoughtQuote } from './sought-quote.ts'

/** Of so many copies the context is compared; a word that stands more often is not placed by it. */
const MOST_COPIES = 200
/** Share of the context from which on a copy counts as a twin. */
const TWIN_CONTEXT = 0.45
/** Characters between neighbours: two contexts. */
const NEIGHBOURHOOD = 2 * CONTEXT_LENGTH

/** The places of the very words, the one most in its context first. `reach`: see `Place`. */
export function copiesIn(folded: FoldedText, sought: SoughtQuote, reach: number): Place[] {
  const places = startsOf(folded.units, sought.words).map((from) =>
    placeAt(folded, sought, { from, to: from + sought.words.length, likeness: 1 }, reach),
  )
  return places.toSorted((a, b) => contextOf(b) - contextOf(a))
}

/** Share of the context around a place, 0 to 1. */
export const contextOf = ({ before, after }: Place): number => (before + after) / 2

/**
 * How many copies could be taken for one of them, itself included: those in a context like the quote's, and those so near that they would
 * come to stand in it if that one was deleted.
 */
export function twinsOf(own: Place | undefined, copies: readonly Place[]): number {
  const near = (copy: Place) =>
    own !== undefined && Math.abs(copy.from - own.from) - (own.to - own.from) < NEIGHBOURHOOD
  return copies.filter((copy) => copy === own || near(copy) || contextOf(copy) >= TWIN_CONTEXT).length
}

/** How often the very words stand in a text, those that overlap too. */
export function countOf(units: string, words: string): number {
  let count = 0
  for (let at = units.indexOf(words); at !== -1; at = units.indexOf(words, at + 1)) count += 1
  return count
}

function startsOf(units: string, words: string): number[] {
  const starts: number[] = []
  if (words === '') return starts
  for (let at = units.indexOf(words); at !== -1; at = units.indexOf(words, at + 1)) {
    starts.push(at)
    if (starts.length === MOST_COPIES) break
  }
  return starts
}
