import { fitOf } from './approximate.ts'
import type { FoldedText } from './folded-text.ts'
import { STRETCH } from './likely-places.ts'
import type { Place } from './place-fit.ts'
import type { SoughtQuote } from './sought-quote.ts'

/** A stretch of a folded text and how like the quote it is. */
export type Stretch = Pick<Place, 'from' | 'to' | 'likeness'>

/** Room left and right of a likely place, as a share of the quote and in characters. */
const ROOM = { share: 0.35, least: 8, most: 160 }
/** Below this words have nothing to do with the quote. */
const ALIKE_AT_ALL = 0.3
/** Up to this length a quote may change altogether and be known by its context, as 「15家」 to 「30家」. */
const SHORT = 8
/** How much of either half of the context may differ when it alone says where the quote was. */
const CONTEXT_ERRORS = 0.4

/** The stretch most like the quote near a likely beginning; null when nothing there is like it. */
export function stretchAlike(text: FoldedText, sought: SoughtQuote, start: number): Stretch | null {
  const { quote } = sought.patterns()
  if (quote === null) return null
  const { codes, units } = text
  const room = Math.min(ROOM.most, Math.max(ROOM.least, Math.ceil(quote.length * ROOM.share)))
  const from = Math.max(0, start - room)
  const count = Math.min(codes.length, start + 2 * STRETCH + quote.length + room) - from
  if (count <= 0) return null
  const ahead = fitOf(quote, codes, { from, count, backward: false, anchored: false })
  if (1 - ahead.errors / quote.length < ALIKE_AT_ALL) return null
  const end = from + bestEnd(ahead.ends, (read) => joined(units, from + read, sought.suffix, 1))
  const backCount = Math.min(end, quote.length + ahead.errors)
  const back = fitOf(quote, codes, { from: end - 1, count: backCount, backward: true, anchored: true })
  const begin = end - bestEnd(back.ends, (read) => joined(units, end - read - 1, sought.prefix, -1))
  return begin < end ? stretchOf(quote.length, begin, end, back.errors) : null
}

/** What stands between the two halves of the context, where the quote was; null when they do not say. */
export function stretchInContext({ codes }: FoldedText, sought: SoughtQuote, start: number): Stretch | null {
  const { quote, prefix, suffix } = sought.patterns()
  if (quote === null || prefix === null || suffix === null) return null
  const origin = Math.max(0, start - prefix.length - STRETCH)
  const leadCount = Math.min(codes.length, start + 3 * STRETCH) - origin
  const lead = fitOf(prefix, codes, { from: origin, count: leadCount, backward: false, anchored: false })
  const from = origin + lead.ends.at(-1)!
  const until = Math.min(codes.length, from + 2 * (quote.length + suffix.length) + SHORT)
  if (lead.errors > prefix.length * CONTEXT_ERRORS || until <= from) return null
  const trailCount = until - from
  const trail = fitOf(suffix, codes, { from: until - 1, count: trailCount, backward: true, anchored: false })
  const to = until - trail.ends.at(-1)!
  const likelyLength = (to - from) * 2 >= quote.length && to - from <= 2 * quote.length + SHORT / 2
  if (trail.errors > suffix.length * CONTEXT_ERRORS || to <= from || !likelyLength) return null
  const { atEnd } = fitOf(quote, codes, { from, count: to - from, backward: false, anchored: true })
  const stretch = stretchOf(quote.length, from, to, atEnd)
  return quote.length <= SHORT || stretch.likeness >= ALIKE_AT_ALL ? stretch : null
}

const stretchOf = (length: number, from: number, to: number, errors: number): Stretch => ({
  from,
  to,
  likeness: 1 - errors / Math.max(length, to - from),
})

/** Of ends that are equally good the one whose context joins best, a later one before an earlier. */
function bestEnd(ends: readonly number[], worth: (end: number) => number): number {
  let chosen = ends.at(-1)!
  let most = -1
  for (const end of ends.slice(-8)) {
    if (worth(end) < most) continue
    chosen = end
    most = worth(end)
  }
  return chosen
}

/** How many characters of a context, four at most, stand at a place, read away from the quote. */
function joined(units: string, at: number, context: string, step: 1 | -1): number {
  const own = step === 1 ? 0 : context.length - 1
  let count = 0
  while (count < Math.min(4, context.length) && units[at + step * count] === context[own + step * count]) {
    count += 1
  }
  return count
}

/** Whether a context begins at either end of a stretch, four characters of it: what has none is a copy, or the quote in a new place. */
export function touchesContext(
  { units }: FoldedText,
  { prefix, suffix }: SoughtQuote,
  { from, to }: Stretch,
) {
  const isJoined = (count: number, context: string) => count > 0 && count === Math.min(4, context.length)
  const bare = prefix.length + suffix.length === 0
  return (
    bare ||
    isJoined(joined(units, to, suffix, 1), suffix) ||
    isJoined(joined(units, from - 1, prefix, -1), prefix)
  )
}
