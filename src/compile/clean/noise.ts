import type { Span } from '../../model/span.ts'
import { findReadings } from './readings.ts'

// What scrapers leave of blanks, and characters nobody sees: control and zero width characters, soft hyphens, fillers, signs
// that turn the direction of writing, variation selectors, tags, halves of characters
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these characters are what is looked for
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\p{Cs}\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}]|&(?:nbsp|ensp|emsp);/gu

// Every invisible character has a unit of these; one class of units is looked for many times faster than characters.
const MAY_BE_INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- as above
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\uD800-\uDFFF&]/

/** Invisible characters and written-out blanks, as spans of the source. */
export function findInvisible(source: string): readonly Span[] {
  if (!MAY_BE_INVISIBLE.test(source)) return []
  return [...source.matchAll(INVISIBLE)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }))
}

/** Everything inside lines that is no word of the document: inserted readings, invisible characters and markup; ascending. */
export function findNoise(source: string, markup: readonly Span[] = []): readonly Span[] {
  return [...findReadings(source), ...findInvisible(source), ...markup].sort((a, b) => a.start - b.start)
}
