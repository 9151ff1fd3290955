import type { CompiledDocument, Measure } from '../model/dataset.ts'
import { sectionAt } from '../model/section-at.ts'
import { contains, type Span } from '../model/span.ts'
import { isBrand, subjectsOf } from '../model/subject.ts'
import type { CellName } from './coverage-cell.ts'
import { rolesOf, type CoverageSetting } from './coverage-grid.ts'
import { evidenceFor } from './measure-walk.ts'
import { sectionPath } from './section-path.ts'

/**
 * Why something that looks like it belongs to a cell is not counted: preamble = it stands in a preamble while those are not
 * counted; set = only the set's name is printed (四大品牌, 五个中心); outside = the name stands outside every measure.
 */
export type LeftOutReason = 'preamble' | 'set' | 'outside'

/** Something not counted in a cell, and why. */
export interface LeftOut {
  readonly documentId: string
  /** The words it is about, in the clean text. */
  readonly span: Span
  /** 「二、(三) 总体目标」, or the measure's title in an unnumbered document; empty when it stands in neither. */
  readonly title: string
  readonly reason: LeftOutReason
}

/** What a document has that a cell does not count, in reading order. */
export function leftOut(
  doc: CompiledDocument,
  subject: CellName['subject'],
  setting: CoverageSetting,
): readonly LeftOut[] {
  const roles = rolesOf(setting)
  const preambles = doc.measures
    .filter((measure) => !roles.includes(measure.role) && advances(measure, subject))
    .map((measure): LeftOut => entry(doc, firstWords(measure, subject), 'preamble'))
  const named = subject === '*' ? [] : [...setsAlone(doc, subject), ...outside(doc, subject)]
  return [...preambles, ...named].sort((a, b) => a.span.start - b.span.start)
}

const advances = (measure: Measure, subject: CellName['subject']) =>
  subject === '*' || evidenceFor(measure, subject).length > 0

/** The first words inside a measure that evidence a subject, else its first character. */
function firstWords(measure: Measure, subject: string): Span {
  const inside = (subject === '*' ? [] : evidenceFor(measure, subject))
    .flatMap(({ evidence }) => evidence)
    .filter((words) => contains(measure.span, words))
    .sort((a, b) => a.start - b.start)
  return inside[0] ?? { start: measure.span.start, end: measure.span.start + 1 }
}

/** Measures that print the set's name and nothing that evidences the subject: the first place of each. */
function setsAlone(doc: CompiledDocument, subject: string): LeftOut[] {
  const set = isBrand(subject) ? 'brands' : 'centres'
  const printed = doc.mentions.filter(({ entity }) => entity === set)
  return doc.measures.flatMap((measure) => {
    const first = printed.find(({ span }) => contains(measure.span, span))
    return first === undefined || evidenceFor(measure, subject).length > 0
      ? []
      : [entry(doc, first.span, 'set')]
  })
}

/** Places where the subject's own name stands outside every measure, such as the title. */
function outside(doc: CompiledDocument, subject: string): LeftOut[] {
  return doc.mentions
    .filter(({ kind, entity }) => (kind === 'brand' || kind === 'centre') && entity === subject)
    .filter(({ span }) => !doc.measures.some((measure) => contains(measure.span, span)))
    .map(({ span }) => entry(doc, span, 'outside'))
}

function entry(doc: CompiledDocument, span: Span, reason: LeftOutReason): LeftOut {
  const section = sectionAt(doc.sections, span)
  const measure = doc.measures.find((each) => contains(each.span, span))
  const title = sectionPath(doc.sections, section?.id ?? null) ?? measure?.title ?? ''
  return { documentId: doc.id, span, title, reason }
}

/** Whether a subject belongs to the dimension a setting counts; `*` belongs to both. */
export const isOfKind = (subject: CellName['subject'], { kind }: CoverageSetting): boolean =>
  subject === '*' || subjectsOf(kind).includes(subject)
