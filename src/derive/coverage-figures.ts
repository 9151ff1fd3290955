import type { CoverageFigures } from '../messages/coverage.ts'
import { BRANDS } from '../model/brand.ts'
import type { BrandId } from '../model/dataset.ts'
import type { CoverageCount } from '../model/overview.ts'
import { districtsOf } from './coverage-counts.ts'
import { inScope } from './in-scope.ts'

/** Counts rows for the title. The city's row, when there, is left out: the sentence speaks of districts. */
export function coverageFigures(rows: readonly CoverageCount[]): CoverageFigures {
  const districts = districtsOf(rows).filter(inScope)
  const having = districts.filter((row) => row.documents > 0)
  return {
    withDocuments: having.length,
    districts: districts.length,
    measures: sumOf(having, ({ measures }) => measures),
    lead: leadingCell(having),
    advancing: sumOf(having, ({ advancing }) => advancing),
    naming: sumOf(having, ({ naming }) => naming),
    brands: BRANDS.map(({ id }) => id).filter((id) => districts.some((row) => showsBrand(row, id))),
  }
}

const showsBrand = ({ cells }: CoverageCount, id: BrandId) =>
  cells.some(({ brand, state }) => brand === id && state !== 'out-of-scope')

const sumOf = (rows: readonly CoverageCount[], count: (row: CoverageCount) => number) =>
  rows.reduce((sum, row) => sum + count(row), 0)

function leadingCell(rows: readonly CoverageCount[]): CoverageFigures['lead'] {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })))
  const most = Math.max(0, ...cells.map(({ cell }) => cell.measures))
  const [lead, ...ties] = cells.filter(({ cell }) => cell.measures === most)
  if (lead === undefined || most === 0 || ties.length > 0) return null
  const { row, cell } = lead
  return {
    district: row.shortName,
    brand: cell.brand,
    measures: row.measures,
    count: cell.measures,
    explicit: cell.explicit,
  }
}
