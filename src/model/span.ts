/**
 * A piece of a document's clean text.
 *
 * `start` and `end` count UTF-16 code units from the beginning of
 * `CompiledDocument.text`; `end` is exclusive. `text.slice(start, end)` is
 * always the covered text, and `start: 0` is an ordinary place, never "unset".
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The text a span covers. Throws `RangeError` when the span leaves `text`. */
export function textOf(text: string, span: Span): string {
  if (span.start < 0 || span.end < span.start || span.end > text.length) {
    throw new RangeError(`span ${span.start}-${span.end} is outside a text of length ${text.length}`)
  }
  return text.slice(span.start, span.end)
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
