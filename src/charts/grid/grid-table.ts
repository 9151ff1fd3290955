import type { GridMeasure, GridRow } from '../../derive/coverage-grid.ts'
import { STRENGTHS } from '../../derive/measure-strength.ts'
import type { TableTwin } from '../picture.ts'
import type { GridWords } from './grid-picture.ts'

/**
 * The matrix as a table: a line per place and subject, with what its count is made of; a place without documents or out of
 * scope is one line that says so and has no figures.
 */
export function gridTable(rows: readonly GridRow[], words: GridWords): TableTwin {
  const figures = words.strengths
  return {
    columns: [
      words.place,
      words.subject,
      words.measures,
      words.explicit,
      words.thematic,
      ...STRENGTHS.map((strength) => figures[strength]),
      words.state,
    ],
    rows: rows.flatMap((row) => {
      if (row.state !== 'has-documents') {
        return [[row.shortName, words.all, ...Array<string>(6).fill('–'), words.states[row.state]]]
      }
      const all = [row.shortName, words.all, ...figuresOf(row.measures), '']
      return [
        all,
        ...row.cells.map(({ subject, measures, state }) => [
          row.shortName,
          words.subjects[subject],
          ...(state === 'out-of-scope' ? Array<string>(6).fill('–') : figuresOf(measures)),
          words.states[state],
        ]),
      ]
    }),
  }
}

function figuresOf(measures: readonly GridMeasure[]): readonly string[] {
  const count = (part: (measure: GridMeasure) => boolean) => String(measures.filter(part).length)
  return [
    String(measures.length),
    count(({ basis }) => basis === 'explicit'),
    count(({ basis }) => basis === 'thematic'),
    ...STRENGTHS.map((wanted) => count(({ strength }) => strength === wanted)),
  ]
}
