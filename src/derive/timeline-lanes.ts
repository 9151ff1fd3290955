import { BRANDS } from '../model/brand.ts'
import type { DocumentSummary, EventRole, PolicyEvent } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import { contains } from '../model/span.ts'
import { districtCodeOf } from './filter-documents.ts'
import type { TimelineRow } from './timeline-rows.ts'

/** What a lane of the timeline gathers. */
export const LANE_KINDS = ['document', 'jurisdiction', 'brand', 'role'] as const
export type LaneKind = (typeof LANE_KINDS)[number]

/** How lanes follow one another: as the thing itself is ordered, by their first date, or the fullest first. */
export const LANE_ORDERS = ['own', 'first', 'most'] as const
export type LaneOrder = (typeof LANE_ORDERS)[number]

/** The lane of what no lane of its own takes: no district, no brand. */
export const OTHER_LANE = 'other'

/** Rows that stand in one lane, by first day. A row may stand in several lanes: a measure may advance two brands. */
export interface TimelineLane {
  /** A document's id, a district's code or `city`, a brand, a role; `OTHER_LANE` for the rest. */
  readonly id: string
  readonly rows: readonly TimelineRow[]
}

const ROLES: readonly EventRole[] = ['held', 'issued', 'published', 'period', 'deadline', 'reference']

/**
 * The rows in lanes. Lanes without a row are left out, except a document's: that it says no date is worth seeing.
 *
 * A row belongs to the brands of the measures its words stand in; a document's own dates, which stand in none, go to
 * `OTHER_LANE`.
 */
export function timelineLanes(
  rows: readonly TimelineRow[],
  documents: readonly DocumentSummary[],
  kind: LaneKind,
  order: LaneOrder = 'own',
): readonly TimelineLane[] {
  const lanes = new Map(possibleLanes(documents, kind).map((id) => [id, [] as TimelineRow[]]))
  const lanesFor = laneFinder(documents, kind)
  for (const row of rows) for (const id of lanesFor(row)) lanes.get(id)?.push(row)
  const all = [...lanes].map(([id, own]) => ({ id, rows: own }))
  return ordered(kind === 'document' ? all : all.filter((lane) => lane.rows.length > 0), order)
}

/** The rows of these lanes by first day, each once though it stand in several. */
export function shownRows(lanes: readonly TimelineLane[]): readonly TimelineRow[] {
  const rows = new Map(lanes.flatMap((lane) => lane.rows.map((row) => [row.id, row])))
  return [...rows.values()].toSorted((a, b) =>
    a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0,
  )
}

/** Every lane there may be, in the order of the thing itself; documents by their first date, then by file. */
export function possibleLanes(documents: readonly DocumentSummary[], kind: LaneKind): readonly string[] {
  if (kind === 'document') {
    const key = ({ metadata, file }: DocumentSummary) => `${metadata.publishedOn ?? '9999'}|${file}`
    return documents.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ id }) => id)
  }
  if (kind === 'jurisdiction') return ['city', ...DISTRICTS.map(({ code }) => code), OTHER_LANE]
  return kind === 'brand' ? [...BRANDS.map(({ id }) => id), OTHER_LANE] : ROLES
}

function laneFinder(
  documents: readonly DocumentSummary[],
  kind: LaneKind,
): (row: TimelineRow) => readonly string[] {
  if (kind === 'document') return ({ documentId }) => [documentId]
  if (kind === 'role') return ({ role }) => [role]
  const byId = new Map(documents.map((doc) => [doc.id, doc]))
  if (kind === 'jurisdiction') {
    return ({ documentId }) => {
      const doc = byId.get(documentId)
      return [(doc === undefined ? null : districtCodeOf(doc)) ?? OTHER_LANE]
    }
  }
  const brands = new Map(
    documents.flatMap((doc) => doc.events.map((each) => [each.id, brandsAround(doc, each)])),
  )
  return ({ factIds }) => {
    const found = new Set(factIds.flatMap((id) => brands.get(id) ?? []))
    return found.size === 0 ? [OTHER_LANE] : [...found]
  }
}

function brandsAround({ measures }: DocumentSummary, { span }: PolicyEvent): readonly string[] {
  return measures
    .filter((measure) => contains(measure.span, span))
    .flatMap(({ brands }) => brands.map(({ id }) => id))
}

function ordered(lanes: readonly TimelineLane[], order: LaneOrder): readonly TimelineLane[] {
  if (order === 'own') return lanes
  if (order === 'most') return lanes.toSorted((a, b) => b.rows.length - a.rows.length)
  const first = ({ rows }: TimelineLane) => rows[0]?.firstDay ?? '9999'
  return lanes.toSorted((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))
}
