import { fitOf, type Pattern } from './approximate.ts'
import type { FoldedText } from './folded-text.ts'
import type { SoughtQuote } from './sought-quote.ts'

/** A stretch of a folded text that may be a quote's place; `to` is exclusive. */
export interface Place {
  readonly from: number
  readonly to: number
  /** How like the quote it is: 1 the very words, less by each edit over the length of the longer one. */
  readonly likeness: number
  /**
   * How much of the context stands beside it, 0 to 1 on each side, at most `reach` inserted characters away. A side
   * without context counts as the other one.
   */
  readonly before: number
  readonly after: number
}

/** Context shorter than this stands directly beside the quote or not at all: elsewhere it would be chance. */
const TELLING_CONTEXT = 6

/** Share of the context that stands unbroken around a stretch, 0 to 1; 1 when there is none. */
export function unbrokenContext(
  { units }: FoldedText,
  { prefix, suffix }: SoughtQuote,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const total = prefix.length + suffix.length
  if (total === 0) return 1
  let before = 0
  while (before < prefix.length && units[from - 1 - before] === prefix[prefix.length - 1 - before])
    before += 1
  let after = 0
  while (after < suffix.length && units[to + after] === suffix[after]) after += 1
  return (before + after) / total
}

/** How far a context may be from words that have to be told from others like them, in characters. */
export const NEAR = 8

/** How much of the context stands around a stretch; `reach` = how many inserted characters it may be away. */
function contextAround(
  { codes, units }: FoldedText,
  sought: SoughtQuote,
  { from, to }: { readonly from: number; readonly to: number },
  reach: number,
): Pick<Place, 'before' | 'after'> {
  const { prefix, suffix } = sought
  const side = (pattern: Pattern | null, length: number, stands: boolean, backward: boolean) => {
    if (pattern === null) return null
    if (stands) return 1
    const room = backward ? from : codes.length - to
    const anchored = length < TELLING_CONTEXT
    const count = Math.min(room, length + Math.ceil(length / 2) + (anchored ? 0 : reach))
    const reading = { from: backward ? from - 1 : to, count, backward, anchored }
    return 1 - fitOf(pattern, codes, reading).errors / length
  }
  const { prefix: lead, suffix: trail } = sought.patterns()
  const stoodBefore = units.endsWith(prefix, from)
  const before = side(lead, prefix.length, stoodBefore, true)
  const after = side(trail, suffix.length, units.startsWith(suffix, to), false)
  return { before: before ?? after ?? 1, after: after ?? before ?? 1 }
}

/** A stretch with how much of the context stands around it. */
export function placeAt(
  text: FoldedText,
  sought: SoughtQuote,
  { from, to, likeness }: Pick<Place, 'from' | 'to' | 'likeness'>,
  reach: number,
): Place {
  return { from, to, likeness, ...contextAround(text, sought, { from, to }, reach) }
}

/** Quote and context together, for ranking: half the likeness, half the context. */
export const fitness = ({ likeness, before, after }: Place): number => likeness / 2 + (before + after) / 4

/**
 * Whether a place is worth proposing, 0 to 1: the likeness of the quote, or of quote and context as one, when that is more. A short
 * quote whose only figure changed is known by its context.
 */
export function scoreOf({ likeness, before, after }: Place, sought: SoughtQuote): number {
  const { from, to, codes } = sought
  const together = (likeness * (to - from) + before * from + after * (codes.length - to)) / codes.length
  return Math.max(likeness, together)
}
