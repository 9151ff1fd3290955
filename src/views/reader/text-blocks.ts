import type { ReaderLine } from '../../derive/reader-lines.ts'
import type { Span } from '../../model/span.ts'

/** Lines that are laid out together. */
export interface TextBlock {
  /** Index of its first line. */
  readonly first: number
  readonly lines: readonly ReaderLine[]
  /** How many rows of the usual width its lines take, about. */
  readonly rows: number
}

/** Some blocks that follow each other: from the first to the last, both included. */
export interface BlockRow {
  readonly first: number
  readonly last: number
}

/** Whether a block is in one of several rows. */
export const isAmong = (rows: readonly BlockRow[], index: number): boolean =>
  rows.some(({ first, last }) => first <= index && index <= last)

/** Texts longer than this are laid out block by block, as they come near the window; shorter ones whole, once. */
const LONG = 60_000
/** Characters of a block, about: a window and a half. */
const BLOCK = 1_200
/** Characters of a row at the usual size. */
const ROW = 36

/** The lines in blocks; a text that is not long is one block. */
export function textBlocks(lines: readonly ReaderLine[]): readonly TextBlock[] {
  const length = lines.reduce((sum, line) => sum + lengthOf(line), 0)
  if (length <= LONG) return [blockOf(lines, 0, lines.length)]
  const blocks: TextBlock[] = []
  let [first, held] = [0, 0]
  lines.forEach((line, index) => {
    held += lengthOf(line)
    if (held < BLOCK && index < lines.length - 1) return
    blocks.push(blockOf(lines, first, index + 1))
    first = index + 1
    held = 0
  })
  return blocks
}

function blockOf(all: readonly ReaderLine[], first: number, end: number): TextBlock {
  const lines = all.slice(first, end)
  return { first, lines, rows: rowsOf(lines) }
}

const rowsOf = (lines: readonly ReaderLine[]) =>
  lines.reduce((sum, line) => sum + Math.ceil((lengthOf(line) + 2) / ROW), 0)

/** Rows before and after a place; each is one of the usual width. */
export interface RowsAround {
  readonly above: number
  readonly below: number
}

/** The lines that hold the rows from `above` before the line of an offset of the text to `below` after it, as a span of the text. */
export function spanAround(lines: readonly ReaderLine[], offset: number, { above, below }: RowsAround): Span {
  const own = Math.max(
    0,
    lines.findLastIndex(({ span }) => span.start <= offset),
  )
  let [first, end] = [own, own]
  for (let room = above; room > 0 && first > 0; room -= rowsOf(lines.slice(first, first + 1))) first -= 1
  for (let room = below; room > 0 && end < lines.length; room -= rowsOf(lines.slice(end - 1, end))) end += 1
  return spanOfLines(lines.slice(first, end))
}

/** The blocks of the rows from `above` before the line of an offset of the text to `below` after it; rows are of the usual width. */
export function blocksAround(
  blocks: readonly TextBlock[],
  offset: number,
  { above, below }: RowsAround,
): BlockRow {
  const own = Math.max(
    0,
    blocks.findLastIndex(({ lines }) => (lines[0]?.span.start ?? 0) <= offset),
  )
  const { lines, rows } = blocks[own]!
  const before = rowsOf(lines.filter(({ span }) => span.end <= offset))
  let [first, last] = [own, own]
  for (let room = above - before; room > 0 && first > 0; room -= blocks[first]!.rows) first -= 1
  for (let room = below - (rows - before); room > 0 && last < blocks.length - 1; room -= blocks[last]!.rows)
    last += 1
  return { first, last }
}

/** The clean text from the first to the last of some lines; empty without any. */
export function spanOfLines(lines: readonly ReaderLine[]): Span {
  return { start: lines[0]?.span.start ?? 0, end: lines.at(-1)?.span.end ?? 0 }
}

/** Characters of a line, about; pieces are not asked for where the span tells. */
const lengthOf = (line: ReaderLine) =>
  line.kind === 'removed'
    ? line.pieces.reduce((sum, { words }) => sum + words.length, 0)
    : line.span.end - line.span.start
