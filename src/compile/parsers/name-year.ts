import { allMatches } from '../all-matches.ts'
import type { Span } from '../../model/span.ts'
import type { DateMention, DateParser } from './date-mention.ts'

const NAME = /《[^《》\n]{1,100}》|“[^“”\n]{1,40}”/g
const YEAR = /(?<![\d.〔[(-])(?<year>20\d{2})(?![\d.年%—~-])/g

/**
 * Finds a year that is part of a name in quotation marks or book-title marks: 「“健康城市2030”」 → 2030.
 *
 * Not outside such marks (「2030个」), not with 年 (a calendar date), not in a document number 〔2018〕.
 */
export const nameYear: DateParser = {
  name: 'name-year',
  parse: (text) => linesWithYears(text).flatMap((line) => yearsOfNames(text, line)),
}

/** The lines that hold the figures of a year: few do, and no name goes beyond its line. */
function linesWithYears(text: string): readonly Span[] {
  const lines: Span[] = []
  for (let at = text.indexOf('20'); at >= 0; at = text.indexOf('20', lines.at(-1)!.end)) {
    const end = text.indexOf('\n', at)
    lines.push({ start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end })
  }
  return lines
}

const yearsOfNames = (text: string, line: Span): DateMention[] =>
  allMatches(text.slice(line.start, line.end), NAME).flatMap((name) =>
    allMatches(name[0], YEAR).map((match): DateMention => {
      const start = line.start + name.index + match.index
      return {
        start,
        end: start + 4,
        date: match.groups?.['year'] ?? '',
        precision: 'year',
        basis: 'stated',
        foundBy: nameYear.name,
      }
    }),
  )
