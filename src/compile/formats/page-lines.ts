import type { MainPart } from './main-part.ts'
import type { PageElement, PageNode } from './html-tree.ts'
import { joinBlanks, MOST_COLUMNS, rowLines, spanOf } from './table-lines.ts'

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
)
const NUMBERED =
  /^[\s\u00a0]{0,8}(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.、]|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[章节条])/

/** More rows than a cell spans in any printed table. */
const MOST_ROWS = 1000

/** The lines of a page as a reader sees them: a block ends a line, a row of a table is one line with tabs between its cells. */
export function linesOfPage(root: PageElement, main: MainPart): readonly string[] {
  const printed = new PrintedLines(main)
  printed.add(root)
  return printed.finish()
}

/** Collects lines while walking a page; `main` says what is left out. */
class PrintedLines {
  readonly #main: MainPart
  readonly #lines: string[] = []
  #line: string[] = []
  /** Of each column of the table that is open, into how many more rows the cell above hangs. */
  #hanging: readonly number[] = []

  constructor(main: MainPart) {
    this.#main = main
  }

  add(node: PageNode, preformatted = false): void {
    if (typeof node === 'string') this.#addText(node, preformatted)
    else if (node.name === 'br' || node.name === 'hr') this.#endLine()
    else if (!this.#main.isLeftOut(node)) this.#addElement(node, preformatted || node.name === 'pre')
  }

  finish(): readonly string[] {
    this.#endLine()
    return this.#lines
  }

  #addElement(element: PageElement, preformatted: boolean): void {
    if (element.name === 'tr' && !this.#main.path.includes(element)) return this.#addRow(element)
    if (!BLOCKS.has(element.name)) {
      for (const child of element.children) this.add(child, preformatted)
      return
    }
    if (element.name === 'table') this.#hanging = []
    this.#endLine()
    let number = Number(element.attributes['start'] ?? 1)
    for (const child of element.children) {
      if (element.name === 'ol' && typeof child !== 'string' && child.name === 'li')
        this.#addNumbered(child, number++)
      else this.add(child, preformatted)
    }
    this.#endLine()
  }

  #addText(text: string, preformatted: boolean): void {
    if (!preformatted) this.#line.push(text)
    else
      for (const [i, part] of text.split(/\r\n|\r|\n/).entries()) {
        if (i > 0) this.#endLine()
        this.#line.push(part)
      }
  }

  #endLine(): void {
    const line = joinBlanks(this.#line.join(''))
    if (line !== '') this.#lines.push(line)
    this.#line = []
  }

  /** An item of a numbered list with its number as browsers print it, unless it prints one of its own. */
  #addNumbered(item: PageElement, number: number): void {
    const lines = this.#linesIn(item)
    const isPlain = lines.length > 0 && Number.isInteger(number) && !NUMBERED.test(lines[0]!)
    this.#addLines(isPlain ? [`${number}. ${lines[0]}`, ...lines.slice(1)] : lines)
  }

  /** A row of data becomes one line, the cells of a row that only lays out the page keep their lines. */
  #addRow(row: PageElement): void {
    const cells: (readonly string[])[] = []
    const hanging: number[] = []
    const add = (lines: readonly string[], rows: number) => {
      hanging.push(cells.length < MOST_COLUMNS ? rows : 0)
      cells.push(lines)
    }
    const passHanging = () => {
      for (let rows = this.#hanging[cells.length] ?? 0; rows > 0; rows = this.#hanging[cells.length] ?? 0)
        add([], rows - 1)
    }
    for (const cell of row.children) {
      if (typeof cell === 'string') continue
      passHanging()
      const rows = spanOf(cell.attributes['rowspan'], MOST_ROWS) - 1
      add(this.#linesIn(cell), rows)
      for (let more = spanOf(cell.attributes['colspan'], MOST_COLUMNS); more > 1; more -= 1) add([], rows)
    }
    passHanging()
    this.#hanging = hanging
    this.#addLines(rowLines(cells))
  }

  #addLines(lines: readonly string[]): void {
    this.#endLine()
    for (const line of lines) this.#lines.push(line)
  }

  #linesIn(element: PageElement): readonly string[] {
    const inside = new PrintedLines(this.#main)
    inside.add(element)
    return inside.finish()
  }
}
