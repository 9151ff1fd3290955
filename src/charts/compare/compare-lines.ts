import type { GridCell, GridMeasure, GridRow } from '../../derive/coverage-grid.ts'
import type { SubjectId } from '../../model/subject.ts'

/** A side under the name it goes by. */
export interface ComparedSide {
  readonly name: string
  readonly row: GridRow
}

/** Both of them. */
export type ComparedSides = readonly [ComparedSide, ComparedSide]
/** A brand or centre, or `*` for all measures of a side. */
export type ComparedLine = SubjectId | '*'

/** The measures of a line, and how it stands. */
export function lineOf(row: GridRow, line: ComparedLine): Pick<GridCell, 'measures' | 'state'> {
  if (line !== '*') return row.cells.find(({ subject }) => subject === line)!
  const state = row.state !== 'has-documents' ? row.state : row.measures.length === 0 ? 'silent' : 'covered'
  return { measures: row.measures, state }
}

/** How many of them print the name. */
export const namedIn = (measures: readonly GridMeasure[]) =>
  measures.filter(({ basis }) => basis === 'explicit').length
