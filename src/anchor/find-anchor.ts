import type { Selector } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'

/**
 * Where a selector's words are now.
 *
 * exact = where they were; moved = the same words elsewhere, or there in other surroundings; review = the same words
 * stand somewhere, but a person has to say which place is meant (`candidates`, reading order); lost = the words
 * are no longer in the text.
 */
export type Anchor =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span }
  | { readonly kind: 'review'; readonly candidates: readonly Span[] }
  | { readonly kind: 'lost' }

/** A quote this long stands for itself when it occurs once, whatever surrounds it; in UTF-16 units. */
const TELLING_LENGTH = 24
/** Share of the stored context that must agree before a single place is taken. */
const ENOUGH_CONTEXT = 0.5
/** How far the best of several places must be ahead of the next. */
const CLEAR_LEAD = 0.5

/**
 * Finds a selector's words in `text`. Never guesses: only the very same words count, so no figure can differ, and
 * two places that fit about equally are left to the person.
 */
export function findAnchor(text: string, { quote, start, end }: Selector): Anchor {
  const places = placesOf(text, quote.exact).map((at) => ({ at, agreement: agreement(text, at, quote) }))
  const spanAt = (at: number) => ({ start: at, end: at + quote.exact.length })
  if (places.some(({ at, agreement: agreed }) => at === start && agreed === 1)) {
    return { kind: 'exact', span: { start, end } }
  }
  const [best, second] = places.toSorted((a, b) => b.agreement - a.agreement)
  if (best === undefined) return { kind: 'lost' }
  const clear =
    second === undefined
      ? best.agreement >= ENOUGH_CONTEXT || quote.exact.length >= TELLING_LENGTH
      : best.agreement - second.agreement >= CLEAR_LEAD
  if (clear) return { kind: 'moved', span: spanAt(best.at) }
  return { kind: 'review', candidates: places.map(({ at }) => spanAt(at)) }
}

/** Every offset at which `words`, which are never empty, begin. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  let at = text.indexOf(words)
  while (at !== -1) {
    places.push(at)
    at = text.indexOf(words, at + 1)
  }
  return places
}

/** Share of the stored context that stands unbroken around a place: 0 to 1; 1 when there was no context. */
function agreement(text: string, at: number, { exact, prefix, suffix }: Selector['quote']): number {
  const total = prefix.length + suffix.length
  if (total === 0) return 1
  let before = 0
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before += 1
  let after = 0
  while (after < suffix.length && text[at + exact.length + after] === suffix[after]) after += 1
  return (before + after) / total
}
