import type { DocumentSummary, Measure } from '../model/dataset.ts'
import { isSubject, type SubjectId } from '../model/subject.ts'
import type { GridMeasure, GridRow } from './coverage-grid.ts'
import { evidenceFor, wordsInside } from './measure-walk.ts'
import { STRENGTHS } from './measure-strength.ts'
import { sectionChain } from './section-path.ts'

/** What a cell's name says: the place (徐汇, 市级, a document's id) and the subject, `*` for every counted measure. */
export interface CellName {
  readonly place: string
  readonly subject: SubjectId | '*'
}

/** Reads 「徐汇.service」, 「市级.*」, 「d-1a2b.trade」; null for a name without a subject that there is. */
export function parseCell(cell: string | undefined): CellName | null {
  const { place, subject } = /^(?<place>.+)\.(?<subject>[^.]+)$/.exec(cell ?? '')?.groups ?? {}
  if (place === undefined || subject === undefined) return null
  return subject === '*' || isSubject(subject) ? { place, subject } : null
}

/** The list behind a cell of a row; `*` is the row's whole list. Null when the row has no such cell. */
export function measuresBehind(row: GridRow, subject: CellName['subject']): readonly GridMeasure[] | null {
  if (subject === '*') return row.measures
  return row.cells.find((cell) => cell.subject === subject)?.measures ?? null
}

/** A part of the list behind a cell: by what it rests on, or by its strength. */
export const CELL_PARTS = ['explicit', 'thematic', ...STRENGTHS] as const
export type CellPart = (typeof CELL_PARTS)[number]

/** The measures of a list that belong to a part; all of them for null. */
export const partOf = (measures: readonly GridMeasure[], part: CellPart | null): readonly GridMeasure[] =>
  part === null ? measures : measures.filter(({ basis, strength }) => basis === part || strength === part)

/** A measure of the list as it is read: what it is called and where it stands. Its words are in its document's own file. */
export interface ListedMeasure extends GridMeasure {
  readonly measure: Measure
  /** 「3. 打造数字经济新优势」; the label is empty in an unnumbered document. */
  readonly label: string
  readonly title: string
  /** Labels of the sections around it, 「三、(一)」; empty when there are none. */
  readonly within: string
  /** Places of the words it rests on; 0 when it rests on the document's title. */
  readonly terms: number
  /** Targets its words hold. */
  readonly targets: number
}

/** The measures of a list with their names, in its order. */
export function listedMeasures(
  documents: ReadonlyMap<string, DocumentSummary>,
  measures: readonly GridMeasure[],
  subject: CellName['subject'],
): readonly ListedMeasure[] {
  return measures.flatMap((each) => {
    const doc = documents.get(each.documentId)
    const measure = doc?.measures.find(({ id }) => id === each.measureId)
    return doc === undefined || measure === undefined ? [] : [listed(doc, measure, each, subject)]
  })
}

function listed(
  doc: DocumentSummary,
  measure: Measure,
  each: GridMeasure,
  subject: CellName['subject'],
): ListedMeasure {
  const chain = sectionChain(doc.sections, measure.section)
  return {
    ...each,
    measure,
    label: chain.at(-1)?.label ?? '',
    title: measure.title,
    within: chain
      .slice(0, -1)
      .map(({ label }) => label)
      .join(''),
    terms: new Set(wordsInside(measure, subject).map(({ start }) => start)).size,
    targets: doc.targets.filter(
      ({ span }) => span.start >= measure.span.start && span.end <= measure.span.end,
    ).length,
  }
}

/** The subjects of a measure among those given, for lists that are not of one subject. */
export const subjectsIn = (measure: Measure, subjects: readonly SubjectId[]): readonly SubjectId[] =>
  subjects.filter((subject) => evidenceFor(measure, subject).length > 0)
