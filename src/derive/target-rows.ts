import type { Comparator, DocumentSummary, PolicyEvent, Target, TargetKind } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import { contains, type Span } from '../model/span.ts'
import { documentNames } from './document-names.ts'
import { rankWording } from './rank-wording.ts'
import { sectionPath } from './section-path.ts'
import { targetStatus, type TargetStatus } from './target-status.ts'

/** When a target is to be met. */
export interface TargetDeadline {
  /** EDTF, the last year, month or day of what it names. */
  readonly date: string
  /** The words that say so, such as 到2020年; null when it is inherited or the words stand in no event. */
  readonly printed: string | null
  readonly basis: 'stated' | 'inherited'
}

/** One target as every view shows it. Figures are raw; how they are written is the picture's business. */
export interface TargetRow {
  readonly targetId: string
  readonly documentId: string
  /** The document's short name among the others, such as 徐汇区三年行动计划; no two documents' are alike. */
  readonly documentName: string
  /** The document's whole title; its file name when it prints none. */
  readonly documentTitle: string
  /** 徐汇, not 徐汇区; null for the city's and unplaced documents. */
  readonly district: string | null
  readonly quote: string
  readonly metric: string
  readonly kind: TargetKind
  readonly comparator: Comparator
  readonly value: Target['value']
  /** As printed: %, 家, 万亿元. */
  readonly unit: string | null
  /** For a rank, the printed words of the place (全市前列); null for other kinds and for wordings without one. */
  readonly place: string | null
  readonly deadline: TargetDeadline | null
  /** 「一、(三) 总体目标」; null in an unnumbered document. */
  readonly section: string | null
  /** The measure whose words hold the target; null when it stands outside every measure. */
  readonly measureId: string | null
  /** Bodies that measure makes answer for it, each once, in reading order. Null: it names none (原文未写明). */
  readonly bodies: readonly string[] | null
  /** Readings are the person's own; none can be recorded yet. */
  readonly latest: null
  readonly status: TargetStatus
}

/** Every target of the documents, in the order of the documents and of the text. */
export function targetRows(documents: readonly DocumentSummary[]): TargetRow[] {
  const names = documentNames(documents)
  return documents.flatMap((doc) =>
    [...doc.targets]
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      .map((target) => targetRow(doc, names.get(doc.id)!, target)),
  )
}

function targetRow(doc: DocumentSummary, documentName: string, target: Target): TargetRow {
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
    latest: null,
    status: targetStatus({ kind: target.kind, latest: null }),
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
