import type { Span } from '../../model/span.ts'
import { UNIT } from '../parsers/units.ts'
import type { Column } from './table-head.ts'

/** A cell of a table printed line by line: folded words and their place. */
export interface Cell extends Span {
  readonly words: string
}

/** One row: its name cell and, in the order of the value columns, the cells of values (null = blank). */
export interface Row {
  readonly name: Cell
  readonly unit: Cell | null
  readonly values: readonly (Cell | null)[]
}

const VALUE = new RegExp(
  `^(?:[≥≤><约近]|不低于|不超过|达到|增长|提高|下降|降低|减少|增加|控制在|保持在?|力争){0,2}=?[〔\\[(]?[\\d,.]+(?:[-—–~～]{1,2}[\\d,.]+)?[〕\\])]?(?:%|[万亿]?${UNIT})?(?:左右|以上|以内|以下)?[〕\\])]?$`,
)
const BLANK = /^[-—–/\\]+$/
const UNIT_CELL = new RegExp(`^[十百千]?[万亿]?${UNIT}$`)
const PROPERTY = /^(?:预期性?|约束性?|引导性?)$/

const isValueCell = (words: string): boolean => VALUE.test(words) || BLANK.test(words)

const plain = (words: string) =>
  words.length > 1 && !isValueCell(words) && !PROPERTY.test(words) && !UNIT_CELL.test(words)

function valueCells(cells: readonly Cell[], from: number, wanted: number, nextIndex: number): Cell[] {
  const found: Cell[] = []
  for (let at = from; at < cells.length && found.length < wanted; at += 1) {
    const cell = cells[at]!
    const isIndex = found.length > 0 && cell.words === String(nextIndex) && plain(cells[at + 1]?.words ?? '')
    if (!isValueCell(cell.words) || isIndex) break
    found.push(cell)
  }
  return found
}

/** The row whose name is the cell at `at`, or null when what follows is not what the columns ask for. */
function rowAt(cells: readonly Cell[], at: number, after: readonly Column[], nextIndex: number): Row | null {
  const name = cells[at]!
  let next = at + 1
  let unit: Cell | null = null
  let values: Cell[] = []
  const wanted = after.filter(({ kind }) => kind === 'target' || kind === 'reached').length
  for (const { kind } of after) {
    const words = cells[next]?.words ?? ''
    const isValue = kind === 'target' || kind === 'reached'
    if (kind === 'other' || (isValue && values.length > 0)) continue
    if (isValue) values = valueCells(cells, next, wanted, nextIndex)
    else if (!(kind === 'unit' ? UNIT_CELL : PROPERTY).test(words)) return null
    if (isValue && values.length === 0) return null
    if (kind === 'unit') unit = cells[next]!
    next += isValue ? values.length : 1
  }
  const missing: null[] = Array.from({ length: wanted - values.length }, () => null)
  return { name, unit, values: [...missing, ...values] }
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
    if (words === String(lastIndex + 1)) lastIndex += 1
    const row = plain(words) ? rowAt(cells, at, after, lastIndex + 1) : null
    if (row !== null) rows.push(row)
  }
  return rows
}
