import { BRANDS } from '../model/brand.ts'
import type { BrandId, DocumentSummary, Measure, MeasureRole } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import type { CoverageState } from '../model/overview.ts'
import { CITY } from './coverage-counts.ts'

/** A measure that advances a brand. */
export interface CoveredMeasure {
  readonly documentId: string
  readonly measureId: string
  /** explicit = the measure prints the brand's name; thematic = lexicon terms evidence it. */
  readonly basis: 'explicit' | 'thematic'
}

/** One brand in one district. The count shown is the length of `measures`. */
export interface CoverageCell {
  readonly brand: BrandId
  readonly state: CoverageState
  /** In reading order; empty unless `covered`. */
  readonly measures: readonly CoveredMeasure[]
}

/** One district, or the city's own documents when asked for. */
export interface CoverageRow {
  /** Administrative code; `city` for the city's own documents. */
  readonly code: string
  /** As in `Metadata.jurisdiction`: 徐汇区. */
  readonly name: string
  /** 徐汇; 市级. */
  readonly shortName: string
  readonly documentIds: readonly string[]
  /** Every measure that is counted, whether it advances a brand or not, in reading order. */
  readonly measureIds: readonly string[]
  /** One per brand in the city's order. */
  readonly cells: readonly CoverageCell[]
}

/** What is counted. */
export interface CoverageChoice {
  /** Tasks and safeguards unless said otherwise. */
  readonly roles?: readonly MeasureRole[]
  /** Adds a row 市级 after the districts with documents; off by default, since the city is no district. */
  readonly withCity?: boolean
}

/** Roles that coverage counts by default. */
export const COUNTED_ROLES: readonly MeasureRole[] = ['task', 'safeguard']

/** The measures of a document that count, in its order: the one list behind every number of measures on the screen. */
export function countedMeasures(
  { measures }: Pick<DocumentSummary, 'measures'>,
  roles: readonly MeasureRole[] = COUNTED_ROLES,
): Measure[] {
  return measures.filter(({ role }) => roles.includes(role))
}

/** Districts × brands: districts with documents first, then the official order. Always all 16. */
export function coverageRows(
  documents: readonly DocumentSummary[],
  { roles = COUNTED_ROLES, withCity = false }: CoverageChoice = {},
): CoverageRow[] {
  const rows = DISTRICTS.map((district) => coverageRow(district, documents, roles))
  const having = rows.filter((row) => row.documentIds.length > 0)
  const lacking = rows.filter((row) => row.documentIds.length === 0)
  const city = withCity ? [coverageRow(CITY, documents, roles)] : []
  return [...having, ...city, ...lacking]
}

function coverageRow(
  { code, name, shortName }: Pick<CoverageRow, 'code' | 'name' | 'shortName'>,
  documents: readonly DocumentSummary[],
  roles: readonly MeasureRole[],
): CoverageRow {
  const own = documents.filter(({ metadata }) => metadata.jurisdiction === name)
  const measures = own.flatMap((doc) =>
    countedMeasures(doc, roles)
      .sort((a, b) => a.span.start - b.span.start)
      .map((measure) => ({ documentId: doc.id, measure })),
  )
  const cells = BRANDS.map(({ id }): CoverageCell => {
    const covered = measures.flatMap(({ documentId, measure }): CoveredMeasure[] => {
      const found = measure.brands.filter((brand) => brand.id === id)
      if (found.length === 0) return []
      const basis = found.some((brand) => brand.basis === 'explicit') ? 'explicit' : 'thematic'
      return [{ documentId, measureId: measure.id, basis }]
    })
    const state = own.length === 0 ? 'no-document' : covered.length === 0 ? 'silent' : 'covered'
    return { brand: id, state, measures: covered }
  })
  const measureIds = measures.map(({ measure }) => measure.id)
  return { code, name, shortName, documentIds: own.map((doc) => doc.id), measureIds, cells }
}
