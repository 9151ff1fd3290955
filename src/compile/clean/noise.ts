import type { Span } from '../../model/span.ts'
import { findReadings } from './readings.ts'

// Characters nobody sees and blanks written as names: zero width, soft hyphen, control characters, &nbsp;
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]+|&(?:nbsp|ensp|emsp);/g

/** Everything inside lines that is no word of the document: inserted readings and invisible characters; ascending. */
export function findNoise(source: string): readonly Span[] {
  const invisible = [...source.matchAll(INVISIBLE)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }))
  return [...findReadings(source), ...invisible].sort((a, b) => a.start - b.start)
}
