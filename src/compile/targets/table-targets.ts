import type { Span } from '../../model/span.ts'
import { findQuantities } from '../find-quantities.ts'
import { simplify } from '../fold.ts'
import { headingsAt } from '../headings.ts'
import type { Reading } from '../reading.ts'
import { looksBack } from '../tense.ts'
import type { FoundTarget } from './found-target.ts'
import type { IndicatorTable } from './indicator-tables.ts'
import type { Row } from './table-cell.ts'
import type { Column } from './table-head.ts'

const UNIT_IN_NAME = /[(（](?<unit>[^()（）]{1,12}(?:[(（][^()（）]{1,4}[)）])?)[)）]$/
const ALL = /全覆盖|应保尽保|全面覆盖/

/** What a cell commits to: its figure, or 100 % for 「全覆盖」; null when it holds neither. */
function committed(words: string): Pick<FoundTarget, 'kind' | 'comparator' | 'value' | 'unit'> | null {
  if (ALL.test(words)) return { kind: 'absolute', comparator: '=', value: 100, unit: '%' }
  const [quantity] = findQuantities(words.replace(/[〔〕[\]]/g, ' ').trim())
  return quantity === undefined
    ? null
    : { kind: 'numeric', comparator: quantity.comparator, value: quantity.value, unit: quantity.unit }
}

function unitOf(reading: Reading, row: Row): readonly [name: string, unit: string | null] {
  const words = (cell: Span) => simplify(reading.text.slice(cell.start, cell.end)).replaceAll('％', '%')
  const printed = words(row.name).replace(/^其中[:：]?\s?(?=.)/, '')
  if (row.unit !== null) return [printed, words(row.unit)]
  const match = UNIT_IN_NAME.exec(printed)
  return match === null ? [printed, null] : [printed.slice(0, match.index), match.groups?.['unit'] ?? null]
}

function rowTargets(reading: Reading, columns: readonly Column[], row: Row): FoundTarget[] {
  const [metric, unit] = unitOf(reading, row)
  // A caption such as 「“十五五”发展目标、主要指标」 reads like a goal's head; values stand behind the name only.
  const behind = columns.slice(columns.findIndex(({ kind }) => kind === 'name') + 1)
  const valued = behind.filter(({ kind }) => kind === 'target' || kind === 'reached')
  return valued.flatMap((column, at): FoundTarget[] => {
    const cell = row.values[at] ?? null
    if (column.kind !== 'target' || cell === null) return []
    const found = committed(cell.words)
    if (found === null) return []
    return [
      {
        span: { start: row.name.start, end: cell.end },
        metric,
        ...found,
        unit: found.kind === 'absolute' ? found.unit : (unit ?? found.unit),
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
    ({ start }) => !headingsAt(reading, start).some(({ title }) => looksBack(title)),
  )
  return ahead.flatMap(({ columns, rows }) => rows.flatMap((row) => rowTargets(reading, columns, row)))
}
