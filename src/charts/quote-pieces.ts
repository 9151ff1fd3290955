import { textWidth } from './text-width.ts'

/** A stretch of a line and where it stands: `x` is its left end, or its right one. */
export interface LinePiece {
  readonly text: string
  readonly x: number
  readonly align: 'left' | 'right'
}

/**
 * A line in pieces whose quotation marks take half a square each: an opening one is set to end where its half ends, a closing
 * one to begin where it begins, so that the blank half of a full-width glyph falls outside. `left` is where the line begins.
 * Among Latin words, whose width is only roughly known, they are drawn straight and the line stays whole.
 */
export function quotePieces(
  line: string,
  left: number,
  size: number,
  bold = false,
): { readonly pieces: readonly LinePiece[]; readonly right: number } {
  const pieces: LinePiece[] = []
  let right = left
  for (const part of straightAmongLatin(line)
    .split(/([“”‘’])/)
    .filter((each) => each !== '')) {
    const start = right
    right += textWidth(part, size, bold)
    const opening = part === '“' || part === '‘'
    pieces.push({
      text: part.trimStart(),
      x: opening ? right : startOf(part, start, size),
      align: opening ? 'right' : 'left',
    })
  }
  return { pieces, right }
}

/** In a line of mostly Latin letters the quotation marks that touch no Chinese, made straight: 「the side’s “All”」, not 「“5G+”行动」. */
function straightAmongLatin(line: string): string {
  const count = (some: RegExp) => line.match(some)?.length ?? 0
  if (count(/[A-Za-z]/g) <= count(HAN)) return line
  return line.replace(LATIN_QUOTE, (mark) => (mark === '“' || mark === '”' ? '"' : "'"))
}

const HAN = /\p{Script=Han}/gu
const LATIN_QUOTE = /(?<!\p{Script=Han})[“”‘’](?!\p{Script=Han})/gu

/** Renderers drop spaces at the start of a text; they become distance. */
function startOf(part: string, left: number, size: number): number {
  return left + textWidth(part.slice(0, part.length - part.trimStart().length), size)
}
