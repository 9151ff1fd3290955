import type { Span } from '../../model/span.ts'
import { fold } from '../fold.ts'

/** One printed line with words in it, without its indent and its noise. */
export interface SourceLine {
  /** What is left of the line, as ranges of the source, ascending. */
  readonly kept: readonly Span[]
  /** The words as published: the kept ranges, one after the other. */
  readonly text: string
  /** `text` folded, one UTF-16 unit to one. */
  readonly folded: string
}

const BLANK = /[\s\u200B\uFEFF]/

/**
 * The lines of a source that have words, in order. CRLF, CR and LF end a line; `noise` is left out.
 *
 * Indents and trailing blanks (spaces, U+3000, U+00A0) are taken off; blanks inside a line stay.
 */
export function findLines(source: string, noise: readonly Span[]): readonly SourceLine[] {
  const lines: SourceLine[] = []
  let next = 0
  for (const { index, 0: printed } of source.matchAll(/[^\r\n\f\u2028\u2029]+/g)) {
    const end = index + printed.length
    const inside: Span[] = []
    while (next < noise.length && noise[next]!.end <= end) inside.push(noise[next++]!)
    const line = lineFrom(source, trimBlank(source, withoutNoise({ start: index, end }, inside)))
    if (line) lines.push(line)
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
  return lineFrom(source, trimBlank(source, kept))
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

function trimBlank(source: string, ranges: readonly Span[]): Span[] {
  const trimmed = ranges.map(({ start, end }) => {
    let [from, to] = [start, end]
    while (from < to && BLANK.test(source[from]!)) from += 1
    while (from < to && BLANK.test(source[to - 1]!)) to -= 1
    return { start: from, end: to }
  })
  const first = trimmed.findIndex(({ start, end }) => start < end)
  const last = trimmed.findLastIndex(({ start, end }) => start < end)
  if (first < 0) return []
  const kept = ranges.slice(first, last + 1)
  kept[0] = { start: trimmed[first]!.start, end: kept[0]!.end }
  kept[kept.length - 1] = { start: kept.at(-1)!.start, end: trimmed[last]!.end }
  return kept
}

function lineFrom(source: string, kept: readonly Span[]): SourceLine | null {
  if (kept.length === 0) return null
  const text = kept.map(({ start, end }) => source.slice(start, end)).join('')
  return { kept, text, folded: fold(text) }
}

/** Printed lines as one, such as a title broken in two; the line break is left out. */
export function joinLines(lines: readonly SourceLine[]): SourceLine {
  return {
    kept: lines.flatMap(({ kept }) => kept),
    text: lines.map(({ text }) => text).join(''),
    folded: lines.map(({ folded }) => folded).join(''),
  }
}
