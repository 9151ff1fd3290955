/** A piece of WordprocessingML. Made by the functions here alone, so that words are always escaped. */
export type DocxXml = string

/** Names of the styles a document can use; `docx-styles.ts` says how they look. */
export type DocxStyle = 'Title' | 'Subtitle' | 'Heading1' | 'Quote' | 'Meta' | 'Normal' | 'Cell' | 'CellHead'

/** What XML 1.0 cannot hold or asks to avoid: control characters, halves of pairs, the two non-characters. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu

/** Words as XML text or attribute. What XML has no place for becomes U+FFFD. */
export function xmlText(words: string): string {
  return words
    .replace(UNWRITABLE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A paragraph; line breaks in the words stay line breaks, tabs tabs. */
export function docxParagraph(words: string, style: DocxStyle = 'Normal'): DocxXml {
  const lines = words.split(/\r\n|[\n\r\u2028\u2029]/)
  const runs = lines.map(
    (line, i) => `<w:r>${i === 0 ? '' : '<w:br/>'}<w:t xml:space="preserve">${xmlText(line)}</w:t></w:r>`,
  )
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`
}

/** Width of the text between the margins of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9070

/** A table with a head that is repeated on each page. `widths` are the columns' parts of the width, in any unit. */
export function docxTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): DocxXml {
  const sum = widths.reduce((total, one) => total + one, 0)
  const columns = widths.map((one) => Math.floor((TEXT_WIDTH * one) / sum))
  const row = (cells: readonly string[], style: DocxStyle, settings: string) =>
    `<w:tr><w:trPr><w:cantSplit/>${settings}</w:trPr>${cells
      .map(
        (cell, i) =>
          `<w:tc><w:tcPr><w:tcW w:w="${columns[i]}" w:type="dxa"/></w:tcPr>${docxParagraph(cell, style)}</w:tc>`,
      )
      .join('')}</w:tr>`
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${columns
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join('')}</w:tblGrid>${row(head, 'CellHead', '<w:tblHeader/>')}${rows
    .map((cells) => row(cells, 'Cell', ''))
    .join('')}</w:tbl><w:p><w:pPr><w:pStyle w:val="Meta"/></w:pPr></w:p>`
}
