import type { Span } from '../../model/span.ts'
import { rememberLast } from '../remember-last.ts'
import { createUnitTable } from '../unit-table.ts'
import { findReadings } from './readings.ts'

// What scrapers leave of blanks, and characters nobody sees: control and zero width characters, soft hyphens, fillers, signs
// that turn the direction of writing, variation selectors, tags, halves of characters
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these characters are what is looked for
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\p{Cs}\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}]|&(?:nbsp|ensp|emsp);/uy

const NEVER = 1
const MAYBE = 2

/** Whether an invisible character may begin with a unit: half a character alone is one, too. */
const beginsInvisible = createUnitTable((unit) => {
  const character = String.fromCharCode(unit)
  INVISIBLE.lastIndex = 0
  return character === '&' || INVISIBLE.test(character) ? MAYBE : NEVER
})

/** Invisible characters and written-out blanks, as spans of the source. */
export const findInvisible = (source: string): readonly Span[] => ofLast(source, '')

const ofLast = rememberLast((source): readonly Span[] => {
  const found: Span[] = []
  for (let start = 0; start < source.length; start += 1) {
    if (beginsInvisible(source.charCodeAt(start)) === NEVER) continue
    INVISIBLE.lastIndex = start
    if (!INVISIBLE.test(source)) continue
    found.push({ start, end: INVISIBLE.lastIndex })
    start = INVISIBLE.lastIndex - 1
  }
  return found
})

/** Everything inside lines that is no word of the document: inserted readings, invisible characters and markup; ascending. */
export function findNoise(source: string, markup: readonly Span[] = []): readonly Span[] {
  return [...findReadings(source), ...findInvisible(source), ...markup].sort((a, b) => a.start - b.start)
}
