import type { BrandId, CentreId, DocumentSummary, Measure, Target } from '../model/dataset.ts'
import type { DocumentEntry, MarkKey } from '../model/document-entry.ts'
import type { TimelineMark } from '../model/timeline-strip.ts'
import { countedMeasures } from './coverage-rows.ts'
import { shortName } from './document-name.ts'
import { headlineClasses } from './headline-targets.ts'
import { statedTargets } from './target-rows.ts'
import { timelineMarks } from './timeline-rows.ts'

/** What the list of documents says of a document. It rests on this document alone. */
export function documentEntry(doc: DocumentSummary): DocumentEntry {
  const { id, file, sections, events, targets, diagnostics } = doc
  const { title, kind: form, issuer, source, publishedOn, jurisdiction } = doc.metadata
  const name = shortName(doc)
  const names = new Map([[id, name]])
  const measures = countedMeasures(doc)
  const kind = (wanted: Target['kind']) => targets.filter((target) => target.kind === wanted).length
  return {
    id,
    file,
    metadata: { title, kind: form, issuer, source, publishedOn, jurisdiction },
    name,
    sections: sections.length,
    events: events.length,
    targets: { numeric: kind('numeric'), absolute: kind('absolute'), rank: kind('rank') },
    withStatedDeadline: targets.filter(isStated).length,
    measures: measures.length,
    behind: countSubjects(measures, ({ brands, centres }) => [...brands, ...centres].map((each) => each.id)),
    explicit: countSubjects(measures, brandsNamed),
    advancing: measures.filter(({ brands }) => brands.length > 0).length,
    naming: measures.filter((measure) => brandsNamed(measure).length > 0).length,
    diagnostics: diagnostics.filter(({ severity }) => severity !== 'info').length,
    ...markKeys(doc),
    headline: headlineClasses(statedTargets([doc], names)),
  }
}

/** The marks of a document's timeline in short, and how many dates only its targets state. */
export function markKeys(
  doc: Pick<DocumentSummary, 'id' | 'events' | 'targets'>,
): Pick<DocumentEntry, 'marks' | 'inTargets'> {
  const marks = timelineMarks([doc], new Map([[doc.id, '']]))
  return { marks: marks.map(markKey), inTargets: onlyInTargets(doc.targets, marks) }
}

const isStated = ({ deadline, deadlineBasis }: Target) => deadline !== null && deadlineBasis === 'stated'

const brandsNamed = ({ brands }: Measure): BrandId[] =>
  brands.filter(({ basis }) => basis === 'explicit').map(({ id }) => id)

/** How many measures each subject has; a measure counts once for a subject, however often it is listed. */
function countSubjects<Id extends BrandId | CentreId>(
  measures: readonly Measure[],
  subjectsOf: (measure: Measure) => readonly Id[],
): Partial<Record<Id, number>> {
  const counts: Partial<Record<Id, number>> = {}
  for (const measure of measures)
    for (const id of new Set(subjectsOf(measure))) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

const markKey = ({ role, date, factIds, basis }: TimelineMark): MarkKey => [
  role,
  date,
  factIds.length,
  basis === 'inferred',
]

/** How many dates a document's targets state that no deadline of its timeline has. */
function onlyInTargets(targets: readonly Target[], marks: readonly TimelineMark[]): number {
  const drawn = new Set(marks.filter(({ role }) => role === 'deadline').map(({ date }) => date))
  const stated = targets.filter(isStated).map(({ deadline }) => deadline!)
  return new Set(stated.filter((deadline) => !drawn.has(deadline))).size
}
