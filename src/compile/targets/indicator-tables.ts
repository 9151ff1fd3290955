import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { gridCells, gridRows, isGridLine } from './grid-rows.ts'
import type { Cell, Row } from './table-cell.ts'
import { type Column, columnOf, joinedHeads, withBaseYear } from './table-head.ts'
import { rowsOf } from './table-rows.ts'

/** A table of indicators: its columns, the cells below its head, and its rows. */
export interface IndicatorTable extends Span {
  readonly columns: readonly Column[]
  readonly cells: readonly Cell[]
  readonly rows: readonly Row[]
}

const MOST_HEADS = 14
const LONGEST_CELL = 60

const announces = (columns: readonly Column[]) => {
  const kinds = new Set(columns.map(({ kind }) => kind))
  return columns.length >= 3 && kinds.has('name') && kinds.has('target')
}

/** The head that begins at a cell: as many cells as announce columns, if they have a name and a goal column; else null. */
function headAt(
  cells: readonly Cell[],
  at: number,
  publishedOn: string | null,
): { columns: Column[]; length: number } | null {
  const heads = joinedHeads(cells.slice(at, at + MOST_HEADS).map(({ words }) => words))
  const columns: Column[] = []
  const words: string[] = []
  let length = 0
  for (const head of heads) {
    const column = columnOf(head.words)
    if (column === null) break
    columns.push(column)
    words.push(head.words)
    length += head.cells
  }
  return announces(columns) ? { columns: withBaseYear(columns, words, publishedOn), length } : null
}

/** The columns a line of a grid announces; what it does not know holds other things. Null when it is no head. */
function gridHead(cells: readonly Cell[], publishedOn: string | null): Column[] | null {
  const columns = cells.map(({ words }): Column => columnOf(words) ?? { kind: 'other' })
  const known = columns.filter(({ kind }) => kind !== 'other').length
  if (!announces(columns) || known < 3) return null
  return withBaseYear(
    columns,
    cells.map(({ words }) => words),
    publishedOn,
  )
}

/** Tables printed one row a line: a head and the lines of cells below it. */
function gridTables({ folded, paragraphs, publishedOn }: Reading): IndicatorTable[] {
  const tables: IndicatorTable[] = []
  for (let at = 0; at < paragraphs.length; at += 1) {
    const line = paragraphs[at]!
    if (!isGridLine(folded.slice(line.start, line.end))) continue
    const columns = gridHead(gridCells(folded, line), publishedOn)
    if (columns === null) continue
    const lines: Cell[][] = []
    for (at += 1; at < paragraphs.length; at += 1) {
      const row = paragraphs[at]!
      if (!isGridLine(folded.slice(row.start, row.end))) break
      lines.push(gridCells(folded, row))
    }
    at -= 1
    const cells = lines.flat().filter(({ words }) => words !== '')
    const rows = gridRows(lines, columns)
    tables.push({ start: line.start, end: paragraphs[at]!.end, columns, cells, rows })
  }
  return tables
}

/** Whether a printed line is no cell any more: running text, or the notes below a table. */
const endsTable = ({ words }: Cell) => words.length > LONGEST_CELL || /^注[::]/.test(words)

/** Tables printed one cell a line. */
function cellTables({ folded, paragraphs, publishedOn }: Reading): IndicatorTable[] {
  const cells = paragraphs.flatMap((line): Cell[] => {
    const words = folded.slice(line.start, line.end)
    return isGridLine(words) ? [] : [{ ...line, words }]
  })
  const tables: IndicatorTable[] = []
  for (let at = 0; at < cells.length; at += 1) {
    const head = columnOf(cells[at]!.words) === null ? null : headAt(cells, at, publishedOn)
    if (head === null) continue
    const first = at + head.length
    let end = first
    while (end < cells.length && !endsTable(cells[end]!)) end += 1
    const below = cells.slice(first, end)
    const rows = rowsOf(below, head.columns)
    tables.push({
      start: cells[at]!.start,
      end: cells[end - 1]!.end,
      columns: head.columns,
      cells: below,
      rows,
    })
    at = end - 1
  }
  return tables
}

const known = new WeakMap<Reading, readonly IndicatorTable[]>()

/** The tables of indicators in a document, in reading order, whether printed one cell or one row a line; targets and ledger ask. */
export function tablesOf(reading: Reading): readonly IndicatorTable[] {
  const tables =
    known.get(reading) ?? [...gridTables(reading), ...cellTables(reading)].sort((a, b) => a.start - b.start)
  known.set(reading, tables)
  return tables
}
