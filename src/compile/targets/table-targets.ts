import type { Span } from '../../model/span.ts'
import { findQuantities } from '../find-quantities.ts'
import { simplify } from '../fold.ts'
import { type Reading, sectionsAt } from '../reading.ts'
import { looksBack } from '../tense.ts'
import type { FoundTarget } from './found-target.ts'
import { type Column, columnOf, joinedHeads, withBaseYear } from './table-head.ts'
import { type Cell, type Row, rowsOf } from './table-rows.ts'

/** A table of indicators: its columns and the cells below its head. */
export interface IndicatorTable extends Span {
  readonly columns: readonly Column[]
  readonly cells: readonly Cell[]
}

const MOST_HEADS = 14
const LONGEST_CELL = 60
const UNIT_IN_NAME = /[(（](?<unit>[^()（）]{1,12}(?:[(（][^()（）]{1,4}[)）])?)[)）]$/

/** The head that begins at a cell: as many cells as announce columns, if they have a name and a goal column; else null. */
function headAt(cells: readonly Cell[], at: number): { columns: Column[]; length: number } | null {
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
  const kinds = new Set(columns.map(({ kind }) => kind))
  if (columns.length < 3 || !kinds.has('name') || !kinds.has('target')) return null
  return { columns: withBaseYear(columns, words), length }
}

/** The cells of one printed line: split at tabs and bars, else the line itself. */
function cellsOf(folded: string, line: Span): Cell[] {
  const words = folded.slice(line.start, line.end)
  return [...words.matchAll(/[^\t|]+/g)].flatMap((match): Cell[] => {
    const trimmed = match[0].trim()
    const start = line.start + match.index + match[0].indexOf(trimmed)
    return trimmed === '' ? [] : [{ start, end: start + trimmed.length, words: trimmed }]
  })
}

/** The tables of indicators in a document whose cells are printed one a line, in reading order. */
export function tablesOf(reading: Reading): IndicatorTable[] {
  const cells = reading.paragraphs.flatMap((paragraph) => cellsOf(reading.folded, paragraph))
  const tables: IndicatorTable[] = []
  for (let at = 0; at < cells.length; at += 1) {
    const head = columnOf(cells[at]!.words) === null ? null : headAt(cells, at)
    if (head === null) continue
    const first = at + head.length
    const stop = cells.findIndex(
      ({ words }, i) => i >= first && (words.length > LONGEST_CELL || /^注[::]/.test(words)),
    )
    const end = stop < 0 ? cells.length : stop
    tables.push({
      start: cells[at]!.start,
      end: cells[end - 1]!.end,
      columns: head.columns,
      cells: cells.slice(first, end),
    })
    at = end - 1
  }
  return tables
}

function unitOf(reading: Reading, row: Row): readonly [name: string, unit: string | null] {
  const printed = simplify(reading.text.slice(row.name.start, row.name.end)).replaceAll('％', '%')
  if (row.unit !== null) return [printed, row.unit.words]
  const match = UNIT_IN_NAME.exec(printed)
  return match === null ? [printed, null] : [printed.slice(0, match.index), match.groups?.['unit'] ?? null]
}

function rowTargets(reading: Reading, columns: readonly Column[], row: Row): FoundTarget[] {
  const [metric, unit] = unitOf(reading, row)
  const valued = columns.filter(({ kind }) => kind === 'target' || kind === 'reached')
  return valued.flatMap((column, at): FoundTarget[] => {
    const cell = row.values[at] ?? null
    if (column.kind !== 'target' || cell === null) return []
    const [quantity] = findQuantities(cell.words.replace(/[〔〕[\]]/g, ' ').trim())
    if (quantity === undefined) return []
    return [
      {
        span: { start: row.name.start, end: cell.end },
        metric,
        kind: 'numeric',
        comparator: quantity.comparator,
        value: quantity.value,
        unit: unit ?? quantity.unit,
        ...(column.deadline === null ? {} : { deadline: column.deadline, deadlineBasis: column.basis }),
      },
    ]
  })
}

/**
 * The targets of indicator tables: the name's row, the figure of the goal column, 〔12〕 as the total it stands for.
 *
 * Not the figures of base years and completed plans, row numbers, or 「-」. The deadline is that of the column's head:
 * 「2030年目标值」 states it, 「“十五五”目标值」 lets it be inherited.
 */
export function tableTargets(reading: Reading, tables: readonly IndicatorTable[]): FoundTarget[] {
  const ahead = tables.filter(
    ({ start }) => !sectionsAt(reading, start).some(({ title }) => looksBack(title)),
  )
  return ahead.flatMap(({ columns, cells }) =>
    rowsOf(cells, columns).flatMap((row) => rowTargets(reading, columns, row)),
  )
}
