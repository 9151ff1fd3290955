import type { Selector } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import type { Anchor, Candidate } from './anchor.ts'
import type { SearchedText } from './candidates.ts'
import { differencesAt } from './differences-at.ts'
import { isTelling } from './differences.ts'
import { withEdgesByContext } from './edges-by-context.ts'
import { spanAt } from './folded-text.ts'
import { wholeCharacters } from './make-selector.ts'
import { fitness, scoreOf, type Place } from './place-fit.ts'
import type { SoughtQuote } from './sought-quote.ts'

/** A place is proposed from this score on. */
const WORTH_REVIEW = 0.6
/** Proposed places that are so far behind the best in fitness, and do not hold the very words, only distract. */
const FAR_BEHIND = 0.3
/** More places than this nobody reads through; the best are proposed. */
const MOST_CANDIDATES = 20

/** A text with what a selector seeks in it. */
export interface Search {
  readonly searched: SearchedText
  readonly selector: Selector
  readonly sought: SoughtQuote
}

/** Characters beside a quote that may turn its meaning: the longest denial or bound. */
const EDGE = 8

/** Whether quote and context stand where they were, letter by letter, the context long enough to show that nothing was put beside the quote. */
export function standsUnchanged(text: string, selector: Selector): boolean {
  const { prefix, suffix } = selector.quote
  const { start, end } = selector
  const seen = prefix.length >= EDGE || start === prefix.length
  return seen && (suffix.length >= EDGE || end + suffix.length === text.length) && standsAgain(text, selector)
}

function standsAgain(text: string, { quote, start }: Selector): boolean {
  const { exact, prefix, suffix } = quote
  return start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length)
}

/** The anchor of words that stand where they were. */
export const whereItWas = ({ start, end }: Selector): Anchor => ({ kind: 'exact', span: { start, end } })

/** The anchor at a place, unless its words may mean something else: then a person has to look. */
export function settled(search: Search, place: Place, ranked: readonly Place[]): Anchor {
  const { searched, selector } = search
  const span = spanOf(search, place)
  const differences = differencesAt(searched, span, selector.quote)
  if (span.start === selector.start && differences.length === 0 && standsAgain(searched.text, selector))
    return whereItWas(selector)
  return differences.some(isTelling) ? proposed(search, ranked) : { kind: 'moved', span, differences }
}

/** The places worth a look, in reading order; lost when there are none. */
export function proposed(search: Search, ranked: readonly Place[]): Anchor {
  const least = fitness(ranked[0] ?? NOWHERE) - FAR_BEHIND
  const worth = ranked
    .filter((place) => scoreOf(place, search.sought) >= WORTH_REVIEW)
    .filter((place) => place.likeness === 1 || fitness(place) >= least)
    .slice(0, MOST_CANDIDATES)
    .toSorted((a, b) => a.from - b.from)
  if (worth.length === 0) return { kind: 'lost' }
  return { kind: 'review', candidates: worth.map((place) => candidateAt(search, place)) }
}

const NOWHERE: Place = { from: 0, to: 0, likeness: 0, before: 0, after: 0 }

function candidateAt(search: Search, place: Place): Candidate {
  const span = spanOf(search, place)
  const score = scoreOf(place, search.sought)
  return { ...span, score, differences: differencesAt(search.searched, span, search.selector.quote) }
}

function spanOf({ searched: { text, folded }, sought }: Search, place: Place): Span {
  const { from, to } = withEdgesByContext(folded, sought, place)
  return wholeCharacters(text, spanAt(folded, from, to))
}
