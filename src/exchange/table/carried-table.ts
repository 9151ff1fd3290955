import type { CsvCell } from '../csv/csv-text.ts'

/** A day of the calendar in a cell, as ISO date; a spreadsheet gets it as a date. */
export interface DayCell {
  readonly day: string
}

/** A cell: words, a number in its own right, an exact day, or nothing. */
export type CarriedCell = string | number | DayCell | null

/** A table as a spreadsheet takes it: figures can be reckoned with, days are days. */
export interface CarriedTable {
  readonly columns: readonly {
    readonly head: string
    /** Room for so many Chinese characters. */
    readonly width: number
  }[]
  readonly rows: readonly (readonly CarriedCell[])[]
}

/** The table's lines for CSV, the head first; days as ISO dates. */
export const csvRows = ({ columns, rows }: CarriedTable): CsvCell[][] => [
  columns.map(({ head }) => head),
  ...rows.map((row) => row.map((cell) => (typeof cell === 'object' ? (cell?.day ?? null) : cell))),
]
