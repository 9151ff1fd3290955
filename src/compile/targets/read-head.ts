import type { Span } from '../../model/span.ts'
import { foldedHeads, type HeadSigns, isOpenHead, isValueKind } from './folded-heads.ts'
import { type Cell, isNameCell, isUnitCell, isValueCell } from './table-cell.ts'
import { type Column, columnOf, isBareYear, joinedHeads, settled } from './table-head.ts'

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
  return columns.length >= 3 && kinds.has('name') && (kinds.has('target') || kinds.has('unclear'))
}

/** The head that cells print: their columns, two rows of heads folded into one. `cells[at]` are the cells of the joined head `at`. */
function headOf(
  words: readonly string[],
  cells: readonly (readonly Cell[])[],
  signs: HeadSigns,
): Omit<Head, 'length'> | null {
  const folded = foldedHeads(words, signs)
  const columns = folded.map((head): Column =>
    head.unclear ? { kind: 'unclear' } : (columnOf(head.words) ?? { kind: 'other' }),
  )
  if (!announces(columns)) return null
  const final = settled(
    columns,
    folded.map((head) => head.words),
    signs.publishedOn,
  )
  const heads = folded.flatMap((head, at) =>
    head.cells.flatMap((index) =>
      cells[index]!.map(({ start, end }) => ({ start, end, column: final[at]! })),
    ),
  )
  return { columns: final, heads: heads.sort((a, b) => a.start - b.start) }
}

/** How many cells behind a head tell how many values its rows have. */
const NEAR = 60

/** How many values each row has, where all have as many; a row's number before the next name is none. Null when they differ. */
function valuesIn(cells: readonly Cell[]): number | null {
  const runs: number[] = []
  let run = 0
  for (const [at, { words }] of cells.entries()) {
    const isIndex =
      /^\d{1,2}$/.test(words) && Number(words) - runs.length <= 2 && isNameCell(cells[at + 1]?.words ?? '')
    if (run > 0 && isUnitCell(words)) continue
    if (isValueCell(words) && !isIndex) run += 1
    else if (run > 0) {
      runs.push(run)
      run = 0
    }
  }
  if (run > 0 && cells.length < NEAR) runs.push(run)
  return new Set(runs).size === 1 ? runs[0]! : null
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
  const words = apart.map((head) => head.words)
  const values = valuesIn(cells.slice(at + words.length, at + words.length + NEAR))
  const signs = { publishedOn, values, lower: null }
  const inTwoRows = foldedHeads(words, signs).some((head) => head.cells.length > 1)
  const read = inTwoRows ? apart : heads(joinedHeads(near))
  let next = at
  const printed = read.map((head) => cells.slice(next, (next += head.cells)))
  const found = headOf(
    read.map((head) => head.words),
    printed,
    signs,
  )
  return found && { ...found, length: next - at }
}

/** Whether a line of a grid goes on with the head above it: all its words are heads of values, 「2026年 2028年」, 「实际值 目标值」. */
const isLowerHead = (cells: readonly Cell[]) =>
  cells.some(({ words }) => words !== '') &&
  cells.every(({ words }) => words === '' || ['target', 'reached'].includes(columnOf(words)?.kind ?? ''))

/** Whether a lower head may stand below an upper one: a value's without a year above a year, or a year above a value's. */
const fitsBelow = (top: string, below: string): boolean =>
  isOpenHead(top) ? !isOpenHead(below) || top === below : isBareYear(top) && isOpenHead(below)

/** The cells of two lines of heads column by column, the lower line beginning `offset` columns in; null when they do not fit. */
function stacked(
  upper: readonly Cell[],
  lower: readonly Cell[],
  offset: number,
  width: number,
): Cell[][] | null {
  let spanning: Cell | null = null
  const columns: Cell[][] = []
  for (let at = 0; at < width; at += 1) {
    const above = upper[at]?.words ? upper[at]! : null
    const below = lower[at - offset]?.words ? lower[at - offset]! : null
    spanning = above ?? spanning
    if (below !== null && !fitsBelow(spanning?.words ?? '', below.words)) return null
    if (below === null && above === null && at > 0) return null
    columns.push([below === null ? above : spanning, below].filter((cell) => cell !== null))
  }
  return columns
}

/**
 * Two lines of heads laid one over the other by their blank cells; a cell that spans several columns is printed in the first of them.
 * Blank cells at either end of a line may be lost. Null when no cell is blank, or when they may be laid in no way or in several.
 */
function laidOver(upper: readonly Cell[], lower: readonly Cell[], width: number | null): Cell[][] | null {
  const all = Math.max(width ?? 0, upper.length, lower.length)
  const isBlank = ({ words }: Cell) => words === ''
  if (!upper.slice(1).some(isBlank) && !(upper.length === all && lower.some(isBlank))) return null
  const ways = Array.from({ length: all - lower.length + 1 }, (_, offset) =>
    stacked(upper, lower, offset, all),
  )
  const fitting = ways.filter((way) => way !== null)
  return fitting.length === 1 ? fitting[0]! : null
}

/**
 * The head of a grid in a line, and in the line below where it goes on; what it does not know holds other things. Null when it is no head.
 *
 * `width` is how many cells the rows below have, null when none tells.
 */
export function gridHead(
  upper: readonly Cell[],
  lower: readonly Cell[],
  { publishedOn, width }: { readonly publishedOn: string | null; readonly width: number | null },
): Head | null {
  const goesOn = isLowerHead(lower)
  const laid = goesOn ? laidOver(upper, lower, width) : null
  const cells = laid ?? [...upper, ...(goesOn ? lower : [])].map((cell) => (cell.words === '' ? [] : [cell]))
  const joined = cells.map((parts) => parts.map(({ words }) => words).join(''))
  const first =
    joined[0] === '' && joined.slice(1).every((words) => columnOf(words) !== null) ? '指标' : joined[0]
  const words = [first ?? '', ...joined.slice(1)]
  if (words.filter((each) => columnOf(each) !== null).length < 3) return null
  const fixed = upper.filter((cell) => !isValueKind(columnOf(cell.words)?.kind)).length
  const found = headOf(words, cells, {
    publishedOn,
    values: width === null ? null : width - fixed,
    lower: laid === null && goesOn ? upper.length : words.length,
  })
  return found && { ...found, length: goesOn ? 2 : 1 }
}
