import type { Diagnostic } from '../model/dataset.ts'

/** Characters of the longest line that is read. Printed paragraphs have some thousands; more is no text of a document. */
export const LONGEST_LINE = 100_000

/** An error at the first line that is longer than `LONGEST_LINE`, pointing behind what may be; null when there is none. */
export function findLongLine(source: string): Diagnostic | null {
  let line = 1
  for (const { 0: printed } of source.matchAll(/[^\r\n]+|\r\n?|\n/g)) {
    if (printed.length > LONGEST_LINE) {
      const message = `the line has ${printed.length} characters, more than ${LONGEST_LINE}; break it into its paragraphs`
      return { severity: 'error', code: 'line-too-long', message, line, column: LONGEST_LINE + 1 }
    }
    if (printed[0] === '\r' || printed[0] === '\n') line += 1
  }
  return null
}
