import { CELL_PARTS, parseCell, type CellName, type CellPart } from '../derive/coverage-cell.ts'
import type { CoverageSetting } from '../derive/coverage-grid.ts'
import type { Address } from './address.ts'

/** The ways 覆盖 is looked at: the matrix, two sides compared, the weight of names over time. */
export const COVERAGE_VIEWS = ['grid', 'compare', 'emphasis'] as const
export type CoverageView = (typeof COVERAGE_VIEWS)[number]

/** A term whose sentences are listed, and of which documents: a district's code, `city`, a document's id or a year. */
export interface ChosenTerm {
  readonly term: string
  readonly of: string
}

/** What an address says of 覆盖: 「by=centre&preambles=1&cell=徐汇.trade&part=explicit」, 「view=compare&a=310104&b=310105」. */
export interface CoverageChoice {
  readonly view: CoverageView
  readonly setting: CoverageSetting
  /** The cell whose list is open; null for none, and for a name that no cell can have. */
  readonly cell: CellName | null
  /** The part of that list that is shown; null for all of it. */
  readonly part: CellPart | null
  /** Codes of the two sides compared; undefined where none is chosen. */
  readonly a: string | undefined
  readonly b: string | undefined
  readonly chosenTerm: ChosenTerm | null
  readonly map: 'tiles' | 'outline'
  /** What bars of emphasis measure. */
  readonly way: 'thousand' | 'count'
}

/** The parameters it is read from. */
export const COVERAGE_PARAMS = [
  'view',
  'by',
  'preambles',
  'cell',
  'part',
  'a',
  'b',
  'term',
  'of',
  'per',
  'map',
] as const

/** Reads it; what is not known is passed over. */
export function readCoverage(params: Address['params']): CoverageChoice {
  const { term, of } = params
  return {
    view: COVERAGE_VIEWS.find((view) => view === params['view']) ?? 'grid',
    setting: { kind: params['by'] === 'centre' ? 'centre' : 'brand', preambles: params['preambles'] === '1' },
    cell: parseCell(params['cell']),
    part: CELL_PARTS.find((part) => part === params['part']) ?? null,
    a: params['a'],
    b: params['b'],
    chosenTerm: term === undefined || of === undefined ? null : { term, of },
    map: params['map'] === 'outline' ? 'outline' : 'tiles',
    way: params['per'] === 'count' ? 'count' : 'thousand',
  }
}

/** The parameter that names a cell. */
export const writeCell = ({ place, subject }: CellName): string => `${place}.${subject}`
