import type { WordsOf } from '../messages/catalogue.ts'
import type { coverageWords } from '../messages/coverage.ts'
import { BRANDS } from '../model/brand.ts'
import type { CoverageCount } from '../model/overview.ts'
import type { TableTwin } from './picture.ts'

/** The matrix as rows of text; a district without a document says so in every column. */
export function coverageTable(
  rows: readonly CoverageCount[],
  words: WordsOf<typeof coverageWords>,
): TableTwin {
  return {
    columns: [words.district, words.measures, ...BRANDS.map(({ id }) => words.brands[id])],
    rows: rows.map((row) =>
      row.documents === 0
        ? [row.shortName, ...Array<string>(BRANDS.length + 1).fill(words.noDocument)]
        : [
            row.shortName,
            String(row.measures),
            ...row.cells.map((cell) =>
              cell.state === 'out-of-scope' ? words.outOfScope : String(cell.measures),
            ),
          ],
    ),
  }
}
