import type { DocumentSummary, Measure } from '../../model/dataset.ts'
import { contains, type Span } from '../../model/span.ts'
import { countdownRows } from '../countdown-rows.ts'
import { countedMeasures } from '../coverage-rows.ts'
import { documentNames } from '../document-names.ts'
import { districtCodeOf } from '../filter-documents.ts'
import { sectionPath } from '../section-path.ts'
import { countByStatus, type StatusCount } from '../target-counts.ts'
import type { RegisterEntry } from './entries.ts'
import { namedBody, type NamedBody } from './named-body.ts'

/** A measure somebody answers for. */
export interface BodyMeasure {
  readonly measureId: string
  readonly documentId: string
  readonly documentName: string
  readonly title: string
  /** 「二、(一) 3. …」; null in an unnumbered document. */
  readonly section: string | null
}

/** A day something falls due that somebody answers for. */
export interface BodyDue {
  /** EDTF. */
  readonly date: string
  /** ISO date: its last day. */
  readonly due: string
  /** Whole days from `due` to the as-of day; negative while it is still to come. */
  readonly daysPast: number
  /** How many dates and targets fall due then. */
  readonly items: number
}

/** What one body answers for. */
export interface BodyRow {
  /** Null: what the text gives to nobody (原文未写明). */
  readonly body: NamedBody | null
  /** In the order of the documents and of the text. */
  readonly measures: readonly BodyMeasure[]
  readonly targets: readonly RegisterEntry[]
  /** Of the targets; one entry per status, zeros included. */
  readonly counts: readonly StatusCount[]
  /** The earliest first. */
  readonly dues: readonly BodyDue[]
}

/**
 * Who answers for what, as the documents name them: each body with the measures that name it, the targets and dates printed
 * inside these. A measure that names two bodies stands under both. Most targets first, then most measures, then in reading
 * order; `first` before all others, and last the tasks and safeguards, targets and dates of measures that name nobody.
 */
export function bodyRows(
  documents: readonly DocumentSummary[],
  entries: readonly RegisterEntry[],
  asOf: string,
  first: string | null,
): BodyRow[] {
  const names = documentNames(documents)
  const rows = namedIn(documents).map(({ body, held }) => {
    const key = body?.key ?? null
    const targets = entries.filter(({ answering }) =>
      key === null ? answering.length === 0 : answering.some((one) => one.key === key),
    )
    const measures = held.flatMap(({ doc, measures: own }) =>
      own.map((measure) => bodyMeasure(doc, names.get(doc.id)!, measure)),
    )
    return { body, measures, targets, counts: countByStatus(targets), dues: duesOf(held, asOf) }
  })
  const rank = ({ body }: BodyRow) => (body === null ? 1 : body.key === first ? -1 : 0)
  return rows.toSorted(
    (a, b) =>
      rank(a) - rank(b) || b.targets.length - a.targets.length || b.measures.length - a.measures.length,
  )
}

/** Measures of one document that a body answers for. */
interface Held {
  readonly doc: DocumentSummary
  readonly measures: readonly Measure[]
  /** Whether a place of the document belongs to them. */
  readonly holds: (span: Span) => boolean
}

/** Every body in reading order with what it holds in each document; last what nobody does. */
function namedIn(documents: readonly DocumentSummary[]): { body: NamedBody | null; held: Held[] }[] {
  const known = new Map<string, { body: NamedBody; held: Held[] }>()
  for (const doc of documents) {
    const place = districtCodeOf(doc)
    for (const [key, { body, measures }] of bodiesOf(doc, place)) {
      const row = known.get(key) ?? { body, held: [] }
      row.held.push({ doc, measures, holds: (span) => measures.some((one) => contains(one.span, span)) })
      known.set(key, row)
    }
  }
  return [...known.values(), { body: null, held: documents.map(nobodys) }]
}

function bodiesOf(doc: DocumentSummary, place: string | null) {
  const found = new Map<string, { body: NamedBody; measures: Measure[] }>()
  for (const measure of doc.measures)
    for (const name of new Set(measure.bodies.map((body) => body.name))) {
      const body = namedBody(name, place)
      const row = found.get(body.key) ?? { body, measures: [] }
      row.measures.push(measure)
      found.set(body.key, row)
    }
  return found
}

/** The counted measures of a document that name nobody; its dates and targets outside the measures that do. */
function nobodys(doc: DocumentSummary): Held {
  const naming = doc.measures.filter(({ bodies }) => bodies.length > 0)
  return {
    doc,
    measures: countedMeasures(doc).filter(({ bodies }) => bodies.length === 0),
    holds: (span) => !naming.some((one) => contains(one.span, span)),
  }
}

const bodyMeasure = (doc: DocumentSummary, documentName: string, measure: Measure): BodyMeasure => ({
  measureId: measure.id,
  documentId: doc.id,
  documentName,
  title: measure.title,
  section: sectionPath(doc.sections, measure.section),
})

/** The days on which something of the measures falls due; one day of several documents is one. */
function duesOf(held: readonly Held[], asOf: string): BodyDue[] {
  const parts = held.map(({ doc, holds }) => ({
    ...doc,
    events: doc.events.filter(({ span }) => holds(span)),
    targets: doc.targets.filter(({ span }) => holds(span)),
  }))
  const byDate = new Map<string, BodyDue>()
  for (const { date, due, daysPast, items } of countdownRows(parts, asOf)) {
    const known = byDate.get(date)?.items ?? 0
    byDate.set(date, { date, due, daysPast, items: known + items.length })
  }
  return [...byDate.values()]
}
