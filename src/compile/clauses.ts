import type { Span } from '../model/span.ts'
import { firstUnits } from './matches-from.ts'

const CLAUSE_ENDS = firstUnits(',;:。!?\n\t|')
const SENTENCE_ENDS = firstUnits('。!?\n')

const COMMA = 0x2c
const LINE_END = 0x0a

const isDigit = (text: string, at: number) => text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39

/** Whether the mark at a place is the comma inside a number: 「1,200」. */
const isInNumber = (text: string, at: number, { start, end }: Span) =>
  at > start &&
  at + 3 < end &&
  text.charCodeAt(at) === COMMA &&
  isDigit(text, at - 1) &&
  isDigit(text, at + 1) &&
  isDigit(text, at + 2) &&
  isDigit(text, at + 3)

/** The clauses of pieces of folded text: what stands between commas, semicolons, colons, full stops, edges of cells and line ends. 、 divides nothing. */
export function clausesOf(text: string, pieces: readonly Span[]): Span[] {
  const clauses: Span[] = []
  for (const piece of pieces) {
    let { start } = piece
    for (let at = start; at <= piece.end; at += 1) {
      const ends = at === piece.end || CLAUSE_ENDS[text.charCodeAt(at)] === 1
      if (!ends || isInNumber(text, at, piece)) continue
      if (at > start) clauses.push({ start, end: at })
      start = at + 1
    }
  }
  return clauses
}

/** The sentences of pieces of folded text, with their closing mark. Clauses joined by ; belong to one sentence. */
export function sentencesOf(text: string, pieces: readonly Span[]): Span[] {
  const sentences: Span[] = []
  for (const piece of pieces) {
    let { start } = piece
    for (let at = start; at <= piece.end; at += 1) {
      if (at < piece.end && SENTENCE_ENDS[text.charCodeAt(at)] === 0) continue
      const isMark = at < piece.end && text.charCodeAt(at) !== LINE_END
      if (at > start) sentences.push({ start, end: isMark ? at + 1 : at })
      start = at + 1
    }
  }
  return sentences
}

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

/** So many spans are found faster one by one than by halving. */
const FEW = 8

/** Those of ordered spans that start inside a piece of text, at most `most` of them, the last ones. */
export const startingIn = <S extends Span>(spans: readonly S[], piece: Span, most = 50): readonly S[] => {
  const first = firstFrom(spans, piece.start)
  // Most pieces hold none, most others few.
  let end = first
  while (end < spans.length && end < first + FEW && spans[end]!.start < piece.end) end += 1
  if (end === first) return []
  if (end === first + FEW) end = firstFrom(spans, piece.end)
  return spans.slice(Math.max(first, end - most), end)
}
