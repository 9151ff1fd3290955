import type { ReaderLine } from '../../derive/reader-lines.ts'

/** Lines that are laid out together. */
export interface TextBlock {
  /** Index of its first line. */
  readonly first: number
  readonly lines: readonly ReaderLine[]
  /** How many rows of the usual width its lines take, about. */
  readonly rows: number
}

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
  const rows = lines.reduce((sum, line) => sum + Math.ceil((lengthOf(line) + 2) / ROW), 0)
  return { first, lines, rows }
}

const lengthOf = ({ pieces }: ReaderLine) => pieces.reduce((sum, { words }) => sum + words.length, 0)
