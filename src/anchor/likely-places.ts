import { placesOfPair, type PairIndex } from './pair-index.ts'

/** A quote among its context, folded: `codes` from `from` to `to` are the quote itself. */
export interface Sought {
  readonly codes: Uint16Array
  readonly from: number
  readonly to: number
}

/** Width of the stretches votes are counted in: a quote whose words shifted by a few characters stays in one or two. */
export const STRETCH = 16
/** How many places are looked at for their likeness to the quote alone, and how many for that to quote and context. */
const MOST_BY_QUOTE = 6
const MOST_BY_ALL = 3
/** Share of the pairs that must stand together for a place to be worth a look; a likeness of 0.6 mostly leaves more. */
const FEWEST_BY_QUOTE = 0.15
const FEWEST_BY_ALL = 0.25
/** With fewer pairs than this a quote says too little without its context. */
const TELLING_PAIRS = 4
/** A pair that stands more often than this, or in a larger share of the text, tells little and has no vote. */
const COMMON = 1500
const COMMON_SHARE = 1 / 64
/** Only the beginning of a long quote votes; the rest is compared. */
const LONGEST = 512
/** A quote may be found to begin before the text, when the text lost its beginning; at most so far. */
const BEFORE = 256

/** Votes by stretch of one text: kept between searches, all zero in between. */
export interface Ballot {
  readonly quote: Uint16Array
  readonly all: Uint16Array
}

/** The ballot of a text of some length. */
export function emptyBallot(textLength: number): Ballot {
  const stretches = Math.ceil((textLength + BEFORE) / STRETCH) + 2
  return { quote: new Uint16Array(stretches), all: new Uint16Array(stretches) }
}

/**
 * Where a quote may begin, rough by two stretches: every pair of neighbouring characters of quote and context votes for the
 * beginnings it would fit. The work grows with how often the pairs stand in the text, not with the text.
 */
export function likelyPlaces(index: PairIndex, ballot: Ballot, sought: Sought): readonly number[] {
  const { from, to } = sought
  const voters = Math.min(sought.codes.length, from + LONGEST) - 1
  const quotePairs = Math.min(to - 1, voters) - from
  const touched = castVotes(index, ballot, sought, voters)
  const byQuote =
    quotePairs < TELLING_PAIRS
      ? []
      : mostVoted(touched, ballot.quote, MOST_BY_QUOTE, Math.max(2, quotePairs * FEWEST_BY_QUOTE))
  const byAll = mostVoted(touched, ballot.all, MOST_BY_ALL, Math.max(2, voters * FEWEST_BY_ALL))
  for (const stretch of touched) ballot.quote[stretch] = ballot.all[stretch] = 0
  return [...new Set([...byQuote, ...byAll])].map((stretch) => stretch * STRETCH - BEFORE)
}

/** Fills the ballot; gives the stretches that got a vote. A hot loop, hence long. */
function castVotes(index: PairIndex, { quote, all }: Ballot, sought: Sought, voters: number): number[] {
  const { codes, from, to } = sought
  const common = Math.max(COMMON, index.length * COMMON_SHARE)
  const touched: number[] = []
  for (let at = 0; at < voters; at += 1) {
    const places = placesOfPair(index, codes, at)
    if (places.length > common) continue
    const inQuote = at >= from && at + 1 < to
    for (let i = 0; i < places.length; i += 1) {
      const shifted = places[i]! - at + from + BEFORE
      if (shifted < 0) continue
      const stretch = Math.trunc(shifted / STRETCH)
      if (all[stretch] === 0) touched.push(stretch)
      all[stretch]! += 1
      if (inQuote) quote[stretch]! += 1
    }
  }
  return touched
}

/** The stretches that with the next one have the most votes, `fewest` at least, no two side by side. */
function mostVoted(touched: readonly number[], votes: Uint16Array, most: number, fewest: number): number[] {
  const sum = (stretch: number) => votes[stretch]! + (votes[stretch + 1] ?? 0)
  const enough = touched.filter((stretch) => sum(stretch) >= fewest)
  enough.sort((a, b) => sum(b) - sum(a) || a - b)
  const chosen: number[] = []
  for (const stretch of enough) {
    if (chosen.length === most) break
    if (!chosen.some((other) => Math.abs(other - stretch) < 2)) chosen.push(stretch)
  }
  return chosen
}
