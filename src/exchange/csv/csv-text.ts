/** A cell: words, a number in its own right, or nothing. */
export type CsvCell = string | number | null

/** Excel reads a file without it in the old local encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * What a spreadsheet takes for the beginning of a formula or skips on the way to one, full-width forms included:
 * they are typed in Chinese and some programs read them as the plain ones.
 */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/

/**
 * Rows as CSV after RFC 4180, as Excel and WPS open it: byte order mark, CRLF, a quotation mark doubled.
 *
 * Words that a spreadsheet would run as a formula get an apostrophe in front: 「=1+1」 → 「'=1+1」. Numbers are written
 * as numbers and never guarded: -5 stays -5. A number that is not finite is an empty cell.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** Words with an apostrophe in front where a spreadsheet would run them as a formula: 「=1+1」 → 「'=1+1」; 「1-2」 stays. */
export const guarded = (words: string): string => (FORMULA.test(words) ? `'${words}` : words)

function csvCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const words = guarded(cell)
  // NUL ends a text in some programs: what follows it would be lost without a word.
  return quoted(words.replaceAll('\0', '\uFFFD'))
}

/** Spaces at the ends are quoted too: some programs drop them otherwise. */
const quoted = (words: string) =>
  /[",\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
