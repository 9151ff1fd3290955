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
  parse: (text) =>
    [...text.matchAll(NAME)].flatMap((name) =>
      [...name[0].matchAll(YEAR)].map((match): DateMention => {
        const start = name.index + match.index
        const date = match.groups?.['year'] ?? ''
        return {
          start,
          end: start + 4,
          date,
          precision: 'year',
          basis: 'stated',
          foundBy: nameYear.name,
        }
      }),
    ),
}
