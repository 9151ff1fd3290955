import type { DocumentSummary, PolicyEvent, Target } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import type { StatedTarget, TargetDeadline } from '../model/overview.ts'
import { contains, type Span } from '../model/span.ts'
import { documentNames } from './document-names.ts'
import { rankWording } from './rank-wording.ts'
import { sectionPath } from './section-path.ts'
import { targetStatus, type TargetStatus } from './target-status.ts'

/** One target as every view shows it: what its document states, and how it stands. */
export interface TargetRow extends StatedTarget {
  /** Readings are the person's own; none can be recorded yet. */
  readonly latest: null
  readonly status: TargetStatus
}

/** Every target of the documents, in the order of the documents and of the text. */
export const targetRows = (documents: readonly DocumentSummary[]): TargetRow[] =>
  withStatus(statedTargets(documents, documentNames(documents)))

/** Targets with how they stand, in the same order. */
export const withStatus = (targets: readonly StatedTarget[]): TargetRow[] =>
  targets.map((target) => ({
    ...target,
    latest: null,
    status: targetStatus({ kind: target.kind, latest: null }),
  }))

/** Every target as its document states it, in that order; `names` gives every document's name by id. */
export function statedTargets(
  documents: readonly DocumentSummary[],
  names: ReadonlyMap<string, string>,
): StatedTarget[] {
  return documents.flatMap((doc) =>
    [...doc.targets]
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      .map((target) => statedTarget(doc, names.get(doc.id)!, target)),
  )
}

function statedTarget(doc: DocumentSummary, documentName: string, target: Target): StatedTarget {
  const measure = doc.measures.find(({ span }) => contains(span, target.span))
  const names = [...new Set(measure?.bodies.map((body) => body.name))]
  return {
    targetId: target.id,
    documentId: doc.id,
    documentName,
    documentTitle: doc.metadata.title ?? doc.file,
    district: DISTRICTS.find(({ name }) => name === doc.metadata.jurisdiction)?.shortName ?? null,
    quote: target.quote,
    metric: target.metric,
    kind: target.kind,
    comparator: target.comparator,
    value: target.value,
    unit: target.unit,
    place: target.kind === 'rank' ? rankWording(target.quote) : null,
    deadline: targetDeadline(target, doc.events, measure?.span ?? null),
    section: sectionPath(doc.sections, target.section),
    measureId: measure?.id ?? null,
    bodies: names.length === 0 ? null : names,
  }
}

/** A target's deadline with the nearest printed words that give it, looked for in the same measure only. */
function targetDeadline(
  { deadline, deadlineBasis, span }: Target,
  events: readonly PolicyEvent[],
  measure: Span | null,
): TargetDeadline | null {
  if (deadline === null) return null
  if (deadlineBasis !== 'stated') return { date: deadline, printed: null, basis: 'inherited' }
  const distance = (event: PolicyEvent) => Math.abs(event.span.start - span.start)
  const [nearest] = events
    .filter((event) => event.role === 'deadline' && event.date === deadline)
    .filter((event) => measure === null || contains(measure, event.span))
    .sort((a, b) => distance(a) - distance(b))
  return { date: deadline, printed: nearest?.quote ?? null, basis: 'stated' }
}
