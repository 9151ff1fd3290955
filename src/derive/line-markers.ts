import type { Span } from '../model/span.ts'
import { lineAt, type ReaderLine } from './reader-lines.ts'

/** Something marked in the text, with what a screen reader says where it begins and ends. */
export interface TextMark {
  readonly span: Span
  readonly begins: string
  readonly ends: string
  /** The number of its footnote on paper; null without one. */
  readonly foot: number | null
}

/** Where a mark begins or ends in a line. */
export interface Marker {
  /** Offset in the document's text. */
  readonly at: number
  readonly side: 'begin' | 'end'
  readonly words: string
  /** The footnote that is called here, on paper; null elsewhere. */
  readonly foot: number | null
}

/**
 * The markers of each line that has any, by its index, in the order they stand: at one place what ends comes before
 * what begins, and marks nest (the outer one begins first and ends last).
 */
export function lineMarkers(
  lines: readonly ReaderLine[],
  marks: readonly TextMark[],
): ReadonlyMap<number, readonly Marker[]> {
  const found = new Map<number, Marker[]>()
  const add = (line: number, marker: Marker) => {
    const own = found.get(line)
    if (own === undefined) found.set(line, [marker])
    else own.push(marker)
  }
  const outerFirst = marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  for (const { span, begins } of outerFirst) {
    add(lineAt(lines, span.start), { at: span.start, side: 'begin', words: begins, foot: null })
  }
  const innerFirst = marks.toSorted((a, b) => a.span.end - b.span.end || b.span.start - a.span.start)
  for (const { span, ends, foot } of innerFirst) {
    add(lineAt(lines, span.end - 1), { at: span.end, side: 'end', words: ends, foot })
  }
  for (const markers of found.values()) {
    markers.sort((a, b) => a.at - b.at || (a.side === b.side ? 0 : a.side === 'end' ? -1 : 1))
  }
  return found
}
