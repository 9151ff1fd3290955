import type { Span } from '../model/span.ts'

/** A set of UTF-16 units: 1 at the place of each that is in it. */
export type UnitSet = Uint8Array

/** The first units of some words, as a set. */
export function firstUnits(words: Iterable<string>): UnitSet {
  const units = new Uint8Array(0x10000)
  for (const word of words) units[word.charCodeAt(0)] = 1
  return units
}

/**
 * The places of all matches of a sticky pattern, leftmost first and without overlaps; each begins with one of some units.
 *
 * Looking a unit up is many times faster than trying a pattern of many words at every character.
 */
export function placesFrom(text: string, pattern: RegExp, first: UnitSet): Span[] {
  const places: Span[] = []
  for (let start = 0; start < text.length; start += 1) {
    if (first[text.charCodeAt(start)] === 0) continue
    pattern.lastIndex = start
    if (!pattern.test(text)) continue
    const end = pattern.lastIndex
    places.push({ start, end })
    start = Math.max(start, end - 1)
  }
  return places
}
