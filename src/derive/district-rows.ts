import type { BrandId } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import type { CellCount, CoverageCount, CoverageState } from '../model/overview.ts'

/** One district on the map. */
export interface DistrictRow {
  /** Administrative code; the mark's id. */
  readonly code: string
  /** 徐汇区, as in `Metadata.jurisdiction`. */
  readonly name: string
  /** 徐汇. */
  readonly shortName: string
  /** Square on the tile map, from the top left. */
  readonly column: number
  readonly row: number
  /** covered: a measure advances a brand; silent: there are documents and none does; see `CoverageState` for the rest. */
  readonly state: CoverageState
  readonly documents: number
  /** Tasks and safeguards. */
  readonly measures: number
  /** Brands that at least one measure advances, in the city's order. */
  readonly brands: readonly BrandId[]
}

/** The 16 districts in their official order, with the figures of the coverage matrix. The city is none of them. */
export function districtRows(coverage: readonly CoverageCount[]): DistrictRow[] {
  const counted = new Map(coverage.map((each) => [each.code, each]))
  return DISTRICTS.map(({ code, name, shortName, column, row }) => {
    const { documents = 0, measures = 0, cells = [] } = counted.get(code) ?? {}
    const brands = cells.filter((cell) => cell.measures > 0).map((cell) => cell.brand)
    const state = stateOf(cells, documents, brands.length)
    return { code, name, shortName, column, row, state, documents, measures, brands }
  })
}

function stateOf(cells: readonly CellCount[], documents: number, brands: number): CoverageState {
  if (cells.length > 0 && cells.every(({ state }) => state === 'out-of-scope')) return 'out-of-scope'
  if (documents === 0) return 'no-document'
  return brands === 0 ? 'silent' : 'covered'
}
