import { DISTRICTS } from '../model/district.ts'
import type { CellCount, CoverageCount, CoverageState } from '../model/overview.ts'
import type { SubjectId, SubjectKind } from '../model/subject.ts'
import type { GridRow } from './coverage-grid.ts'

/** One district on the map. */
export interface DistrictRow {
  /** What `subjects` are. */
  readonly kind: SubjectKind
  /** Administrative code; the mark's id. */
  readonly code: string
  /** 徐汇区, as in `Metadata.jurisdiction`. */
  readonly name: string
  /** 徐汇. */
  readonly shortName: string
  /** Square on the tile map, from the top left. */
  readonly column: number
  readonly row: number
  /** covered: a measure advances a subject; silent: there are documents and none does; see `CoverageState` for the rest. */
  readonly state: CoverageState
  readonly documents: number
  /** Counted measures: tasks and safeguards unless preambles are asked for. */
  readonly measures: number
  /** Brands, or centres, that at least one measure advances, in the city's order. */
  readonly subjects: readonly SubjectId[]
}

/** The 16 districts in their official order, with the figures of the coverage matrix. The city is none of them. */
export function districtRows(coverage: readonly CoverageCount[]): DistrictRow[] {
  const counted = new Map(coverage.map((each) => [each.code, each]))
  return DISTRICTS.map(({ code, name, shortName, column, row }) => {
    const { documents = 0, measures = 0, cells = [] } = counted.get(code) ?? {}
    const subjects = cells.filter((cell) => cell.measures > 0).map((cell) => cell.brand)
    const state = stateOf(cells, documents, subjects.length)
    return { kind: 'brand', code, name, shortName, column, row, state, documents, measures, subjects }
  })
}

/** The same with the figures of 覆盖's matrix. */
export function districtTiles(rows: readonly GridRow[], kind: SubjectKind): DistrictRow[] {
  const known = new Map(rows.map((row) => [row.code, row]))
  return DISTRICTS.map(({ code, name, shortName, column, row }) => {
    const found = known.get(code)!
    const { state: of, cells } = found
    const [documents, measures] = [found.documents.length, found.measures.length]
    const subjects = cells.filter((cell) => cell.measures.length > 0).map(({ subject }) => subject)
    const state = of === 'has-documents' ? (subjects.length === 0 ? 'silent' : 'covered') : of
    return { kind, code, name, shortName, column, row, state, documents, measures, subjects }
  })
}

function stateOf(cells: readonly CellCount[], documents: number, brands: number): CoverageState {
  if (cells.length > 0 && cells.every(({ state }) => state === 'out-of-scope')) return 'out-of-scope'
  if (documents === 0) return 'no-document'
  return brands === 0 ? 'silent' : 'covered'
}
