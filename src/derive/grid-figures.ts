import type { GridFigures } from '../messages/coverage-page.ts'
import { CITY } from './coverage-counts.ts'
import type { GridRow } from './coverage-grid.ts'

/** How many districts a title names. */
const NAMED = 2

/** What the title of 覆盖 is told: of the districts in scope, or of the city where the filter leaves no district. */
export function gridFigures(rows: readonly GridRow[]): GridFigures {
  const districts = rows.filter(({ code, state }) => code !== CITY.code && state !== 'out-of-scope')
  const told = districts.length > 0 ? districts : rows.filter(({ state }) => state !== 'out-of-scope')
  const having = told.filter(({ state }) => state === 'has-documents')
  const most = having
    .toSorted((a, b) => b.measures.length - a.measures.length)
    .slice(0, NAMED)
    .map(({ shortName, measures }) => ({
      place: shortName,
      measures: measures.length,
      advancing: measures.filter(({ basis }) => basis !== null).length,
      naming: measures.filter(({ basis }) => basis === 'explicit').length,
    }))
  return { having: having.length, districts: districts.length, most }
}
