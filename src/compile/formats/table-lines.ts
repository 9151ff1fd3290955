/** A cell longer than this is laid out with a table, not printed in one. */
const LONGEST_CELL = 300

/**
 * The lines of a table's row, each cell given by its own lines: one line with tabs between the cells that hold something.
 *
 * A cell broken in two is one again, 「“十五五”」「目标值」 → 「“十五五”目标值」. Cells of a row that only lays out a page keep their lines.
 */
export function rowLines(cells: readonly (readonly string[])[]): readonly string[] {
  const isLayout = cells.some((lines) => lines.reduce((sum, line) => sum + line.length, 0) > LONGEST_CELL)
  if (isLayout) return cells.flat().filter((line) => line !== '')
  const row = cells.map((lines) => joinBlanks(lines.join('\n'))).filter((cell) => cell !== '')
  return row.length === 0 ? [] : [row.join('\t')]
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
