import type { TableTwin } from '../picture.ts'
import { lineOf, namedIn, type ComparedLine, type ComparedSides } from './compare-lines.ts'
import type { CompareLook } from './compare-picture.ts'

/** The comparison as a table: a line per subject, with both sides' counts and how many of them print the name. */
export function compareTable(
  sides: ComparedSides,
  { words, coverage }: Pick<CompareLook, 'words' | 'coverage'>,
): TableTwin {
  const lines: readonly ComparedLine[] = ['*', ...sides[0].row.cells.map(({ subject }) => subject)]
  return {
    columns: [
      words.subject,
      ...sides.flatMap(({ name }) => [words.column(name, words.measures), words.column(name, words.named)]),
    ],
    rows: lines.map((line) => {
      const figures = sides.flatMap(({ row }) => figuresOf(lineOf(row, line), coverage))
      return [line === '*' ? words.all : coverage.subjects[line]].concat(figures)
    }),
  }
}

function figuresOf(
  { measures, state }: ReturnType<typeof lineOf>,
  coverage: CompareLook['coverage'],
): readonly string[] {
  return state === 'no-document' || state === 'out-of-scope'
    ? [coverage.states[state], coverage.states[state]]
    : [String(measures.length), String(namedIn(measures))]
}
