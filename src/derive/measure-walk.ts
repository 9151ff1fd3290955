import { BRANDS, CENTRES } from '../model/brand.ts'
import type { DatasetIndex, DocumentSummary, Measure } from '../model/dataset.ts'
import { contains, type Span } from '../model/span.ts'
import { countedMeasures, coverageRows } from './coverage-rows.ts'

/** One measure on a walk through what is behind a coverage cell. */
export interface WalkStep {
  readonly documentId: string
  readonly measureId: string
}

/** What is behind a coverage cell, in reading order over all documents of the district. */
export interface MeasureWalk {
  /** As in the address: `徐汇.service`, `徐汇.*`. */
  readonly cell: string
  /** 徐汇 or 市级. */
  readonly district: string
  /** A brand's or centre's id; `*` for every counted measure. */
  readonly subject: string
  readonly steps: readonly WalkStep[]
}

/** The walk a cell names; null when the name says no district or no brand, or nothing is behind it. */
export function measureWalk(index: DatasetIndex, cell: string): MeasureWalk | null {
  const { district, subject } = /^(?<district>.+)\.(?<subject>[^.]+)$/.exec(cell)?.groups ?? {}
  if (district === undefined || subject === undefined) return null
  const row = coverageRows(index.documents, { withCity: true }).find(
    ({ shortName }) => shortName === district,
  )
  const known = subject === '*' || [...BRANDS, ...CENTRES].some(({ id }) => id === subject)
  if (row === undefined || !known) return null
  const steps = row.documentIds.flatMap((id) => {
    const doc = index.documents.find((candidate) => candidate.id === id)
    return doc === undefined ? [] : stepsOf(doc, subject)
  })
  return steps.length === 0 ? null : { cell, district, subject, steps }
}

function stepsOf({ id, measures }: DocumentSummary, subject: string): WalkStep[] {
  return countedMeasures({ measures })
    .filter((measure) => subject === '*' || evidenceFor(measure, subject).length > 0)
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((measure) => ({ documentId: id, measureId: measure.id }))
}

/** What of a measure evidences a brand or centre; with `*` everything that evidences a brand. */
export function evidenceFor(
  measure: Measure,
  subject: string,
): readonly (Measure['brands'] | Measure['centres'])[number][] {
  return subject === '*'
    ? measure.brands
    : [...measure.brands, ...measure.centres].filter(({ id }) => id === subject)
}

/**
 * The words inside a measure that evidence a subject, in reading order; empty where the evidence is the document's
 * title, which speaks for every measure of a plan that names one brand.
 */
export function wordsInside(measure: Measure, subject: string): Span[] {
  return evidenceFor(measure, subject)
    .flatMap(({ evidence }) => evidence)
    .filter((words) => contains(measure.span, words))
    .toSorted((a, b) => a.start - b.start)
}
