import { foldText, type FoldedText } from './folded-text.ts'
import { emptyBallot, likelyPlaces, type Ballot } from './likely-places.ts'
import { indexPairs, type PairIndex } from './pair-index.ts'
import { fitness, NEAR, placeAt, type Place } from './place-fit.ts'
import type { SoughtQuote } from './sought-quote.ts'
import { asPrinted, type Script } from './script.ts'
import { stretchAlike, stretchInContext, touchesContext, type Stretch } from './stretches.ts'

/** A text made ready for approximate search; the index is the costly part and serves all quotes. */
export interface SearchedText {
  readonly text: string
  /** How the text, and every quote sought in it, is put before it is folded. */
  readonly script: Script
  readonly folded: FoldedText
  readonly index: PairIndex
  readonly ballot: Ballot
}

/** Makes a text ready. */
export function searchedText(text: string, script: Script = asPrinted): SearchedText {
  const folded = foldText(script(text))
  return { text, script, folded, index: indexPairs(folded.codes), ballot: emptyBallot(folded.codes.length) }
}

/** A stretch as like as this is the quote's own; what else its context holds need not be looked at. */
const ALIKE = 0.6

/** A quote up to this length is known by its context when its words are not there. */
const SHORT = 8

/** Whether another stretch is as like the quote and stands beside the one in its context: a copy in the line before. */
const isAway = (alike: Stretch | null, { from, to }: Stretch): boolean =>
  alike !== null && alike.likeness >= ALIKE && (alike.to <= from || alike.from >= to)

/** Places like the quote or in its context, best first and no two overlapping; empty for a quote of white space only. */
export function candidatePlaces({ folded, index, ballot }: SearchedText, sought: SoughtQuote): Place[] {
  if (sought.words === '') return []
  const stretches = likelyPlaces(index, ballot, sought).flatMap((start): (Stretch | null)[] => {
    const alike = stretchAlike(folded, sought, start)
    if (alike !== null && alike.likeness >= ALIKE && touchesContext(folded, sought, alike)) return [alike]
    const inContext = stretchInContext(folded, sought, start)
    const isKnownBy = sought.words.length <= SHORT && inContext !== null && !isAway(alike, inContext)
    return isKnownBy ? [inContext] : [alike, inContext]
  })
  const places = apart(stretches.filter((stretch) => stretch !== null)).map((stretch) =>
    placeAt(folded, sought, stretch, NEAR),
  )
  return places.toSorted((a, b) => fitness(b) - fitness(a))
}

/** Of stretches that overlap the one most like the quote. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const stretch of stretches.toSorted((a, b) => b.likeness - a.likeness)) {
    if (!kept.some(({ from, to }) => stretch.from < to && from < stretch.to)) kept.push(stretch)
  }
  return kept
}
