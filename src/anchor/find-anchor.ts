import type { Selector } from '../model/annotation.ts'
import type { Anchor } from './anchor.ts'
import { candidatePlaces, searchedText, type SearchedText } from './candidates.ts'
import { contextOf, copiesIn, countOf, twinsOf } from './copies.ts'
import { fitness, NEAR, unbrokenContext, type Place } from './place-fit.ts'
import { proposed, settled, standsUnchanged, whereItWas, type Search } from './settle.ts'
import { asPrinted, type Script } from './script.ts'
import { soughtQuote } from './sought-quote.ts'

/** A quote this long stands for itself when it stands once, whatever surrounds it; in characters. */
const TELLING_LENGTH = 24
/** Share of the context that must stand around a single place. */
const ENOUGH_CONTEXT = 0.5
/** How far the context of the best of several places must be ahead of the next one's. */
const CLEAR_LEAD = 0.5
/** What other words must be to be taken for the quote's: this like it, in this much of the context on each side, this far ahead. */
const REWORDED = { likeness: 0.8, context: 0.6, margin: 0.1 }
/** How many inserted characters may stand between the very words and their context: a sentence or two. */
const INSERTED = 96

/**
 * A function that finds selectors in `text`; the text is folded and indexed once, when the first quote is not where it was.
 *
 * It never guesses: words count as found when they are the very same (but for width, punctuation and white space) and clearly in
 * their place, or lightly reworded in their own context with every figure, denial, bound and name as it was. The rest is for the person.
 *
 * `script` puts text and quotes in one script before they are compared.
 */
export function createFinder(text: string, script: Script = asPrinted): (selector: Selector) => Anchor {
  let searched: SearchedText | null = null
  return (selector) => {
    if (standsUnchanged(text, selector) && hasNoRival(text, selector)) return whereItWas(selector)
    searched ??= searchedText(text, script)
    return findMoved(searched, selector)
  }
}

/** Finds one selector; for several in one text make a finder. */
export const findAnchor = (text: string, selector: Selector): Anchor => createFinder(text)(selector)

/**
 * Whether no other words can be in the place of these: they stand in as many places as when the note was made, or in fewer and had no twin
 * that could have come to stand here.
 */
function hasNoRival(text: string, { quote, copies = 1, twins = 1 }: Selector): boolean {
  const count = countOf(text, quote.exact)
  return count === copies || (count < copies && twins === 1)
}

function findMoved(searched: SearchedText, selector: Selector): Anchor {
  const sought = soughtQuote(selector.quote, searched.script)
  if (sought.words === '') return { kind: 'lost' }
  const search = { searched, selector, sought }
  // Where the words once stood in several places, the only one left may be another than the one meant.
  const alone = (selector.copies ?? 1) === 1
  const copies = copiesIn(searched.folded, sought, alone ? INSERTED : NEAR)
  const [best, second] = copies
  const allThere = twinsOf(best, copies) >= (selector.twins ?? 1)
  const meant = allThere ? copyInContext(search, copies) : null
  if (meant !== null) return settled(search, meant, [meant])
  const others = candidatePlaces(searched, sought).filter(
    (place) => !copies.some((copy) => meets(copy, place)),
  )
  const ranked = [...copies, ...others].toSorted((a, b) => fitness(b) - fitness(a))
  const standsForItself = second === undefined && alone && sought.words.length >= TELLING_LENGTH
  if (best !== undefined && standsForItself && !others.some(hasContext)) {
    return settled(search, best, ranked)
  }
  const [first, next] = ranked
  const unrivalled = alone && selector.alike === 0 && best === undefined
  if (first !== undefined && unrivalled && isReworded(first, next)) return settled(search, first, ranked)
  return proposed(search, ranked)
}

const meets = (a: Place, b: Place) => a.from < b.to && b.from < a.to

/** The copy that is meant by its context: half of it for the only one, a clear lead for one of several. Null when none is. */
function copyInContext(
  { searched: { folded }, selector, sought }: Search,
  copies: readonly Place[],
): Place | null {
  const [best, second] = copies
  if (best === undefined) return null
  if (second === undefined) return contextOf(best) >= ENOUGH_CONTEXT ? best : null
  if (contextOf(best) - contextOf(second) >= CLEAR_LEAD) return best
  // In tables all surroundings are alike; what stands letter by letter in its own is still ahead, unless a copy was added since.
  if (copies.length > (selector.copies ?? 1)) return null
  const ranked = copies
    .map((copy) => ({ copy, share: unbrokenContext(folded, sought, copy) }))
    .toSorted((a, b) => b.share - a.share)
  return ranked[0]!.share - ranked[1]!.share >= CLEAR_LEAD ? ranked[0]!.copy : null
}

const hasContext = ({ before, after }: Place) => before >= REWORDED.context && after >= REWORDED.context

const isReworded = (first: Place, next: Place | undefined): boolean =>
  first.likeness < 1 &&
  first.likeness >= REWORDED.likeness &&
  hasContext(first) &&
  (next === undefined || fitness(first) - fitness(next) >= REWORDED.margin)
