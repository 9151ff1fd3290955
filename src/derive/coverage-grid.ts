import type { DocumentSummary, MeasureRole } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import type { Filter } from '../model/filter.ts'
import type { CoverageState } from '../model/overview.ts'
import { subjectsOf, type SubjectId, type SubjectKind } from '../model/subject.ts'
import { CITY } from './coverage-counts.ts'
import { COUNTED_ROLES, countedMeasures } from './coverage-rows.ts'
import { strengthOf, type Strength } from './measure-strength.ts'
import { evidenceFor } from './measure-walk.ts'
import { placeState } from './place-state.ts'

/** What 覆盖 counts: measures by brand or by centre, with preambles or without. */
export interface CoverageSetting {
  readonly kind: SubjectKind
  readonly preambles: boolean
}

/** A counted measure. */
export interface GridMeasure {
  readonly documentId: string
  readonly measureId: string
  /** How it advances the subject of its cell; of a row's whole list: any subject of the kind, null when it advances none. */
  readonly basis: 'explicit' | 'thematic' | null
  readonly strength: Strength
}

/** One subject in one place. The count shown is the length of `measures`. */
export interface GridCell {
  readonly subject: SubjectId
  readonly state: CoverageState
  /** In reading order; empty unless `covered`. */
  readonly measures: readonly GridMeasure[]
}

/** A district, the city, or a document on its own. */
export interface GridRow {
  /** Administrative code, `city`, or a document's id. */
  readonly code: string
  /** 徐汇; 市级; a document's short name. */
  readonly shortName: string
  /** Of the row as a whole. */
  readonly state: Exclude<CoverageState, 'covered' | 'silent'> | 'has-documents'
  /** Ids of the documents counted. */
  readonly documents: readonly string[]
  /** Every counted measure in reading order, whether it advances a subject or not. */
  readonly measures: readonly GridMeasure[]
  readonly cells: readonly GridCell[]
}

/** The roles a setting counts. */
export const rolesOf = ({ preambles }: CoverageSetting): readonly MeasureRole[] =>
  preambles ? [...COUNTED_ROLES, 'preamble'] : COUNTED_ROLES

/**
 * The 16 districts and 市级 by brands or centres: those with documents first, then the city, then those without, then what the
 * filter hides, each in official order.
 *
 * `left` is what the filter leaves of `all`; `placeState` says what is 不在范围 and what 无文件.
 */
export function coverageGrid(
  all: readonly Pick<DocumentSummary, 'metadata'>[],
  left: readonly DocumentSummary[],
  filter: Filter,
  setting: CoverageSetting,
): readonly GridRow[] {
  const places = [...DISTRICTS, CITY].map((place) => {
    const isOwn = ({ metadata }: Pick<DocumentSummary, 'metadata'>) => metadata.jurisdiction === place.name
    const own = left.filter(isOwn)
    const state = placeState(place.code, { held: all.filter(isOwn).length, left: own.length }, filter)
    return gridRow(place, own, setting, filter, state)
  })
  const order = ({ state, code }: GridRow) => 2 * STATES.indexOf(state) + (code === CITY.code ? 1 : 0)
  return places.toSorted((a, b) => order(a) - order(b))
}

/** In the order the rows are shown. */
const STATES: readonly GridRow['state'][] = ['has-documents', 'no-document', 'out-of-scope']

/** The row of some documents under a name. */
export function gridRow(
  { code, shortName }: Pick<GridRow, 'code' | 'shortName'>,
  documents: readonly DocumentSummary[],
  setting: CoverageSetting,
  filter: Pick<Filter, 'brands' | 'centres'>,
  state: GridRow['state'] = 'has-documents',
): GridRow {
  const counted = documents.flatMap((doc) => counting(doc, setting))
  const chosen: readonly string[] = setting.kind === 'brand' ? filter.brands : filter.centres
  const cells = subjectsOf(setting.kind).map((subject): GridCell => {
    if (state !== 'has-documents') return { subject, state, measures: [] }
    if (chosen.length > 0 && !chosen.includes(subject))
      return { subject, state: 'out-of-scope', measures: [] }
    const measures = counted.flatMap(({ own, bases }) => {
      const basis = bases.get(subject)
      return basis === undefined ? [] : [{ ...own, basis }]
    })
    return { subject, state: measures.length === 0 ? 'silent' : 'covered', measures }
  })
  const measures = counted.map(({ own: { documentId, measureId, strength }, bases }) => {
    const basis = strongest([...bases.values()])
    return { documentId, measureId, basis, strength }
  })
  return { code, shortName, state, documents: documents.map(({ id }) => id), measures, cells }
}

type Basis = 'explicit' | 'thematic'

const strongest = (bases: readonly Basis[]): Basis | null =>
  bases.includes('explicit') ? 'explicit' : (bases[0] ?? null)

/** The measures of a document that a setting counts, in reading order, with what each advances. */
function counting(doc: DocumentSummary, setting: CoverageSetting) {
  return countedMeasures(doc, rolesOf(setting))
    .sort((a, b) => a.span.start - b.span.start)
    .map((measure) => {
      const bases = new Map<SubjectId, Basis>()
      for (const subject of subjectsOf(setting.kind)) {
        const found = strongest(evidenceFor(measure, subject).map(({ basis }) => basis))
        if (found !== null) bases.set(subject, found)
      }
      const strength = strengthOf(measure, doc.targets)
      return { own: { documentId: doc.id, measureId: measure.id, strength }, bases }
    })
}
