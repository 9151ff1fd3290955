import type { XlsxSheet } from '../xlsx/xlsx-sheet.ts'
import type { CarriedCell } from './carried-table.ts'

/** The sheet that says what another one is: a line each of what it is called and what it says; empty ones are left out. */
export function aboutSheet(
  name: string,
  lines: readonly (readonly [label: string, value: CarriedCell])[],
): XlsxSheet {
  return {
    name,
    headed: false,
    columns: [
      { head: '', width: 8 },
      { head: '', width: 44 },
    ],
    rows: lines.filter(([, value]) => value !== null && value !== ''),
  }
}
