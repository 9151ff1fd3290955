import type { DocumentKind, Section } from '../model/dataset.ts'
import type { Span } from '../model/span.ts'

/**
 * What the fact parsers read: one cleaned document, before any fact is known.
 *
 * All spans are in `text`. Parsers match on `folded` and quote from `text`.
 */
export interface DocumentContext {
  /** Clean text: script and width as published. */
  readonly text: string
  /** `text` folded one UTF-16 unit to one: simplified characters, half-width forms. Same length, same offsets. */
  readonly folded: string
  /** Where the title stands in `text`; null when there is none. */
  readonly title: Span | null
  readonly body: Span
  /** Every paragraph of the body in reading order: one printed line, without its indent. Headings included. */
  readonly paragraphs: readonly Span[]
  readonly sections: readonly Section[]
  readonly kind: DocumentKind
  /** ISO date; null when not printed. */
  readonly publishedOn: string | null
  /** Whether the date is that of a page whose printed source is not the issuer: a paper's text on a medium's page. */
  readonly reprinted?: boolean
  /** 上海市, 徐汇区, … */
  readonly jurisdiction: string | null
}
