import type { Span } from '../../model/span.ts'
import { foldedHeads } from './folded-heads.ts'
import type { Cell } from './table-cell.ts'
import { type Column, columnOf, joinedHeads, settled } from './table-head.ts'

/** A printed cell of a head with the column it belongs to. */
export interface ColumnHead extends Span {
  readonly column: Column
}

const MOST_HEADS = 14

/** A head read: its columns, the cells that printed them, and how many cells it takes. */
export interface Head {
  readonly columns: readonly Column[]
  readonly heads: readonly ColumnHead[]
  readonly length: number
}

const announces = (columns: readonly Column[]) => {
  const kinds = new Set(columns.map(({ kind }) => kind))
  return columns.length >= 3 && kinds.has('name') && kinds.has('target')
}

/** The head that cells print: their columns, two rows of heads folded into one. `cells[at]` are the cells of the joined head `at`. */
function headOf(
  words: readonly string[],
  cells: readonly (readonly Cell[])[],
  publishedOn: string | null,
): Omit<Head, 'length'> | null {
  const folded = foldedHeads(words)
  const columns = folded.map((head): Column => columnOf(head.words) ?? { kind: 'other' })
  if (!announces(columns)) return null
  const final = settled(
    columns,
    folded.map((head) => head.words),
    publishedOn,
  )
  const heads = folded.flatMap((head, at) =>
    head.cells.flatMap((index) =>
      cells[index]!.map(({ start, end }) => ({ start, end, column: final[at]! })),
    ),
  )
  return { columns: final, heads: heads.sort((a, b) => a.start - b.start) }
}

type Joined = ReturnType<typeof joinedHeads>

/**
 * The head that begins at a cell: as many cells as announce columns, if they have a name and a goal column; else null.
 *
 * 「2025年 目标值」 is one head printed on two lines, unless two rows of heads come out when it is read as two.
 */
export function headAt(cells: readonly Cell[], at: number, publishedOn: string | null): Head | null {
  const near = cells.slice(at, at + MOST_HEADS).map(({ words }) => words)
  const heads = (joined: Joined) => {
    const end = joined.findIndex(({ words }) => columnOf(words) === null)
    return end < 0 ? joined : joined.slice(0, end)
  }
  const apart = heads(near.map((words) => ({ words, cells: 1 })))
  const inTwoRows = foldedHeads(apart.map(({ words }) => words)).some((head) => head.cells.length > 1)
  const read = inTwoRows ? apart : heads(joinedHeads(near))
  let next = at
  const printed = read.map((head) => cells.slice(next, (next += head.cells)))
  const found = headOf(
    read.map(({ words }) => words),
    printed,
    publishedOn,
  )
  return found && { ...found, length: next - at }
}

/** Whether a line of a grid goes on with the head above it: all its words are heads of values, 「2026年 2028年」, 「实际值 目标值」. */
const isLowerHead = (cells: readonly Cell[]) =>
  cells.some(({ words }) => words !== '') &&
  cells.every(({ words }) => words === '' || ['target', 'reached'].includes(columnOf(words)?.kind ?? ''))

/** The cells of two lines of heads column by column; a cell that spans several columns is printed in the first of them. */
function stacked(upper: readonly Cell[], lower: readonly Cell[]): Cell[][] {
  let spanning: Cell | null = null
  return lower.map((below, at) => {
    const above = upper[at]!
    if (above.words !== '') spanning = above
    const top = above.words === '' && below.words !== '' ? spanning : above
    return [top, below].filter((cell) => cell !== null && cell.words !== '') as Cell[]
  })
}

/** The head of a grid in a line, and in the line below where it goes on; what it does not know holds other things. Null when it is no head. */
export function gridHead(
  upper: readonly Cell[],
  lower: readonly Cell[],
  publishedOn: string | null,
): Head | null {
  const goesOn = isLowerHead(lower)
  const aligned = goesOn && lower.length === upper.length && lower.some(({ words }) => words === '')
  const cells = aligned
    ? stacked(upper, lower)
    : [...upper, ...(goesOn ? lower : [])].map((cell) => (cell.words === '' ? [] : [cell]))
  const joined = cells.map((parts) => parts.map(({ words }) => words).join(''))
  const first =
    joined[0] === '' && joined.slice(1).every((words) => columnOf(words) !== null) ? '指标' : joined[0]
  const words = [first ?? '', ...joined.slice(1)]
  if (words.filter((each) => columnOf(each) !== null).length < 3) return null
  const found = headOf(words, cells, publishedOn)
  return found && { ...found, length: goesOn ? 2 : 1 }
}
