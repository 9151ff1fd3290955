import type { DocxStyle } from './docx-xml.ts'

/** How one style differs from the document's own type: sizes in half points, spaces in twentieths of a point. */
interface StyleLook {
  readonly name: string
  readonly paragraph: string
  readonly run: string
}

/**
 * Fonts by script: without `eastAsia` Word sets Chinese in a Latin font's substitute. Songti and Heiti are on every
 * Windows and in WPS; others take their own fonts for these names.
 */
const fonts = (latin: string, chinese: string) =>
  `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:cs="${latin}" w:eastAsia="${chinese}"/>`
const SONG = fonts('Times New Roman', '宋体')
const HEI = fonts('Arial', '黑体')
const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
const space = (before: number, after: number) =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="360" w:lineRule="auto"/>`
const GREY = '<w:color w:val="595959"/>'

const LOOKS: Readonly<Record<DocxStyle, StyleLook>> = {
  Normal: { name: 'Normal', paragraph: space(0, 6), run: '' },
  Title: {
    name: 'Title',
    paragraph: `<w:keepNext/>${space(0, 6)}<w:jc w:val="center"/>`,
    run: `${HEI}<w:b/>${size(20)}`,
  },
  Subtitle: {
    name: 'Subtitle',
    paragraph: `${space(0, 12)}<w:jc w:val="center"/>`,
    run: `${GREY}${size(10.5)}`,
  },
  Heading1: {
    name: 'heading 1',
    paragraph: `<w:keepNext/>${space(18, 6)}<w:outlineLvl w:val="0"/>`,
    run: `${HEI}<w:b/>${size(15)}`,
  },
  Quote: {
    name: 'Quote',
    paragraph: `<w:keepNext/><w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="B5AFA2"/></w:pBdr>${space(10, 4)}<w:ind w:left="360"/>`,
    run: '',
  },
  Meta: { name: 'Meta', paragraph: space(0, 6), run: `${GREY}${size(9)}` },
  Cell: { name: 'Cell', paragraph: '<w:spacing w:before="40" w:after="40"/>', run: size(9) },
  CellHead: {
    name: 'Cell Head',
    paragraph: '<w:keepNext/><w:spacing w:before="40" w:after="40"/>',
    run: `${HEI}<w:b/>${size(9)}`,
  },
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const style = ([id, { name, paragraph, run }]: [string, StyleLook]) =>
  `<w:style w:type="paragraph" ${id === 'Normal' ? 'w:default="1" ' : ''}w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B5AFA2"/>`

/** `word/styles.xml`: every style, and a grid for tables. */
export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr>${SONG}${size(12)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${Object.entries(
  LOOKS,
)
  .map(style)
  .join(
    '',
  )}<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`
