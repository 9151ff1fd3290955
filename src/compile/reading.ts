import type { Section } from '../model/dataset.ts'
import type { Span } from '../model/span.ts'
import { asidesOf } from './asides.ts'
import { clausesOf, pieceAt, sentencesOf, startingIn } from './clauses.ts'
import type { DocumentContext } from './document-context.ts'
import { findDates } from './find-dates.ts'
import type { DateMention } from './parsers/date-mention.ts'
import { type QuotedName, quotedNames } from './quoted-names.ts'
import { type ReportPart, reportParts } from './report-parts.ts'
import { middleOfTitleYear } from './title-year.ts'

/** A document with what all fact finders look up in it. */
export interface Reading extends DocumentContext {
  /** Dates of title and body in reading order. */
  readonly dates: readonly DateMention[]
  readonly names: readonly QuotedName[]
  /** Sentences of the body in reading order. */
  readonly sentences: readonly Span[]
  /** Clauses of those sentences in reading order. */
  readonly clauses: readonly Span[]
  /** Brackets that tell how things stand beside a goal, in reading order; see `asidesOf`. */
  readonly asides: readonly Span[]
  /** Parts of a report whose headings have no numbers, in reading order; none elsewhere. */
  readonly parts: readonly ReportPart[]
}

const inside = (span: Span, outer: Span | null) =>
  outer !== null && outer.start <= span.start && span.end <= outer.end

/** The dates of a text; without a publication date months are of the title's year, and days such as 今天 or 9日 of none. */
function datesOf(folded: string, publishedOn: string | null, title: Span | null): readonly DateMention[] {
  const year =
    publishedOn !== null || title === null ? null : middleOfTitleYear(folded.slice(title.start, title.end))
  if (year === null) return findDates(folded, { publishedOn })
  return findDates(folded, { publishedOn: year }).filter(
    ({ basis, start, end }) => basis === 'stated' || /[年月季]/.test(folded.slice(start, end)),
  )
}

/** Looks up dates, names, sentences and clauses of a document once. */
export function readingOf(context: DocumentContext): Reading {
  const { folded, body, title, paragraphs, publishedOn } = context
  const dates = datesOf(folded, publishedOn, title).filter(
    (date) => inside(date, body) || inside(date, title),
  )
  const sentences = sentencesOf(folded, paragraphs)
  const clauses = clausesOf(folded, sentences)
  const names = quotedNames(folded)
  const asides = asidesOf(folded, dates, publishedOn)
  return { ...context, dates, names, sentences, clauses, asides, parts: reportParts(context) }
}

const sectionsById = new WeakMap<readonly Section[], ReadonlyMap<string, Section>>()

function byId(sections: readonly Section[]): ReadonlyMap<string, Section> {
  const known = sectionsById.get(sections) ?? new Map(sections.map((section) => [section.id, section]))
  sectionsById.set(sections, known)
  return known
}

/** The index of the last section that starts at an offset or before it; -1 for none. Binary search. */
function lastStarted(sections: readonly Section[], offset: number): number {
  let [low, high] = [0, sections.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sections[middle]!.span.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * The sections an offset stands in, outermost first: of the last one that starts before it, those among it and its parents
 * that reach so far. Sections are in reading order, and a parent holds its children.
 */
export function sectionsAt({ sections }: Pick<DocumentContext, 'sections'>, offset: number): Section[] {
  const path: Section[] = []
  let section = sections[lastStarted(sections, offset)]
  while (section !== undefined) {
    if (offset < section.span.end) path.unshift(section)
    section = section.parent === null ? undefined : byId(sections).get(section.parent)
  }
  return path
}

/** The sentence an offset stands in; the offset alone when it stands in none. */
export const sentenceAt = (reading: Reading, offset: number): Span =>
  pieceAt(reading.sentences, offset) ?? { start: offset, end: offset }

/** The paragraph an offset stands in; the offset alone when it stands in none. */
export const paragraphAt = (context: DocumentContext, offset: number): Span =>
  pieceAt(context.paragraphs, offset) ?? { start: offset, end: offset }

/** Whether a span lies in a bracket that tells how things stand; see `asidesOf`. */
export const isInAside = ({ asides }: Pick<Reading, 'asides'>, span: Span): boolean => {
  const aside = pieceAt(asides, span.start)
  return aside !== null && span.end <= aside.end
}

/** The folded words of a span without the brackets that tell how things stand. */
export function withoutAsides(
  { folded, asides }: Pick<Reading, 'folded' | 'asides'>,
  { start, end }: Span,
): string {
  let words = ''
  let from = start
  for (const aside of startingIn(asides, { start, end })) {
    words += folded.slice(from, Math.max(from, aside.start))
    from = Math.max(from, aside.end)
  }
  return words + folded.slice(from, Math.max(from, end))
}

/** The innermost name in quotation marks or book-title marks that holds a span, or null. */
export const nameAround = (reading: Reading, span: Span): QuotedName | null => {
  const name = pieceAt(reading.names, span.start)
  return name !== null && span.end <= name.end ? name : null
}
