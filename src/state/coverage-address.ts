import { CELL_PARTS, parseCell, type CellName, type CellPart } from '../derive/coverage-cell.ts'
import type { CoverageSetting } from '../derive/coverage-grid.ts'
import type { Address } from './address.ts'

/** The ways 覆盖 is looked at. */
export const COVERAGE_VIEWS = ['grid'] as const
export type CoverageView = (typeof COVERAGE_VIEWS)[number]

/** What an address says of 覆盖: 「by=centre&preambles=1&cell=徐汇.trade&part=explicit」. */
export interface CoverageChoice {
  readonly view: CoverageView
  readonly setting: CoverageSetting
  /** The cell whose list is open; null for none, and for a name that no cell can have. */
  readonly cell: CellName | null
  /** The part of that list that is shown; null for all of it. */
  readonly part: CellPart | null
}

/** Reads it; what is not known is passed over. */
export function readCoverage(params: Address['params']): CoverageChoice {
  return {
    view: COVERAGE_VIEWS.find((view) => view === params['view']) ?? 'grid',
    setting: { kind: params['by'] === 'centre' ? 'centre' : 'brand', preambles: params['preambles'] === '1' },
    cell: parseCell(params['cell']),
    part: CELL_PARTS.find((part) => part === params['part']) ?? null,
  }
}

/** The parameter that names a cell. */
export const writeCell = ({ place, subject }: CellName): string => `${place}.${subject}`
