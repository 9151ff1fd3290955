import {
  type Cell,
  isDueCell,
  isNameCell,
  isPropertyCell,
  isUnitCell,
  isValueCell,
  type Row,
} from './table-cell.ts'
import { isValueKind } from './folded-heads.ts'
import type { Column } from './table-head.ts'

const isValue = ({ kind }: Column) => isValueKind(kind)

interface Values {
  readonly cells: readonly Cell[]
  readonly next: number
}

/** Value cells from a place on; a unit printed on the line below its figure belongs to it when no column holds units. */
function valueCells(
  cells: readonly Cell[],
  from: number,
  after: readonly Column[],
  nextIndex: number,
): Values {
  const wanted = after.filter(isValue).length
  const ownUnits = after.every(({ kind }) => kind !== 'unit')
  const found: Cell[] = []
  let at = from
  for (; at < cells.length && found.length < wanted; at += 1) {
    const cell = cells[at]!
    const below = cells[at + 1]
    const isIndex = found.length > 0 && cell.words === String(nextIndex) && isNameCell(below?.words ?? '')
    if (!isValueCell(cell.words) || isIndex) break
    const joins = ownUnits && /\d$/.test(cell.words) && below !== undefined && isUnitCell(below.words)
    found.push(joins ? { start: cell.start, end: below.end, words: cell.words + below.words } : cell)
    if (joins) at += 1
  }
  return { cells: found, next: at }
}

/** The row whose name is the cell at `at` with the place behind it, or null when what follows is not what the columns ask for. */
function rowAt(
  cells: readonly Cell[],
  at: number,
  after: readonly Column[],
  nextIndex: number,
): { row: Row; next: number } | null {
  const name = cells[at]!
  let next = at + 1
  let unit: Cell | null = null
  let due: Cell | null = null
  let values: readonly Cell[] = []
  for (const column of after) {
    const words = cells[next]?.words ?? ''
    if (column.kind === 'other' || (isValue(column) && values.length > 0)) continue
    if (isValue(column)) {
      const found = valueCells(cells, next, after, nextIndex)
      if (found.cells.length === 0) return null
      values = found.cells
      next = found.next
      continue
    }
    const fits = column.kind === 'unit' ? isUnitCell : column.kind === 'due' ? isDueCell : isPropertyCell
    if (!fits(words)) return null
    if (column.kind === 'unit') unit = cells[next]!
    if (column.kind === 'due') due = cells[next]!
    next += 1
  }
  const wanted = after.filter(isValue).length
  const missing: null[] = Array.from({ length: wanted - values.length }, () => null)
  return { row: { name, unit, due, values: [...missing, ...values] }, next }
}

/**
 * The rows of a table whose cells are printed one a line, by the columns of its head.
 *
 * A row begins at a cell that is followed by what the columns ask for; group names and row numbers before it are passed over.
 * When fewer values stand there than columns, the first ones are the blanks.
 */
export function rowsOf(cells: readonly Cell[], columns: readonly Column[]): Row[] {
  const nameAt = columns.findIndex(({ kind }) => kind === 'name')
  const after = columns.slice(nameAt + 1)
  const rows: Row[] = []
  let lastIndex = 0
  for (let at = 0; at < cells.length; at += 1) {
    const words = cells[at]!.words
    if (/^\d{1,2}$/.test(words) && Number(words) > lastIndex) lastIndex = Number(words)
    const found = isNameCell(words) ? rowAt(cells, at, after, lastIndex + 1) : null
    if (found === null) continue
    rows.push(found.row)
    at = found.next - 1
  }
  return rows
}
