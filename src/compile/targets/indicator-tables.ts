import type { Span } from '../../model/span.ts'
import { UNIT } from '../../model/units.ts'
import type { Reading } from '../reading.ts'
import { blankCells, gridCells, gridRows, isGridLine } from './grid-rows.ts'
import { type Cell, isPropertyCell, isValueCell, type Row } from './table-cell.ts'
import { type ColumnHead, gridHead, headAt } from './read-head.ts'
import { type Column, columnOf } from './table-head.ts'
import { rowsOf } from './table-rows.ts'

/** A table of indicators: its columns, the cells below its head, and its rows. */
export interface IndicatorTable extends Span {
  readonly columns: readonly Column[]
  /** The printed cells of the head with the column each belongs to. */
  readonly heads: readonly ColumnHead[]
  readonly cells: readonly Cell[]
  readonly rows: readonly Row[]
  /** The unit its caption gives to all rows, 「(单位:%)」; null for none. */
  readonly unit: string | null
}

const LONGEST_CELL = 60
const LONGEST_ROW = 160
/** Heads without rows before the same end that are tried; more are lists of such words. */
const MOST_FAILED = 3
const CAPTION_UNIT = new RegExp(`单位[::] ?(?<unit>[十百千]?[万亿]?${UNIT})[)）]?$`)

/** The unit a caption on one of the two lines above gives to the whole table. */
function captionUnit(lines: readonly string[]): string | null {
  for (const words of lines) {
    const unit = CAPTION_UNIT.exec(words.slice(-24).trim())?.groups?.['unit']
    if (unit !== undefined) return unit
  }
  return null
}

/** Whether a line is the rule between a head and its rows and nothing else: 「|---|:--:|」. */
const isRule = (folded: string, { start, end }: Span) =>
  folded[start] === '|' && /^[|:\s-]+$/.test(folded.slice(start, end))

/** How many of the lines below a head tell how many cells its rows have. */
const ROWS_READ = 12

/** The most cells of a line from one on, up to the next head; null when no line has any. */
function widthOf(from: number, cellsOf: (at: number) => readonly Cell[]): number | null {
  let most = 0
  for (let at = from; at < from + ROWS_READ; at += 1) {
    const cells = cellsOf(at)
    const isHead = cells.filter(({ words }) => columnOf(words) !== null).length > 2
    if (cells.length === 0 || (at > from && isHead)) break
    most = Math.max(most, cells.length)
  }
  return most === 0 ? null : most
}

/** Tables printed one row a line: a head and the lines of cells below it. */
function gridTables({ folded, paragraphs: printed, publishedOn }: Reading): IndicatorTable[] {
  const tables: IndicatorTable[] = []
  const paragraphs = printed.filter((line) => !isRule(folded, line))
  const wordsOf = (at: number) => {
    const line = paragraphs[at]
    return line === undefined ? '' : folded.slice(line.start, line.end)
  }
  const cellsOf = (at: number) => (isGridLine(wordsOf(at)) ? gridCells(folded, paragraphs[at]!) : [])
  for (let at = 0; at < paragraphs.length; at += 1) {
    const upper = cellsOf(at)
    const width = upper.length < 2 ? null : widthOf(at + 1, cellsOf)
    const head = upper.length < 2 ? null : gridHead(upper, cellsOf(at + 1), { publishedOn, width })
    if (head === null) continue
    const { start } = paragraphs[at]!
    const unit = captionUnit([wordsOf(at - 1), wordsOf(at - 2)])
    const lines: Cell[][] = []
    for (at += head.length; isGridLine(wordsOf(at)); at += 1) lines.push(cellsOf(at))
    at -= 1
    const { columns, heads } = head
    const rows = gridRows(lines, columns)
    if (rows.length === 0) continue
    const cells = lines.flat().filter(({ words }) => words !== '')
    tables.push({ start, end: paragraphs[at]!.end, columns, heads, cells, rows, unit })
  }
  return tables
}

/** Whether a printed line is no cell any more: running text, or the notes below a table. */
const endsTable = ({ words }: Cell) => words.length > LONGEST_CELL || /^注[::]|。/.test(words)

/** How many of the cells below a head belong to its table: to the last row, with its property and other values. */
function cellsOfRows(cells: readonly Cell[], rows: readonly Row[]): number {
  const end = Math.max(
    ...rows.flatMap(({ name, values }) => [name.end, ...values.map((cell) => cell?.end ?? 0)]),
  )
  let count = cells.findLastIndex(({ start }) => start < end) + 1
  while (count < cells.length && (isPropertyCell(cells[count]!.words) || isValueCell(cells[count]!.words)))
    count += 1
  return count
}

/** Tables printed one cell a line. */
function cellTables({ folded, paragraphs, publishedOn }: Reading): IndicatorTable[] {
  const cells = paragraphs.flatMap((line): Cell[] => {
    const words = folded.slice(line.start, line.end)
    return isGridLine(words) ? [] : [{ ...line, words }]
  })
  const tables: IndicatorTable[] = []
  let failed = { end: -1, count: 0 }
  for (let at = 0; at < cells.length; at += 1) {
    const head = columnOf(cells[at]!.words) === null ? null : headAt(cells, at, publishedOn)
    if (head === null) continue
    const { columns, heads } = head
    const first = at + head.length
    let end = first
    while (end < cells.length && !endsTable(cells[end]!)) end += 1
    const below = cells.slice(first, end)
    const rows = rowsOf(below, columns)
    if (rows.length === 0) {
      failed = { end, count: failed.end === end ? failed.count + 1 : 1 }
      at = failed.count > MOST_FAILED ? end - 1 : first - 1
      continue
    }
    const count = cellsOfRows(below, rows)
    const unit = captionUnit([cells[at - 1]?.words ?? '', cells[at - 2]?.words ?? ''])
    const last = below[count - 1]!.end
    tables.push({
      start: cells[at]!.start,
      end: last,
      columns,
      heads,
      cells: below.slice(0, count),
      rows,
      unit,
    })
    at = first + count - 1
  }
  return tables
}

/** Tables printed one row a line with blanks between the cells, as pasted text has them: 「序号 指标 单位 2025年 2030年」. */
function blankTables({ folded, paragraphs, publishedOn }: Reading): IndicatorTable[] {
  const tables: IndicatorTable[] = []
  const cellsOf = (at: number) => {
    const line = paragraphs[at]
    if (line === undefined || line.end - line.start > LONGEST_ROW) return []
    const words = folded.slice(line.start, line.end)
    return !/\S \S/.test(words) || /[\t|。;]/.test(words) ? [] : blankCells(folded, line)
  }
  for (let at = 0; at < paragraphs.length; at += 1) {
    const upper = cellsOf(at)
    const isHead = upper.length > 2 && upper.every(({ words }) => columnOf(words) !== null)
    const signs = { publishedOn, width: isHead ? widthOf(at + 1, cellsOf) : null }
    const head = isHead ? gridHead(upper, cellsOf(at + 1), signs) : null
    if (head === null) continue
    const { start } = paragraphs[at]!
    const lines: Cell[][] = []
    for (at += head.length; cellsOf(at).length > 2; at += 1) lines.push(cellsOf(at))
    at -= 1
    const { columns, heads } = head
    const rows = gridRows(lines, columns)
    if (rows.length === 0) continue
    tables.push({ start, end: paragraphs[at]!.end, columns, heads, cells: lines.flat(), rows, unit: null })
  }
  return tables
}

const known = new WeakMap<Reading, readonly IndicatorTable[]>()

/** The tables of indicators in a document, in reading order, whether printed one cell or one row a line. Looked up once a document. */
export function tablesOf(reading: Reading): readonly IndicatorTable[] {
  const found =
    known.get(reading) ??
    [...gridTables(reading), ...blankTables(reading), ...cellTables(reading)].sort(
      (a, b) => a.start - b.start,
    )
  known.set(reading, found)
  return found
}
