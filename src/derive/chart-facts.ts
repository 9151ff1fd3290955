import type {
  CompiledDocument,
  DocumentSummary,
  Measure,
  Mention,
  PolicyEvent,
  Target,
} from '../model/dataset.ts'
import { sectionAt } from '../model/section-at.ts'
import { contains, type Span } from '../model/span.ts'
import { subjectsOf, type SubjectId } from '../model/subject.ts'
import { rolesOf, type CoverageSetting } from './coverage-grid.ts'
import { countedMeasures } from './coverage-rows.ts'
import { districtCodeOf } from './filter-documents.ts'
import { emphasisRows, SETS, type SetId } from './emphasis-rows.ts'
import { evidenceFor } from './measure-walk.ts'
import { namesOfSet } from './term-places.ts'

/**
 * Which facts stand behind a picture: the dates of the ids given (without them every date), the targets of the ids given
 * (null: every target), the dates and targets of the ids given, or the measures that coverage counts. Without a setting those are
 * the tasks and safeguards of districts, by brand; with one, what it counts, the city's own with them;
 * with `documents`, only theirs. Or the names of 四大品牌, 五个中心 and 四大功能 that the bodies print, which only whole documents have.
 */
export type FactsBehind =
  | { readonly kind: 'events'; readonly ids?: ReadonlySet<string> }
  | { readonly kind: 'due'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'targets'; readonly ids: readonly string[] | null }
  | {
      readonly kind: 'measures'
      readonly setting?: CoverageSetting
      readonly documents?: ReadonlySet<string>
    }
  | { readonly kind: 'names' }

/** How a measure advances a brand or centre. */
export interface Advance {
  readonly subject: SubjectId
  readonly basis: 'explicit' | 'thematic'
  /** The words it rests on, in reading order; they may stand outside the measure, in the document's title. */
  readonly evidence: readonly Span[]
}

interface InDocument {
  readonly doc: DocumentSummary
  readonly id: string
  readonly span: Span
  /** Section.id of the innermost section it stands in; null in an unnumbered document. */
  readonly section: string | null
}

/** One line of what a picture rests on; a measure that advances two subjects is two lines, one that advances none is one. */
export type FactLine =
  | (InDocument & { readonly kind: 'event'; readonly event: PolicyEvent })
  | (InDocument & {
      readonly kind: 'target'
      readonly target: Target
      /** Those its measure makes answer for it; empty when it names none. */
      readonly bodies: readonly string[]
    })
  | (InDocument & { readonly kind: 'measure'; readonly measure: Measure; readonly advance: Advance | null })
  | (InDocument & {
      readonly kind: 'name'
      readonly mention: Mention
      readonly set: SetId
      /** How often its document prints names of this set, and of how many characters. */
      readonly count: number
      readonly characters: number
    })

/**
 * The facts behind a picture of documents as the filter left them, in the order of the documents and of the text.
 *
 * `chosen` are the brands and centres in scope; none of a kind means all of it.
 */
export function factsBehind(
  documents: readonly DocumentSummary[],
  behind: FactsBehind,
  chosen: readonly SubjectId[] = [],
): FactLine[] {
  const lines = documents.flatMap((doc): FactLine[] => {
    if (behind.kind === 'events')
      return doc.events.filter(({ id }) => behind.ids?.has(id) ?? true).map((event) => eventLine(doc, event))
    if (behind.kind === 'due')
      return [
        ...doc.events.map((event) => eventLine(doc, event)),
        ...doc.targets.map((target) => targetLine(doc, target)),
      ].filter(({ id }) => behind.ids.has(id))
    if (behind.kind === 'measures')
      return (behind.documents?.has(doc.id) ?? true) ? behindCoverage(doc, behind.setting, chosen) : []
    if (behind.kind === 'names') return isWhole(doc) ? nameLines(doc) : []
    const { ids } = behind
    const shown = ids === null ? doc.targets : doc.targets.filter(({ id }) => ids.includes(id))
    return shown.map((target) => targetLine(doc, target))
  })
  const place = new Map(documents.map(({ id }, index) => [id, index]))
  return lines.sort(
    (a, b) =>
      place.get(a.doc.id)! - place.get(b.doc.id)! || a.span.start - b.span.start || a.span.end - b.span.end,
  )
}

const isWhole = (doc: DocumentSummary): doc is DocumentSummary & CompiledDocument => 'mentions' in doc

function nameLines(doc: DocumentSummary & CompiledDocument): FactLine[] {
  const [row] = emphasisRows([doc], new Map())
  const { counts, characters } = row!
  return SETS.flatMap((set) => {
    const weight = { set, count: counts[set], characters }
    return namesOfSet(doc, set).map((mention): FactLine =>
      Object.assign({ kind: 'name', mention } as const, inDocument(doc, mention), weight),
    )
  })
}

const isOfDistrict = (doc: DocumentSummary) => !['city', null].includes(districtCodeOf(doc))

const inDocument = (doc: DocumentSummary, { id, span }: { id: string; span: Span }): InDocument => ({
  doc,
  id,
  span,
  section: sectionAt(doc.sections, span)?.id ?? null,
})

const eventLine = (doc: DocumentSummary, event: PolicyEvent): FactLine => ({
  kind: 'event',
  ...inDocument(doc, event),
  event,
})

function targetLine(doc: DocumentSummary, target: Target): FactLine {
  const measure = doc.measures.find(({ span }) => contains(span, target.span))
  const bodies = [...new Set(measure?.bodies.map(({ name }) => name))]
  const place = inDocument(doc, target)
  return { kind: 'target', ...place, section: target.section ?? place.section, target, bodies }
}

/** What coverage counts where nothing else is set. */
const USUAL: CoverageSetting = { kind: 'brand', preambles: false }

function behindCoverage(
  doc: DocumentSummary,
  setting: CoverageSetting | undefined,
  chosen: readonly SubjectId[],
): FactLine[] {
  if (setting === undefined && !isOfDistrict(doc)) return []
  const { kind, preambles } = setting ?? USUAL
  const all = subjectsOf(kind)
  const wanted = all.filter((subject) => chosen.includes(subject))
  return countedMeasures(doc, rolesOf({ kind, preambles })).flatMap((measure): FactLine[] => {
    const place = inDocument(doc, measure)
    const advances = (wanted.length === 0 ? all : wanted).flatMap((subject) => advanceOf(measure, subject))
    const line = (advance: Advance | null): FactLine => ({ kind: 'measure', ...place, measure, advance })
    return advances.length === 0 ? [line(null)] : advances.map(line)
  })
}

/** What of a measure advances a subject, as one; nothing when it does not. */
function advanceOf(measure: Measure, subject: SubjectId): readonly Advance[] {
  const found = evidenceFor(measure, subject)
  if (found.length === 0) return []
  const basis = found.some((each) => each.basis === 'explicit') ? 'explicit' : 'thematic'
  const evidence = found.flatMap((each) => each.evidence).sort((a, b) => a.start - b.start || a.end - b.end)
  return [{ subject, basis, evidence }]
}
