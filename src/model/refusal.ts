/**
 * Why a file, or a part of it, is not taken.
 *
 * Of the file: too-large, too-many-lines, empty, not-text (no UTF-8), unknown-format, newer-format, no-header,
 * cut-off (no last line with the count), after-end (more behind that line), count-differs, hash-differs.
 * Of a line or a place in it: line-too-long, too-deep, not-json, not-a-record, forbidden-key, crc-differs, bad-field,
 * field-too-long, double-id. Of a Web Annotation: no-target, unknown-document, no-quote.
 */
export type RefusalCode =
  | 'too-large'
  | 'too-many-lines'
  | 'empty'
  | 'not-text'
  | 'unknown-format'
  | 'newer-format'
  | 'no-header'
  | 'cut-off'
  | 'after-end'
  | 'count-differs'
  | 'hash-differs'
  | 'line-too-long'
  | 'too-deep'
  | 'not-json'
  | 'not-a-record'
  | 'forbidden-key'
  | 'crc-differs'
  | 'bad-field'
  | 'field-too-long'
  | 'double-id'
  | 'no-target'
  | 'unknown-document'
  | 'no-quote'

/** What was refused and where; `messages/exchange.ts` says it in words. At least one of line and path is there. */
export interface Refusal {
  readonly code: RefusalCode
  /** 1-based; null in a file without lines, where `path` leads to the place. */
  readonly line: number | null
  /** Such as `target.selector.start`, from the record on its line or from the root of the file. */
  readonly path: string | null
  /** A figure, a name or a technical reason that belongs to the code; '' for none. */
  readonly detail: string
}
