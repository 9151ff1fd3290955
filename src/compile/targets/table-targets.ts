import type { Span } from '../../model/span.ts'
import { startingIn } from '../clauses.ts'
import { findQuantities } from '../find-quantities.ts'
import { simplify } from '../fold.ts'
import { headingsAt } from '../headings.ts'
import type { Reading } from '../reading.ts'
import { looksBack } from '../tense.ts'
import { isValueKind } from './folded-heads.ts'
import type { FoundTarget } from './found-target.ts'
import type { IndicatorTable } from './indicator-tables.ts'
import { type Cell, dueFigure, placeInCell, type Row } from './table-cell.ts'

const UNIT_IN_NAME = /[(（](?<unit>[^()（）]{1,12}(?:[(（][^()（）]{1,4}[)）])?)[)）]$/
const INDEX = /^(?:\d{1,2}[.、](?!\d)|[(（]\d{1,2}[)）]|[①-⑳])\s?/
const ALL = /全覆盖|应保尽保|全面覆盖/

/** What a cell commits to: its figure, or 100 % for 「全覆盖」; null when it holds neither. */
function committed(words: string): Pick<FoundTarget, 'kind' | 'comparator' | 'value' | 'unit'> | null {
  if (ALL.test(words)) return { kind: 'absolute', comparator: '=', value: 100, unit: '%' }
  const place = placeInCell(words)
  if (place !== null) return { kind: 'rank', comparator: '=', ...place }
  const [quantity] = findQuantities((dueFigure(words)?.figure ?? words).replace(/[〔〕[\]]/g, ' ').trim())
  return quantity === undefined
    ? null
    : { kind: 'numeric', comparator: quantity.comparator, value: quantity.value, unit: quantity.unit }
}

function unitOf(
  reading: Reading,
  { unit }: IndicatorTable,
  row: Row,
): readonly [name: string, unit: string | null] {
  const words = (cell: Span) => simplify(reading.text.slice(cell.start, cell.end)).replaceAll('％', '%')
  const printed = words(row.name)
    .replace(INDEX, '')
    .replace(/^其中[:：]?\s?(?=.)/, '')
  if (row.unit !== null) return [printed, words(row.unit)]
  const match = UNIT_IN_NAME.exec(printed)
  return match === null ? [printed, unit] : [printed.slice(0, match.index), match.groups?.['unit'] ?? null]
}

const isNumeric = ({ words }: Cell) => /\d/.test(words)
/** 〔25〕, [25]: the total over all years. */
const isTotal = ({ words }: Cell) => /^[〔[(]/.test(words)

/**
 * What a column of rates or totals says of a row: a rate is a goal of its own, 「6.5%左右」, a total is one where no year has a figure,
 * 「〔17〕」. The unit of a rate beside an amount is %.
 */
function overYears(
  name: string,
  unit: string | null,
  cell: Cell,
  stated: boolean,
): { readonly metric: string; readonly unit: string | null } | null {
  if (!stated) return { metric: name, unit: unit ?? null }
  if (isTotal(cell)) return null
  return { metric: /增[长速幅]/.test(name) ? name : `${name}年均增长`, unit: '%' }
}

/** When a row is due where its table says so row by row. */
function dueOf(reading: Reading, { due }: Row): Pick<FoundTarget, 'deadline' | 'deadlineBasis'> {
  const [date] = due === null ? [] : startingIn(reading.dates, due)
  return date === undefined
    ? {}
    : { deadline: date.date.split('/').at(-1) ?? date.date, deadlineBasis: 'stated' }
}

/** When a figure is due whose cell says so itself: 「2027年60%」. */
function dueInCell({ words }: Cell): Pick<FoundTarget, 'deadline' | 'deadlineBasis'> {
  const due = dueFigure(words)
  return due === null ? {} : { deadline: due.year, deadlineBasis: 'stated' }
}

function rowTargets(reading: Reading, table: IndicatorTable, row: Row): FoundTarget[] {
  const { columns } = table
  const [name, unit] = unitOf(reading, table, row)
  // A caption such as 「“十五五”发展目标、主要指标」 reads like a goal's head; values stand behind the name only.
  const behind = columns.slice(columns.findIndex(({ kind }) => kind === 'name') + 1)
  const valued = behind.filter(({ kind }) => isValueKind(kind))
  const stated = valued.some((column, at) => {
    const cell = row.values[at]
    return column.kind === 'target' && column.over === undefined && cell != null && isNumeric(cell)
  })
  return valued.flatMap((column, at): FoundTarget[] => {
    const cell = row.values[at] ?? null
    if (column.kind !== 'target' || cell === null) return []
    const found = committed(cell.words)
    const said = column.over === undefined ? { metric: name, unit } : overYears(name, unit, cell, stated)
    if (found === null || said === null) return []
    return [
      {
        span: { start: row.name.start, end: cell.end },
        ...found,
        metric: said.metric,
        unit: found.kind === 'absolute' ? found.unit : (said.unit ?? found.unit),
        ...dueOf(reading, row),
        ...(column.deadline === null ? {} : { deadline: column.deadline, deadlineBasis: column.basis }),
        ...dueInCell(cell),
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
    ({ start }) => !headingsAt(reading, start).some(({ title }) => looksBack(title)),
  )
  return ahead.flatMap((table) => table.rows.flatMap((row) => rowTargets(reading, table, row)))
}
