import type { Span } from '../../model/span.ts'
import { fold } from '../fold.ts'
import { createUnitTable } from '../unit-table.ts'

/** One printed line with words in it, without its indent and its noise. */
export interface SourceLine {
  /** What is left of the line, as ranges of the source, ascending. */
  readonly kept: readonly Span[]
  /** The words as published: the kept ranges, one after the other. */
  readonly text: string
  /** `text` folded, one UTF-16 unit to one. */
  readonly folded: string
}

const WORDS = 1
const BLANK = 2
const kindOf = createUnitTable((unit) => (/[\s\u200B\uFEFF]/.test(String.fromCharCode(unit)) ? BLANK : WORDS))

/**
 * The lines of a source that have words, in order. CRLF, CR and LF end a line; `noise` is left out.
 *
 * Indents and trailing blanks (spaces, U+3000, U+00A0) are taken off; blanks inside a line stay.
 */
export function findLines(source: string, noise: readonly Span[]): readonly SourceLine[] {
  const lines: SourceLine[] = []
  const folded = fold(source)
  let next = 0
  for (const { index, 0: printed } of source.matchAll(/[^\r\n\f\u2028\u2029]+/g)) {
    const end = index + printed.length
    const inside: Span[] = []
    while (next < noise.length && noise[next]!.end <= end) inside.push(noise[next++]!)
    const kept = trimBlank(source, withoutNoise({ start: index, end }, inside))
    if (kept.length > 0) lines.push({ kept, text: piecesOf(source, kept), folded: piecesOf(folded, kept) })
  }
  return lines
}

/** A part of a line, in units of its `text`. Null when nothing is left. */
export function partOf(source: string, line: SourceLine, part: Span): SourceLine | null {
  const kept: Span[] = []
  let at = 0
  for (const range of line.kept) {
    const start = Math.max(part.start - at, 0) + range.start
    const end = Math.min(part.end - at + range.start, range.end)
    if (start < end) kept.push({ start, end })
    at += range.end - range.start
  }
  const trimmed = trimBlank(source, kept)
  if (trimmed.length === 0) return null
  const text = piecesOf(source, trimmed)
  return { kept: trimmed, text, folded: fold(text) }
}

/** Where a part of a line's `text` stands in the source; noise inside is covered, too. */
export function sourceSpanOf(line: SourceLine, part: Span): Span {
  return { start: sourceOffset(line, part.start), end: sourceOffset(line, part.end - 1) + 1 }
}

function sourceOffset(line: SourceLine, offset: number): number {
  let at = 0
  for (const range of line.kept) {
    const length = range.end - range.start
    if (offset < at + length) return range.start + offset - at
    at += length
  }
  throw new RangeError(`offset ${offset} is outside a line of length ${line.text.length}`)
}

function withoutNoise(line: Span, noise: readonly Span[]): Span[] {
  const kept: Span[] = []
  let start = line.start
  for (const gap of noise) {
    if (gap.start > start) kept.push({ start, end: gap.start })
    start = Math.max(start, gap.end)
  }
  if (start < line.end) kept.push({ start, end: line.end })
  return kept
}

/** Ranges without the blanks at the beginning of the first and at the end of the last; those inside stay. */
function trimBlank(source: string, ranges: readonly Span[]): Span[] {
  const isBlank = (at: number) => kindOf(source.charCodeAt(at)) === BLANK
  const kept: Span[] = []
  for (const { start, end } of ranges) {
    let from = start
    if (kept.length === 0) while (from < end && isBlank(from)) from += 1
    if (from < end) kept.push({ start: from, end })
  }
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    let to = last.end
    while (to > last.start && isBlank(to - 1)) to -= 1
    if (to > last.start) return [...kept, { start: last.start, end: to }]
  }
  return []
}

const piecesOf = (text: string, kept: readonly Span[]): string =>
  kept.length === 1
    ? text.slice(kept[0]!.start, kept[0]!.end)
    : kept.map(({ start, end }) => text.slice(start, end)).join('')

/** Printed lines as one, such as a title broken in two; the line break is left out. */
export function joinLines(lines: readonly SourceLine[]): SourceLine {
  return {
    kept: lines.flatMap(({ kept }) => kept),
    text: lines.map(({ text }) => text).join(''),
    folded: lines.map(({ folded }) => folded).join(''),
  }
}
