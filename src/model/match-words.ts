import { findHits } from './find-hits.ts'
import type { Span } from './span.ts'

/** What a person typed as the words to be found, each somewhere in a line: 「徐汇  总部」 → 徐汇, 总部; none for blanks. */
export const wordsOf = (typed: string): readonly string[] => [
  ...new Set(typed.split(/\s+/u).filter((word) => word !== '')),
]

/**
 * Where words stand in a line, ascending and never overlapping; null when one of them does not. Line and words are to be
 * folded alike, so 「總部」 and 「总部」 are one: 「徐汇 总部」 is found in 「徐汇区新增总部」, not in 「长宁区新增总部」.
 */
export function matchWords(folded: string, words: readonly string[]): readonly Span[] | null {
  const places: Span[] = []
  for (const word of words) {
    const hits = findHits(folded, word)
    if (hits.length === 0) return null
    places.push(...hits)
  }
  return joined(places)
}

function joined(places: Span[]): readonly Span[] {
  const ordered = places.sort((a, b) => a.start - b.start || b.end - a.end)
  const result: Span[] = []
  for (const place of ordered) {
    const last = result.at(-1)
    if (last === undefined || place.start > last.end) result.push(place)
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, place.end) }
  }
  return result
}
