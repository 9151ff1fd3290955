import type { Span } from '../model/span.ts'

// a comma between digits belongs to a number: 1,200
const CLAUSE = /(?:[^,;:。!?\n]|(?<=\d),(?=\d{3}))+/g
const SENTENCE = /[^。!?\n]+[。!?]?/g

const pieces = (text: string, span: Span, pattern: RegExp): Span[] =>
  [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))

/** The clauses of a piece of folded text: what stands between commas, semicolons, colons, full stops and line ends. 、 divides nothing. */
export const clausesOf = (text: string, span: Span): Span[] => pieces(text, span, CLAUSE)

/** The sentences of a piece of folded text, with their closing mark. Clauses joined by ; belong to one sentence. */
export const sentencesOf = (text: string, span: Span): Span[] => pieces(text, span, SENTENCE)

/** The one of ordered, separate pieces that holds an offset; null when it stands between them. Binary search. */
export function pieceAt<S extends Span>(spans: readonly S[], offset: number): S | null {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const piece = spans[middle]!
    if (offset < piece.start) high = middle - 1
    else if (offset >= piece.end) low = middle + 1
    else return piece
  }
  return null
}

/** The index of the first of ordered spans that starts at an offset or later. Binary search. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of ordered spans that start inside a piece of text, at most `most` of them, the last ones. */
export const startingIn = <S extends Span>(spans: readonly S[], piece: Span, most = 50): readonly S[] => {
  const end = firstFrom(spans, piece.end)
  return spans.slice(Math.max(firstFrom(spans, piece.start), end - most), end)
}
