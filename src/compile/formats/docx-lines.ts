import { createNumberGiver, type NumberGiver } from './docx-numbering.ts'
import { readStyles, type ParagraphStyle } from './docx-styles.ts'
import { readXml } from './docx-xml.ts'
import { MOST_COLUMNS, rowLines, spanOf } from './table-lines.ts'

/** The XML parts of a document that say what is printed; null for a part that the file has not. */
export interface DocxParts {
  readonly document: string
  readonly numbering: string | null
  readonly styles: string | null
}

/** Elements whose text is printed elsewhere, twice or not at all: fallbacks, readings, moved words, settings of a paragraph mark. */
const UNREAD = new Set([
  'mc:Fallback',
  'w:rt',
  'w:moveFrom',
  'w:del',
  'w:pPrChange',
  'w:rPrChange',
  'w:tcPrChange',
  'w:sectPr',
])
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** The list that takes a number away from a paragraph. */
const NO_LIST = '0'

/** One paragraph while it is read. */
interface OpenParagraph {
  words: string[]
  style: string | null
  list: string | null
  depth: number | null
}

/** Lines of the body, or of the cells of a table that is open. */
interface OpenPart {
  lines: string[]
  cells: string[][]
  /** How many columns it spans, when it is a cell. */
  columns: number
}

const newPart = (): OpenPart => ({ lines: [], cells: [], columns: 1 })

/** The lines of a document as printed, numbers of lists computed; null when its XML nests deeper than a document does. */
export function docxLines(parts: DocxParts): readonly string[] | null {
  const printer = new ParagraphPrinter(readStyles(parts.styles), createNumberGiver(parts.numbering))
  const isRead = readXml(parts.document, printer)
  return isRead ? printer.lines : null
}

/** Listens to `word/document.xml` and keeps the lines. */
class ParagraphPrinter {
  readonly #styles: ReadonlyMap<string, ParagraphStyle>
  readonly #numberOf: NumberGiver
  readonly #parts: OpenPart[] = [newPart()]
  readonly #paragraphs: OpenParagraph[] = []
  #unread = 0
  #isText = false
  #isHiddenRun = false
  #isRunSetting = false

  constructor(styles: ReadonlyMap<string, ParagraphStyle>, numberOf: NumberGiver) {
    this.#styles = styles
    this.#numberOf = numberOf
  }

  get lines(): readonly string[] {
    return this.#parts[0]!.lines
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (this.#unread > 0 || UNREAD.has(name)) {
      this.#unread += 1
      return
    }
    const paragraph = this.#paragraphs.at(-1)
    if (name === 'w:p') this.#paragraphs.push({ words: [], style: null, list: null, depth: null })
    else if (name === 'w:tr' || name === 'w:tc') this.#parts.push(newPart())
    else if (name === 'w:gridSpan') this.#parts.at(-1)!.columns = spanOf(attributes['w:val'], MOST_COLUMNS)
    else if (name === 'w:r') this.#isHiddenRun = false
    else if (name === 'w:rPr') this.#isRunSetting = true
    else if (name === 'w:vanish' && this.#isRunSetting) this.#isHiddenRun = attributes['w:val'] !== '0'
    else if (name === 'w:t') this.#isText = !this.#isHiddenRun
    else if (paragraph) setParagraph(paragraph, name, attributes)
  }

  readonly text = (text: string): void => {
    if (this.#isText && this.#unread === 0) this.#paragraphs.at(-1)?.words.push(text)
  }

  readonly close = (name: string): void => {
    if (this.#unread > 0) {
      this.#unread -= 1
      return
    }
    if (name === 'w:t') this.#isText = false
    else if (name === 'w:rPr') this.#isRunSetting = false
    else if (name === 'w:p') this.#endParagraph()
    else if ((name === 'w:tr' || name === 'w:tc') && this.#parts.length > 1) this.#endPart(name)
  }

  #endPart(name: string): void {
    const { lines, cells, columns } = this.#parts.pop()!
    const around = this.#parts.at(-1)!
    if (name === 'w:tc') around.cells.push(lines, ...Array.from({ length: columns - 1 }, () => []))
    else for (const line of rowLines(cells)) around.lines.push(line)
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (!paragraph) return
    const style = this.#styles.get(paragraph.style ?? '')
    // The table of contents repeats the headings with page numbers.
    if (style && /^toc \d/.test(style.name)) return
    const words = paragraph.words.join('')
    if (words.trim() === '') return
    const list = paragraph.list ?? style?.list ?? NO_LIST
    const depth = paragraph.depth ?? style?.depth ?? null
    const number = list === NO_LIST ? '' : this.#numberOf({ list, depth, style: paragraph.style })
    for (const line of `${number}${words}`.split('\n')) this.#parts.at(-1)!.lines.push(line)
  }
}

function setParagraph(
  paragraph: OpenParagraph,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const value = attributes['w:val'] ?? ''
  if (name === 'w:pStyle') paragraph.style = value
  else if (name === 'w:numId') paragraph.list = value
  else if (name === 'w:ilvl') paragraph.depth = Number(value) || 0
  else if (name === 'w:br' && attributes['w:type'] !== undefined && attributes['w:type'] !== 'textWrapping')
    return
  else if (name in SIGNS && !('w:pos' in attributes)) paragraph.words.push(SIGNS[name]!)
}
