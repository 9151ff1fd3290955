import { pieceAt } from '../clauses.ts'
import type { Span } from '../../model/span.ts'
import { isValueKind } from '../targets/folded-heads.ts'
import type { IndicatorTable } from '../targets/indicator-tables.ts'
import type { PassedReason } from './reasons.ts'

/** Why a number of an indicator table is no target; null for numbers outside tables. */
export type TableReason = (number: Span) => PassedReason | null

/**
 * Looks up the numbers of tables by their cells: figures of base years and past plans, figures whose head is not clear, row numbers (a cell that is nothing but a
 * small integer and no value of a row), and words of heads and names: 「(万平方米)」, 「15分钟步行可达」.
 */
export function tableReasons(tables: readonly IndicatorTable[]): TableReason {
  const values = tables.flatMap(({ rows, columns }) => {
    const kinds = columns.map(({ kind }) => kind).filter(isValueKind)
    return rows.flatMap((row) => {
      const own = kinds.slice(-row.values.length)
      return row.values.flatMap((cell, at) => (cell === null ? [] : [{ ...cell, kind: own[at] }]))
    })
  })
  values.sort((a, b) => a.start - b.start)
  const cells = tables.flatMap((table) => table.cells)
  return (number) => {
    if (pieceAt(tables, number.start) === null) return null
    const value = pieceAt(values, number.start)
    if (value !== null) return value.kind === 'unclear' ? 'unclear-head' : 'base-value'
    const cell = pieceAt(cells, number.start)
    return cell !== null && /^\d{1,3}$/.test(cell.words) ? 'row-number' : 'table-words'
  }
}
