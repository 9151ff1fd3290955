import { BRANDS, CENTRES } from '../model/brand.ts'
import type { BrandId, CentreId, CompiledDocument, Measure } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import type { DocumentEntry } from '../model/document-entry.ts'
import { contains, type Span } from '../model/span.ts'
import { CITY } from './coverage-counts.ts'
import { countedMeasures } from './coverage-rows.ts'

/** One measure on a walk through what is behind a coverage cell: the `nth` (from 0) of those in its document. */
export interface WalkStep {
  readonly documentId: string
  readonly nth: number
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
export function measureWalk(documents: readonly DocumentEntry[], cell: string): MeasureWalk | null {
  const { district, subject } = /^(?<district>.+)\.(?<subject>[^.]+)$/.exec(cell)?.groups ?? {}
  if (district === undefined || subject === undefined) return null
  const place = [...DISTRICTS, CITY].find(({ shortName }) => shortName === district)
  if (place === undefined || !isSubject(subject)) return null
  const steps = documents
    .filter(({ metadata }) => metadata.jurisdiction === place.name)
    .flatMap((entry) =>
      Array.from({ length: countBehind(entry, subject) }, (_, nth) => ({ documentId: entry.id, nth })),
    )
  return steps.length === 0 ? null : { cell, district, subject, steps }
}

type Subject = BrandId | CentreId | '*'

const isSubject = (subject: string): subject is Subject =>
  subject === '*' || [...BRANDS, ...CENTRES].some(({ id }) => id === subject)

const countBehind = ({ measures, behind }: DocumentEntry, subject: Subject): number =>
  subject === '*' ? measures : (behind[subject] ?? 0)

/** The measure of a step in its document; null when the document has not so many. */
export function measureOfStep(
  { measures }: Pick<CompiledDocument, 'measures'>,
  subject: string,
  { nth }: WalkStep,
): Measure | null {
  const behind = countedMeasures({ measures })
    .filter((measure) => subject === '*' || evidenceFor(measure, subject).length > 0)
    .toSorted((a, b) => a.span.start - b.span.start)
  return behind[nth] ?? null
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
