import type { Span } from '../../model/span.ts'
import {
  type Cell,
  isDueCell,
  isFigure,
  isNameCell,
  isPropertyCell,
  isUnitCell,
  isValueCell,
  type Row,
} from './table-cell.ts'
import { isValueKind } from './folded-heads.ts'
import type { Column } from './table-head.ts'

/** Whether a printed line is a row of a grid: cells between tabs or bars. */
export const isGridLine = (words: string): boolean => words.includes('\t') || words.includes('|')

/** The cells of a grid's line, blank ones too; the bars at its ends are none. */
export function gridCells(folded: string, line: Span): Cell[] {
  const cells: Cell[] = []
  let start = line.start
  for (let at = line.start; at <= line.end; at += 1) {
    if (at < line.end && folded[at] !== '\t' && folded[at] !== '|') continue
    const printed = folded.slice(start, at)
    const from = start + printed.length - printed.trimStart().length
    const words = printed.trim()
    cells.push({ start: from, end: from + words.length, words })
    start = at + 1
  }
  const bars = folded[line.start] === '|' ? 1 : 0
  return cells.slice(bars, folded[line.end - 1] === '|' ? -1 : undefined)
}

/** The cells of a line between blanks. */
export const blankCells = (folded: string, line: Span): Cell[] =>
  [...folded.slice(line.start, line.end).matchAll(/\S+/g)].map(({ index, 0: words }) => ({
    start: line.start + index,
    end: line.start + index + words.length,
    words,
  }))

const FITS: Readonly<Record<Column['kind'], (words: string) => boolean>> = {
  index: (words) => /^\d{1,3}$/.test(words),
  group: isNameCell,
  name: isNameCell,
  unit: isUnitCell,
  property: isPropertyCell,
  due: isDueCell,
  other: () => false,
  reached: isValueCell,
  unclear: isValueCell,
  target: isValueCell,
}

/** How far a row's first cell stands from the first column: cells that span rows are printed once, so later rows begin further in. */
function shiftOf(cells: readonly Cell[], columns: readonly Column[]): number {
  const most = Math.max(0, columns.length - cells.length)
  if (most === 0) return 0
  const fit = (shift: number) =>
    cells.filter(({ words }, at) => {
      const kind = columns[at + shift]?.kind
      return words !== '' && kind !== undefined && FITS[kind](words)
    }).length
  const shifts = Array.from({ length: most + 1 }, (_, at) => most - at)
  return shifts.reduce((best, shift) => (fit(shift) > fit(best) ? shift : best), most)
}

function rowFrom(cells: readonly Cell[], columns: readonly Column[], above: Row | undefined): Row | null {
  const shift = shiftOf(cells, columns)
  const at = (kind: Column['kind']) => cells[columns.findIndex((column) => column.kind === kind) - shift]
  const name = at('name')
  if (name === undefined || name.words.length < 2 || isValueCell(name.words)) return null
  const unit = at('unit')
  const values = columns.flatMap(({ kind }, column): (Cell | null)[] => {
    if (!isValueKind(kind)) return []
    const cell = cells[column - shift]
    return [cell !== undefined && isFigure(cell.words) ? cell : null]
  })
  if (values.every((value) => value === null)) return null
  const own = unit !== undefined && unit.words !== '' ? unit : null
  const due = at('due')
  return {
    name,
    due: due !== undefined && isDueCell(due.words) ? due : null,
    unit: own ?? (name.words.startsWith('其中') ? (above?.unit ?? null) : null),
    values,
  }
}

/**
 * The rows of a table printed one row a line, by the columns of its head.
 *
 * A cell that spans several rows is printed in the first alone, so a row with fewer cells than columns is laid where most of its
 * cells fit. A part (「其中…」) without a unit has that of the row above.
 */
export function gridRows(lines: readonly (readonly Cell[])[], columns: readonly Column[]): Row[] {
  const rows: Row[] = []
  for (const cells of lines) {
    const row = rowFrom(cells, columns, rows.at(-1))
    if (row !== null) rows.push(row)
  }
  return rows
}
