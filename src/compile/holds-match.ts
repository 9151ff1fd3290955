interface Seen {
  /** The very string last asked about: comparing with an equal one of another run goes through all of it. */
  text: string
  /** From here to `at` no match begins. */
  readonly from: number
  /** Where the next match begins, and where it ends; beyond the text for none. */
  readonly at: number
  readonly end: number
}

const seen = new WeakMap<RegExp, Seen>()

/**
 * Whether a global pattern that looks at nothing around its match has one inside a piece of a text.
 *
 * Pieces that overlap, such as the words behind each of a thousand dates of one clause, are gone through once: where the next
 * match begins is remembered.
 */
export function holdsMatch(text: string, pattern: RegExp, start: number, end: number): boolean {
  const last = seen.get(pattern)
  const known = last !== undefined && last.text === text && last.from <= start && start <= last.at
  const next = known ? last : nextMatch(text, pattern, start)
  if (!known) seen.set(pattern, next)
  next.text = text
  if (next.end <= end) return true
  if (next.at >= end) return false
  // A shorter one may begin at the same place.
  pattern.lastIndex = 0
  return pattern.test(text.slice(start, end))
}

function nextMatch(text: string, pattern: RegExp, from: number): Seen {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  if (match === null) return { text, from, at: text.length, end: Number.POSITIVE_INFINITY }
  return { text, from, at: match.index, end: pattern.lastIndex }
}
