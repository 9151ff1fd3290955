import type { FoldedText } from './folded-text.ts'
import type { Place } from './place-fit.ts'
import type { SoughtQuote } from './sought-quote.ts'
import { isMark } from './tokens.ts'

/** So much of the quote is aligned at each of its ends, and so much more text may stand there than did. */
const INSIDE = 24
const ROOM = 16
/** From this share of a context on, and this length, it says where the quote ends. */
const TELLING = { share: 0.6, length: 8 }
/** So much of the context right beside a place shows that it ends there; where something was put between them nothing does. */
const BESIDE = 4
/** Marks within what is one thing; others end a clause, behind which the quote does not go on. */
const WITHIN = new Set('-~、./')

type Ends = Pick<Place, 'from' | 'to'>

/**
 * A place whose ends are where the quote's context begins. Being most like the quote alone cuts through what changed at its end:
 * 「企业80家」 becomes 「企业80–100家」, not 「企业80–」; of 「甲业、乙业」 without its second item 「甲业」 stays, not 「甲业、丙」.
 */
export function withEdgesByContext({ units }: FoldedText, sought: SoughtQuote, place: Place): Ends {
  if (place.likeness === 1) return place
  const { words, prefix, suffix } = sought
  const start = Math.max(0, place.from - prefix.length - ROOM)
  const text = units.slice(start, place.to + suffix.length + ROOM)
  const ends = { from: place.from - start, to: place.to - start }
  const to = isTelling(suffix, place.after) ? lastEnd(text, ends, words, suffix) : ends.to
  const back = { from: text.length - to, to: text.length - ends.from }
  const from = isTelling(prefix, place.before)
    ? text.length - lastEnd(turned(text), back, turned(words), turned(prefix))
    : ends.from
  const found = withoutStrayMarks(text, { from, to }, words)
  return found.from < found.to ? { from: found.from + start, to: found.to + start } : place
}

const isTelling = (context: string, share: number) =>
  share >= TELLING.share && context.length >= TELLING.length

const turned = (text: string) =>
  Array.from({ length: text.length }, (_, i) => text[text.length - 1 - i]).join('')

/** Where words end that stand from `from` to about `to`, by what follows them. */
function lastEnd(text: string, { from, to }: Ends, words: string, suffix: string): number {
  const isBeside = (end: number) => text.startsWith(suffix.slice(0, BESIDE), end)
  if (isBeside(to)) return to
  const start = Math.max(from, to - INSIDE - ROOM)
  const end = start + endIn(text.slice(start, to + suffix.length + ROOM), words.slice(-INSIDE), suffix)
  const more = Array.from(text.slice(to, end))
  const goesOn = more.length <= ROOM && more.every((unit) => !isMark(unit) || WITHIN.has(unit))
  return goesOn && to - end <= ROOM && isBeside(end) ? end : to
}

/** The marks that were not the quote's own are left out at both ends. */
function withoutStrayMarks(text: string, { from, to }: Ends, words: string): Ends {
  let [first, end] = [from, to]
  if (!isMark(words.at(-1)!)) while (end > first && isMark(text[end - 1]!)) end -= 1
  if (!isMark(words[0]!)) while (first < end && isMark(text[first]!)) first += 1
  return { from: first, to: end }
}

/**
 * How many characters of a text the inside takes when it and the outside are aligned with the text, one behind the other, by the fewest edits;
 * where that can be done in several ways, the fewest characters: what was put between the two is not the quote's. A hot loop, hence long.
 */
function endIn(text: string, inside: string, outside: string): number {
  const width = text.length + 1
  let [edits, ends] = [new Uint16Array(width), new Uint16Array(width)]
  let [nextEdits, nextEnds] = [new Uint16Array(width), new Uint16Array(width)]
  const pattern = inside + outside
  for (let i = 0; i < pattern.length; i += 1) {
    const isLast = i === inside.length - 1
    nextEdits[0] = i + 1
    nextEnds[0] = 0
    for (let read = 1; read < width; read += 1) {
      const met = edits[read - 1]! + (text[read - 1] === pattern[i] ? 0 : 1)
      const missing = edits[read]! + 1
      const extra = nextEdits[read - 1]! + 1
      const least = Math.min(met, missing, extra)
      let end = isLast ? read : width
      if (!isLast && met === least) end = ends[read - 1]!
      if (!isLast && missing === least) end = Math.min(end, ends[read]!)
      if (extra === least) end = Math.min(end, nextEnds[read - 1]!)
      nextEdits[read] = least
      nextEnds[read] = end
    }
    ;[edits, nextEdits] = [nextEdits, edits]
    ;[ends, nextEnds] = [nextEnds, ends]
  }
  let best = 0
  for (let read = 1; read < width; read += 1) {
    const better = edits[read]! - edits[best]!
    if (better < 0 || (better === 0 && ends[read]! < ends[best]!)) best = read
  }
  return ends[best]!
}
