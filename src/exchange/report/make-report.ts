import { citation } from '../../derive/citation.ts'
import { displayText } from '../../derive/display-text.ts'
import { sectionPath } from '../../derive/section-path.ts'
import type { ReportWords } from '../../messages/report.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { localDay } from '../../model/edtf.ts'
import type { AnnotationTarget } from '../../model/records/annotation-content.ts'
import type { FactPlace } from '../../model/records/fields.ts'
import { isKind, type AnyRecord, type RecordOf } from '../../model/records/record.ts'
import type { NamedTarget, Report, ReportNote, ReportReading, ReportReview } from './report.ts'

/**
 * Makes the report of records: notes by document in reading order, readings and reviews by target and day. `nameOf` says what a cell or
 * a page is called: 徐汇区 · 上海服务.
 */
export function makeReport(
  records: readonly AnyRecord[],
  documents: readonly DocumentSummary[],
  words: ReportWords,
  nameOf: (target: NamedTarget) => string,
): Report {
  const live = records.filter(({ deletedAt }) => deletedAt === undefined)
  const tags = live.filter((record) => isKind(record, 'tag'))
  const desk: Desk = {
    words,
    nameOf,
    documents: new Map(documents.map((doc) => [doc.id, doc])),
    tagNames: new Map(tags.map(({ id, name }) => [id, name])),
  }
  const notes = live.filter((record) => isKind(record, 'annotation')).sort(inReadingOrder)
  const onDocument = (id: string | null) =>
    notes.filter(({ target }) => documentIdOf(target) === id).map((note) => reportNote(note, desk))
  const readings = live.filter((record) => isKind(record, 'reading'))
  const reviews = live.filter((record) => isKind(record, 'review'))
  return {
    documents: citedDocuments(notes, documents).map((id) => {
      const doc = desk.documents.get(id)
      return {
        title: titleOf(id, desk),
        citation: doc === undefined ? null : citation(doc),
        notes: onDocument(id),
      }
    }),
    elsewhere: onDocument(null),
    readings: readings
      .sort((a, b) => inOrder(a.target, b.target) || order(a.date, b.date))
      .map((reading) => reportReading(reading, desk)),
    reviews: reviews
      .sort((a, b) => inOrder(a.target, b.target) || order(a.judgedOn, b.judgedOn))
      .map((review) => reportReview(review, desk)),
  }
}

/** What every part of a report is made with. */
interface Desk {
  readonly words: ReportWords
  readonly nameOf: (target: NamedTarget) => string
  readonly documents: ReadonlyMap<string, DocumentSummary>
  readonly tagNames: ReadonlyMap<string, string>
}

/** The documents notes are about: in the order of the dataset, those that are not loaded after them. */
function citedDocuments(
  notes: readonly RecordOf<'annotation'>[],
  documents: readonly DocumentSummary[],
): string[] {
  const ids = new Set(notes.flatMap(({ target }) => documentIdOf(target) ?? []))
  const known = documents.map(({ id }) => id).filter((id) => ids.has(id))
  return [...known, ...[...ids].filter((id) => !known.includes(id)).sort()]
}

function titleOf(id: string, { documents, words }: Desk): string {
  const doc = documents.get(id)
  return doc === undefined ? words.missingDocument(id) : displayText(doc.metadata.title ?? doc.file)
}

function reportReading(
  { target, date, value, unit, source, note }: RecordOf<'reading'>,
  desk: Desk,
): ReportReading {
  const place = { target: target.quote, document: titleOf(target.documentId, desk) }
  return { ...place, day: date, value, unit, source, remark: note }
}

function reportReview(
  { target, cycle, period, judgedOn, verdict, remark }: RecordOf<'review'>,
  desk: Desk,
): ReportReview {
  const place = { target: target.quote, document: titleOf(target.documentId, desk) }
  const { cycles, verdicts } = desk.words
  return { ...place, cycle: cycles[cycle], period, judgedOn, verdict: verdicts[verdict], remark }
}

function reportNote(
  { target, comment, tags, author, createdAt, updatedAt }: RecordOf<'annotation'>,
  { words, documents, tagNames, nameOf }: Desk,
): ReportNote {
  const doc = documents.get(documentIdOf(target) ?? '')
  const sectionId = doc === undefined ? null : sectionOf(target, doc)
  const [created, updated] = [createdAt, updatedAt].map((instant) => localDay(new Date(instant)))
  return {
    quote: 'documentId' in target ? quoteOf(target) : null,
    about: aboutOf(target, words, nameOf),
    section: doc === undefined ? null : sectionPath(doc.sections, sectionId),
    citation: doc === undefined ? null : citation(doc, sectionId === null ? [] : [sectionId]),
    comment,
    tags: tags.flatMap((id) => tagNames.get(id) ?? []),
    author: author ?? null,
    created: created!,
    updated: updatedAt === createdAt ? null : updated!,
  }
}

const documentIdOf = (target: AnnotationTarget) => ('documentId' in target ? target.documentId : null)

const quoteOf = (target: Extract<AnnotationTarget, { readonly documentId: string }>) =>
  target.type === 'passage' ? target.selector.quote.exact : target.quote

function aboutOf(target: AnnotationTarget, words: ReportWords, nameOf: Desk['nameOf']): string | null {
  if (target.type === 'cell') return words.cell(nameOf(target))
  return target.type === 'view' ? words.view(nameOf(target)) : null
}

/** The section a note stands in: as stored, for a fact the one that holds it. */
function sectionOf(target: AnnotationTarget, doc: DocumentSummary): string | null {
  if (target.type === 'passage') return target.selector.sectionId
  if (!('factId' in target)) return null
  const fact = [...doc.targets, ...doc.events].find(({ id }) => id === target.factId)
  if (fact === undefined) return null
  const holding = doc.sections.filter(
    ({ span }) => span.start <= fact.span.start && fact.span.end <= span.end,
  )
  return holding.sort((a, b) => b.level - a.level)[0]?.id ?? null
}

const startOf = (target: AnnotationTarget) => (target.type === 'passage' ? target.selector.start : Infinity)

function inReadingOrder(a: RecordOf<'annotation'>, b: RecordOf<'annotation'>): number {
  const [one, other] = [startOf(a.target), startOf(b.target)]
  if (one !== other) return one - other
  return a.id < b.id ? -1 : 1
}

const inOrder = (a: FactPlace, b: FactPlace) =>
  a.documentId === b.documentId ? order(a.factId, b.factId) : order(a.documentId, b.documentId)
const order = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
