import { guarded } from '../csv/csv-text.ts'
import type { ShownTable } from './shown-table.ts'

/**
 * A table as plain words for the clipboard: a line each for title, unit, head, rows and source, cells apart by tabs.
 *
 * Breaks and tabs inside a cell become spaces; what a spreadsheet would run as a formula is guarded as in CSV.
 */
export function tableText({ title, unit, columns, rows, sourceLine }: ShownTable): string {
  const line = (cells: readonly string[]) => cells.map((cell) => guarded(onOneLine(cell))).join('\t')
  return [title, ...(unit === '' ? [] : [unit]), line(columns), ...rows.map(line), sourceLine].join('\r\n')
}

const onOneLine = (words: string): string => words.replaceAll(/[\t\r\n\0]+/g, ' ').trim()
