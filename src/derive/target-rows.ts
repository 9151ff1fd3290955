import type { DocumentSummary, Measure, Metadata, PolicyEvent, Target } from '../model/dataset.ts'
import { DISTRICTS } from '../model/district.ts'
import { firstDay } from '../model/edtf.ts'
import type { StatedTarget, TargetDeadline } from '../model/overview.ts'
import { contains, type Span } from '../model/span.ts'
import { documentNames } from './document-names.ts'
import { overlapping, type Overlapping } from './overlapping.ts'
import { rankWording } from './rank-wording.ts'
import { sectionPath } from './section-path.ts'
import { judge, type Judgement } from './progress/judge.ts'
import type { SourcedValue } from './progress/judged-target.ts'
import type { TargetProgress } from './progress/target-progress.ts'
import { statusWithoutReading, type TargetStatus } from './target-status.ts'

/** One target as every view shows it: what its document states, and how it stands by the person's own records. */
export interface TargetRow extends StatedTarget {
  /** The latest reading, 个人记录, on or before the as-of day; null when there is none. */
  readonly latest: SourcedValue | null
  readonly status: TargetStatus
  /** What the status rests on; null when nothing is recorded, or nothing was looked at. */
  readonly judgement: Judgement | null
}

/** The person's records of targets, by target, and the day as of which they are judged. */
export interface OwnProgress {
  readonly of: ReadonlyMap<string, TargetProgress>
  /** ISO day. */
  readonly today: string
}

/** Every target of the documents, in the order of the documents and of the text. */
export const targetRows = (
  documents: readonly DocumentSummary[],
  own: OwnProgress | null = null,
): TargetRow[] => withStatus(statedTargets(documents, documentNames(documents)), own)

/** Targets with how they stand, in the same order; without `own`, as they stand when nothing is recorded. */
export const withStatus = (targets: readonly StatedTarget[], own: OwnProgress | null = null): TargetRow[] =>
  targets.map((target) => judgedRow(target, own))

function judgedRow(target: StatedTarget, own: OwnProgress | null): TargetRow {
  const recorded = own?.of.get(target.targetId)
  if (own === null || recorded === undefined)
    return { ...target, latest: null, status: statusWithoutReading(target.kind), judgement: null }
  const judgement = judge(target, recorded, own.today)
  return { ...target, latest: judgement.latest, status: judgement.status, judgement }
}

/** Every target as its document states it, in that order; `names` gives every document's name by id. */
export function statedTargets(
  documents: readonly DocumentSummary[],
  names: ReadonlyMap<string, string>,
): StatedTarget[] {
  return documents.flatMap((doc) => {
    const around = { measures: overlapping(doc.measures), events: overlapping(doc.events) }
    return [...doc.targets]
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      .map((target) => statedTarget(doc, names.get(doc.id)!, target, around))
  })
}

/** What of a document stands around some words. */
interface Around {
  readonly measures: Overlapping<Measure>
  readonly events: Overlapping<PolicyEvent>
}

function statedTarget(
  doc: DocumentSummary,
  documentName: string,
  target: Target,
  around: Around,
): StatedTarget {
  const measure = around.measures(target.span).find(({ span }) => contains(span, target.span))
  const near = measure === undefined ? doc.events : around.events(measure.span)
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
    deadline: targetDeadline(target, near, measure?.span ?? null),
    startsOn: startOf(doc.metadata),
    section: sectionPath(doc.sections, target.section),
    measureId: measure?.id ?? null,
    bodies: names.length === 0 ? null : names,
  }
}

/** The day targets of a document are counted from: 「2018—2020年」 gives 2018-01-01; without a period its publication. */
const startOf = ({ period, publishedOn }: Metadata): string | null =>
  period === null ? publishedOn : firstDay(period.from)

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
