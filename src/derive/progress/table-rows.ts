/** One line of a pasted table: its number in the text, from 1, and its cells, blanks at both ends taken off. */
export interface TableLine {
  readonly line: number
  readonly cells: readonly string[]
}

/** Rows a table may have; more are not looked at. */
export const MOST_LINES = 2000

/**
 * The lines of a table as pasted from a spreadsheet (tabs) or read from a CSV file (commas, or semicolons), quoted cells with
 * their commas, quotes and line ends. Empty lines are left out and counted in the numbers. A quote that never ends takes what
 * follows into its cell.
 */
export function tableLines(text: string): readonly TableLine[] {
  const source = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  const mark = separatorOf(source)
  const lines: TableLine[] = []
  let [cells, cell, quoted, line, first] = [[] as string[], '', false, 1, 1]
  const endLine = () => {
    cells.push(cell.trim())
    if (cells.some((each) => each !== '')) lines.push({ line: first, cells })
    cells = []
    cell = ''
  }
  for (let at = 0; at < source.length && lines.length < MOST_LINES; at += 1) {
    const character = source[at]!
    if (character === '\n') line += 1
    if (quoted) {
      if (character !== '"') cell += character
      else if (source[at + 1] === '"') cell += source[(at += 1)]!
      else quoted = false
    } else if (character === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (character === mark) {
      cells.push(cell.trim())
      cell = ''
    } else if (character === '\n') {
      endLine()
      first = line
    } else cell += character
  }
  if (lines.length < MOST_LINES) endLine()
  return lines
}

/** What parts the cells: a tab where there is one, else a semicolon where there is no comma of either width, else a comma. */
function separatorOf(source: string): string {
  if (source.includes('\t')) return '\t'
  if (source.includes(',')) return ','
  if (source.includes(';')) return ';'
  return source.includes('，') ? '，' : ','
}
