/** What stands between the items of an enumeration, folded; the longer ones first. */
const BETWEEN = ['、', '以及', '和', '与', '及', '或'] as const
/** What an enumeration begins behind and ends before; 「。」 also where the words begin or end. */
const EDGES = new Set(',;:。')
/** A single character is a word's part more often than an item. */
const SHORTEST = 2

/**
 * Whether what differs between two wordings is a whole item of an enumeration: one more or less, 「、人工智能、」 → 「、」, or another one in its
 * place, 「、人工智能、」 → 「、量子科技、」. Not a word within an item, 「、加快」 → 「、」 before 「建设园区」.
 *
 * Each gap is what stands between the words that both wordings share, folded, with its marks and a 「等」 behind it; 「。」 stands for
 * the beginning and the end of the wording.
 */
export function isWholeItem(before: string, after: string): boolean {
  const [own, other] = [itemIn(before), itemIn(after)]
  if (own.words === '' || other.words === '') {
    return (own.words + other.words).length >= SHORTEST && own.bonds !== other.bonds
  }
  const long = Math.min(own.words.length, other.words.length) >= SHORTEST
  return long && isBounded(before) && isBounded(after)
}

/** The words of a gap, and at how many of their ends an item is bound to the next; a lone 「、」 is one. */
function itemIn(gap: string): { readonly words: string; readonly bonds: number } {
  const end = gap.endsWith('等') ? gap.length - 1 : gap.length
  const inner = withoutEdges(gap.slice(0, end))
  const lead = BETWEEN.find((word) => inner.startsWith(word)) ?? ''
  const rest = inner.slice(lead.length)
  const trail = BETWEEN.find((word) => rest.endsWith(word)) ?? ''
  const words = rest.slice(0, rest.length - trail.length)
  return { words, bonds: Number(lead !== '') + Number(trail !== '') }
}

function withoutEdges(gap: string): string {
  let [from, to] = [0, gap.length]
  while (from < to && EDGES.has(gap[from]!)) from += 1
  while (to > from && EDGES.has(gap[to - 1]!)) to -= 1
  return gap.slice(from, to)
}

/** Whether a gap holds all of one place of an enumeration: from one 「、」 or edge to the next. */
function isBounded(gap: string): boolean {
  const [first, last] = [gap[0]!, gap.at(-1)!]
  const begins = first === '、' || EDGES.has(first)
  const ends = last === '、' || last === '等' || EDGES.has(last)
  return begins && ends && (first === '、' || last === '、')
}
