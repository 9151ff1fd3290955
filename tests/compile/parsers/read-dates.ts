import { fold } from '../../../src/compile/fold.ts'
import type { DateParser } from '../../../src/compile/parsers/date-mention.ts'
import { textOf } from '../../../src/model/span.ts'

/** What one parser alone finds in a text of 12 June 2025: the words covered and the date. */
export function readDates(
  parser: DateParser,
  text: string,
  publishedOn: string | null = '2025-06-12',
): readonly (readonly [words: string, date: string])[] {
  return parser.parse(fold(text), { publishedOn }).map((found) => [textOf(text, found), found.date])
}
