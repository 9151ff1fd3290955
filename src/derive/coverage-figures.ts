import type { CoverageFigures } from '../messages/coverage.ts'
import type { CoverageRow, CoveredMeasure } from './coverage-rows.ts'

/** Counts rows for the title. The city's row, when there, is left out: the sentence speaks of districts. */
export function coverageFigures(rows: readonly CoverageRow[]): CoverageFigures {
  const districts = rows.filter((row) => row.code !== 'city')
  const having = districts.filter((row) => row.documentIds.length > 0)
  const covered = having.flatMap((row) => row.cells.flatMap((cell) => cell.measures))
  return {
    withDocuments: having.length,
    districts: districts.length,
    measures: having.reduce((sum, row) => sum + row.measureIds.length, 0),
    lead: leadingCell(having),
    advancing: countMeasures(covered),
    naming: countMeasures(covered.filter(isExplicit)),
  }
}

/** Each measure once, however many brands it advances. */
const countMeasures = (covered: readonly CoveredMeasure[]) =>
  new Set(covered.map(({ documentId, measureId }) => `${documentId}/${measureId}`)).size

const isExplicit = ({ basis }: CoveredMeasure) => basis === 'explicit'

function leadingCell(rows: readonly CoverageRow[]): CoverageFigures['lead'] {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ row, cell, count: cell.measures.length })))
  const most = Math.max(0, ...cells.map(({ count }) => count))
  const [lead, ...ties] = cells.filter(({ count }) => count === most)
  if (lead === undefined || most === 0 || ties.length > 0) return null
  const { row, cell, count } = lead
  const explicit = cell.measures.filter(isExplicit).length
  return { district: row.shortName, brand: cell.brand, measures: row.measureIds.length, count, explicit }
}
