/** More columns than a printed table has; a cell that claims to span more would only cost. */
export const MOST_COLUMNS = 64

/** A cell longer than this is laid out with a table, not printed in one. */
const LONGEST_CELL = 300

/**
 * The lines of a table's row, each cell given by its own lines: one line with tabs between the cells. A cell that spans others is
 * followed by blank ones; blank cells at either end are left out.
 *
 * A cell broken in two is one again, 「“十五五”」「目标值」 → 「“十五五”目标值」. Cells of a row that only lays out a page keep their lines.
 */
export function rowLines(cells: readonly (readonly string[])[]): readonly string[] {
  const isLayout = cells.some((lines) => lines.reduce((sum, line) => sum + line.length, 0) > LONGEST_CELL)
  if (isLayout) return cells.flat().filter((line) => line !== '')
  const row = cells.map((lines) => joinBlanks(lines.join('\n')))
  const first = row.findIndex((cell) => cell !== '')
  return first < 0 ? [] : [row.slice(first, row.findLastIndex((cell) => cell !== '') + 1).join('\t')]
}

/** How many columns or rows a cell spans, as printed in an attribute: 1 when nothing or nonsense is printed, at most `most`. */
export function spanOf(printed: string | undefined, most: number): number {
  const count = Number(printed ?? 1)
  return Number.isInteger(count) && count > 1 ? Math.min(count, most) : 1
}

/** Blanks as they are printed: one for each run, and none where only a line break stood between Han characters. */
export function joinBlanks(text: string): string {
  return text
    .replace(/[ \t\r\n\f]+/g, (run, at: number) => {
      const [before, after] = [text[at - 1] ?? ' ', text[at + run.length] ?? ' ']
      return /[\r\n]/.test(run) && before > '\u2000' && after > '\u2000' ? '' : ' '
    })
    .trim()
}
