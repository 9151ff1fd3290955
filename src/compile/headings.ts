import { pieceAt } from './clauses.ts'
import { type Reading, sectionsAt } from './reading.ts'
import type { Span } from '../model/span.ts'

/** A heading with its simplified words and the place of all it prints, its number included. */
export interface Heading extends Span {
  readonly title: string
}

/** The headings an offset stands under, outermost first: those of its sections, with the part of a report that it stands in before them, where parts have headings without numbers. */
export function headingsAt(reading: Reading, offset: number): Heading[] {
  const part = pieceAt(reading.parts, offset)
  const outer = part === null ? [] : [{ ...part.heading, title: part.title }]
  const inner = sectionsAt(reading, offset).filter(({ span }) => part === null || span.start >= part.start)
  return [
    ...outer,
    ...inner.map(({ span, label, title }) => {
      const printed = reading.text.startsWith(label, span.start)
      return { start: span.start, end: span.start + (printed ? label.length + title.length : 0), title }
    }),
  ]
}
