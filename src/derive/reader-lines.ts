import type { OpenedFile, Section } from '../model/dataset.ts'
import { sourcePieces, type SourcePiece } from '../model/source-text.ts'
import type { Span } from '../model/span.ts'
import type { SimplifiedText } from '../model/text-forms.ts'
import { displayText } from './display-text.ts'
import type { Paragraph } from './paragraphs.ts'

/** How a document is read: 净文 clean, 原样 original (the file's own characters), 简体 simplified. */
export type TextView = 'clean' | 'original' | 'simplified'

/** The views in the order they are offered. */
export const TEXT_VIEWS: readonly TextView[] = ['clean', 'original', 'simplified']

/** Some characters of a line that are drawn alike. */
export interface LinePiece {
  /** As drawn. */
  readonly words: string
  /**
   * The clean text they stand for, one unit for one unless the lengths differ; null for what cleaning took out.
   */
  readonly span: Span | null
  /** Where they begin in the source; null in the other views. */
  readonly source: number | null
  /** A heading run into its text. */
  readonly bold: boolean
}

/** A line of the text as it is drawn, whichever way the document is read. */
export interface ReaderLine {
  /** removed = nothing of this line is in the clean text. */
  readonly kind: Paragraph['kind'] | 'removed'
  /** The section that begins here; null when none does. */
  readonly section: Section | null
  /** What of the clean text it shows; empty on removed lines, at the place where they stand. */
  readonly span: Span
  readonly pieces: readonly LinePiece[]
}

/** The clean text: a line a paragraph. Its pieces are made when they are asked for: of a long text few are at first. */
export function cleanLines({ text }: OpenedFile, paragraphs: readonly Paragraph[]): ReaderLine[] {
  return paragraphs.map((paragraph): ReaderLine => {
    const { kind, section, span } = paragraph
    let made: readonly LinePiece[] | null = null
    return {
      kind,
      section,
      span,
      get pieces() {
        return (made ??= piecesOf(paragraph, displayText(text.slice(span.start, span.end)), []))
      },
    }
  })
}

/** The same in simplified characters; a stretch of another length is a piece of its own. */
export function simplifiedLines(
  { text, odd }: SimplifiedText,
  paragraphs: readonly Paragraph[],
): ReaderLine[] {
  let from = 0
  return paragraphs.map((paragraph) => {
    const { start, end } = paragraph.span
    while (from < odd.length && odd[from]!.start < start) from += 1
    let to = from
    while (to < odd.length && odd[to]!.start < end) to += 1
    const { kind, section, span } = paragraph
    const pieces = piecesOf(paragraph, displayText(text.slice(start, end)), odd.slice(from, to))
    return { kind, section, span, pieces }
  })
}

function piecesOf({ span, headLength }: Paragraph, drawn: string, odd: SimplifiedText['odd']): LinePiece[] {
  const head = span.start + headLength
  if (headLength === 0 && odd.length === 0) return [{ words: drawn, span, source: null, bold: false }]
  const cuts = new Set([span.start, head, ...odd.flatMap(({ start, end }) => [start, end]), span.end])
  const ends = [...cuts].sort((a, b) => a - b)
  return ends.slice(1).map((end, at): LinePiece => {
    const start = ends[at]!
    const words = odd.find((one) => one.start === start && one.end === end)?.words
    return {
      words: words ?? drawn.slice(start - span.start, end - span.start),
      span: { start, end },
      source: null,
      bold: end <= head,
    }
  })
}

/**
 * The source file line by line, in its own characters, what cleaning took out included; a line break ends a line and
 * is not drawn. Throws `RangeError` when what was taken out does not fit the source map.
 */
export function originalLines(
  { text, sourceMap, removed }: OpenedFile & { readonly removed: readonly string[] },
  paragraphs: readonly Paragraph[],
): ReaderLine[] {
  const lines: ReaderLine[] = []
  let pieces: LinePiece[] = []
  let [clean, next] = [0, 0]
  const close = () => {
    const kept = pieces.flatMap(({ span }) => span ?? [])
    const span = { start: kept[0]?.start ?? clean, end: kept.at(-1)?.end ?? clean }
    while (next < paragraphs.length && paragraphs[next]!.span.end <= span.start) next += 1
    const paragraph = kept.length === 0 ? undefined : paragraphs[next]
    const opens = paragraph !== undefined && paragraph.span.start >= span.start
    lines.push({
      kind: kept.length === 0 ? 'removed' : (paragraph?.kind ?? 'text'),
      section: opens ? paragraph.section : null,
      span,
      pieces,
    })
    clean = span.end
    pieces = []
  }
  for (const piece of sourcePieces(text, sourceMap, removed)) {
    splitLines(piece).forEach((part, index) => {
      if (index > 0) close()
      if (part.words !== '') pieces.push(part)
    })
  }
  close()
  return lines
}

/** The parts of a piece on its lines. */
function splitLines({ words, clean, source }: SourcePiece): LinePiece[] {
  let at = 0
  return words.split(/(\r\n|\n|\r)/).flatMap((part, index): LinePiece[] => {
    const start = at
    at += part.length
    if (index % 2 === 1) return []
    const span = clean === null ? null : { start: clean + start, end: clean + at }
    return [{ words: part, span, source: source + start, bold: false }]
  })
}

/** Index of the line that shows an offset of the clean text, or the nearest one before it; -1 when there is none. */
export function lineAt(lines: readonly ReaderLine[], offset: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.span.start <= offset) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= 0; at -= 1) if (lines[at]!.kind !== 'removed') return at
  return low - 1
}
