import type { GridFigures } from '../messages/coverage-page.ts'
import { CITY } from './coverage-counts.ts'
import type { GridMeasure, GridRow } from './coverage-grid.ts'

/** How many districts a title names. */
const NAMED = 2

/**
 * What the title of 覆盖 is told: of the districts in scope, or of the city where the filter leaves no district. Subjects the
 * filter hides are not counted. `narrowed`: whether a filter left these rows.
 */
export function gridFigures(rows: readonly GridRow[], narrowed = false): GridFigures {
  const districts = rows.filter(({ code, state }) => code !== CITY.code && state !== 'out-of-scope')
  const told = districts.length > 0 ? districts : rows.filter(({ state }) => state !== 'out-of-scope')
  const having = told.filter(({ state }) => state === 'has-documents')
  const most = having
    .toSorted((a, b) => b.measures.length - a.measures.length)
    .slice(0, NAMED)
    .map(districtFigures)
  const subjects = inScope(having.flatMap(({ cells }) => cells)).map(({ subject }) => subject)
  return {
    having: having.length,
    districts: districts.length,
    most,
    subjects: [...new Set(subjects)],
    narrowed,
  }
}

const inScope = (cells: GridRow['cells']) => cells.filter(({ state }) => state !== 'out-of-scope')

function districtFigures({ shortName, measures, cells }: GridRow): GridFigures['most'][number] {
  const shown = inScope(cells)
  const idsOf = (all: readonly GridMeasure[]) => new Set(all.map(({ measureId }) => measureId))
  const advancing = shown.flatMap((cell) => cell.measures)
  const most = Math.max(0, ...shown.map((cell) => cell.measures.length))
  const lead = shown.filter((cell) => cell.measures.length === most)
  return {
    place: shortName,
    measures: measures.length,
    advancing: idsOf(advancing).size,
    naming: idsOf(advancing.filter(({ basis }) => basis === 'explicit')).size,
    lead: most === 0 || lead.length > 1 ? null : { subject: lead[0]!.subject, count: most },
  }
}
