import { strToU8, zipSync } from 'fflate'

const PREFIXES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** A run of words, as Word writes it. */
export const run = (words: string) =>
  `<w:r><w:t xml:space="preserve">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`

/** A paragraph: its words, or runs and other elements as XML, and what its settings hold. */
export const paragraph = (words: string, settings = '') =>
  `<w:p><w:pPr>${settings}</w:pPr>${words.startsWith('<') ? words : run(words)}</w:p>`

/** A table with one paragraph a cell. */
export const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

/** A numbering setting: the list and the depth in it. */
export const numbered = (list: string, depth = 0) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`

/** `word/numbering.xml` with one list per id: the levels' formats and words, outermost first. */
export const numbering = (
  lists: Readonly<Record<string, readonly (readonly [format: string, words: string])[]>>,
) =>
  `<w:numbering ${PREFIXES}>${Object.entries(lists)
    .map(
      ([id, levels]) =>
        `<w:abstractNum w:abstractNumId="${id}">${levels.map(([format, words], depth) => `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
    )
    .join('')}</w:numbering>`

/** The bytes of a docx with a body as XML, and other parts by their place in the zip. */
export function aDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document ${PREFIXES}><w:body>${body}</w:body></w:document>`
  const files = { 'word/document.xml': xml, ...parts }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2024-01-05T00:00:00Z',
  })
}
