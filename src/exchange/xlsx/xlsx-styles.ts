/** The looks a cell can have; the place in the list is what a sheet calls it by. */
const LOOKS = [
  { name: 'plain', format: 0, font: 0, settings: '' },
  { name: 'head', format: 0, font: 1, settings: '', border: 1 },
  { name: 'text', format: 0, font: 0, settings: '' },
  // A person who edits such a cell would turn its words into a formula otherwise.
  { name: 'guarded', format: 0, font: 0, settings: ' quotePrefix="1"' },
  { name: 'whole', format: 3, font: 0, settings: '' },
  { name: 'one', format: 164, font: 0, settings: '' },
  { name: 'two', format: 4, font: 0, settings: '' },
  { name: 'day', format: 165, font: 0, settings: '' },
] as const

/** How a cell looks: its number format above all. */
export type XlsxLook = (typeof LOOKS)[number]['name']

/** How a sheet calls a look. */
export const lookId = (look: XlsxLook): number => LOOKS.findIndex(({ name }) => name === look)

const FONT = '<sz val="11"/><name val="宋体"/><charset val="134"/>'
const WRAPPED: ReadonlySet<XlsxLook> = new Set(['head', 'text', 'guarded'])

const xf = (look: (typeof LOOKS)[number]): string => {
  const border = 'border' in look ? look.border : 0
  const wrap = WRAPPED.has(look.name) ? ' wrapText="1"' : ''
  return `<xf numFmtId="${look.format}" fontId="${look.font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"${look.settings}><alignment vertical="top"${wrap}/></xf>`
}

/** `xl/styles.xml`: Songti, which every Windows and WPS has, a line below the head, numbers with thousands apart, ISO days. */
export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${LOOKS.length}">${LOOKS.map(xf).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
