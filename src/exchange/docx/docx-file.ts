import { strToU8, zipSync } from 'fflate'
import { STYLES_XML } from './docx-styles.ts'
import { xmlText, type DocxXml } from './docx-xml.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

const relations = (all: readonly (readonly [type: string, target: string])[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const FOOTER = `${HEAD}<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Meta"/><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`

/** A4 with margins of 2.5 cm, in twentieths of a point; a page number at the foot. */
const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="851" w:footer="851" w:gutter="0"/></w:sectPr>'

/** The time of every file in the zip: fixed, so that it says nothing and changes nothing. */
const FILED = '2000-01-01T12:00:00Z'

/**
 * A Word document (docx, ISO/IEC 29500 transitional) of paragraphs and tables, for Word, WPS and LibreOffice.
 *
 * Our own small writer: fonts are set for Chinese and Latin alike, and the same content gives the same bytes; why no
 * library does it is in decision 018. `day` is the day it says it was made, `YYYY-MM-DD`.
 */
export function docxFile(title: string, content: readonly DocxXml[], day: string): Uint8Array<ArrayBuffer> {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations([
      [`${OFFICE}/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'word/_rels/document.xml.rels': relations([
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/footer`, 'footer1.xml'],
    ]),
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${content.join('')}${SECTION}</w:body></w:document>`,
    'word/styles.xml': STYLES_XML,
    'word/footer1.xml': FOOTER,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created></cp:coreProperties>`,
  }
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(files), { mtime: FILED }) as Uint8Array<ArrayBuffer>
}
