import { CONTEXT_LENGTH, type Selector } from '../model/annotation.ts'
import type { Section } from '../model/dataset.ts'
import { candidatePlaces, searchedText, type SearchedText } from './candidates.ts'
import { copiesIn, countOf, twinsOf } from './copies.ts'
import { NEAR } from './place-fit.ts'
import { soughtQuote } from './sought-quote.ts'
import { twinBeside } from './twin-beside.ts'
import { sectionAt } from '../model/section-at.ts'
import { textOf, type Span } from '../model/span.ts'

/** From this likeness on other words could be taken for the quote after it was reworded. */
const LOOK_ALIKE = 0.7

/**
 * Describes a span so that it can be found again, and what else in the text it could be taken for. Throws `RangeError` for an empty span or
 * one outside `text`. `searched` is the text made ready, for who makes many selectors.
 */
export function makeSelector(
  text: string,
  sections: readonly Section[],
  wanted: Span,
  searched: SearchedText = searchedText(text),
): Selector {
  const span = wholeCharacters(text, wanted)
  const exact = textOf(text, span)
  if (exact === '') throw new RangeError(`span ${span.start}-${span.end} covers no text`)
  const from = wholeCharacters(text, { start: Math.max(0, span.start - CONTEXT_LENGTH), end: span.start })
  const to = wholeCharacters(text, { start: span.end, end: Math.min(text.length, span.end + CONTEXT_LENGTH) })
  const quote = { exact, prefix: textOf(text, from), suffix: textOf(text, to) }
  return {
    quote,
    ...span,
    sectionId: sectionAt(sections, span)?.id ?? null,
    ...rivalsOf(searched, quote, span.start),
  }
}

/** How often the words stand in their text, how often in a context like theirs, and how many other words are like them. */
function rivalsOf(
  searched: SearchedText,
  quote: Selector['quote'],
  start: number,
): Pick<Selector, 'copies' | 'twins' | 'alike'> {
  const sought = soughtQuote(quote, searched.script)
  const copies = copiesIn(searched.folded, sought, NEAR)
  const own = copies.find(({ from }) => searched.folded.offsets[from] === start) ?? copies[0]
  const others = candidatePlaces(searched, sought).filter(
    (place) =>
      place.likeness >= LOOK_ALIKE && !copies.some(({ from, to }) => place.from < to && from < place.to),
  )
  return {
    copies: sought.words === '' ? 1 : Math.max(1, countOf(searched.folded.units, sought.words)),
    twins: Math.max(1, twinsOf(own, copies)),
    alike: others.length + (copies.length < 2 && twinBeside(sought) ? 1 : 0),
  }
}

/** A span that splits no character in two; `𠮷` is two units. */
export function wholeCharacters(text: string, { start, end }: Span): Span {
  const from = splits(text, start) ? start - 1 : start
  const to = splits(text, end) ? end + 1 : end
  return { start: from, end: Math.max(from, to) }
}

/** A span without the white space at its ends; empty when there is nothing else. */
export function withoutEdgeSpace(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from]!)) from += 1
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1
  return { start: from, end: to }
}

const splits = (text: string, at: number) =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')
