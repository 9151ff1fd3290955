import { describe, expect, it } from 'vitest'
import { lineMarkers } from '../../src/derive/line-markers.ts'
import { paragraphsOf } from '../../src/derive/paragraphs.ts'
import { cleanLines } from '../../src/derive/reader-lines.ts'
import { aDocument, at } from '../views/a-document.ts'

const doc = aDocument()
const lines = cleanLines(doc, paragraphsOf(doc))
const mark = (words: string, name: string, foot: number | null = null) => ({
  span: at(words),
  begins: name,
  ends: `${name}止`,
  foot,
})
const said = (line: number, marks: Parameters<typeof lineMarkers>[1]) =>
  (lineMarkers(lines, marks).get(line) ?? []).map(({ words }) => words)

describe('the markers of a line', () => {
  it('nest: the outer mark begins first and ends last', () => {
    const outer = mark('到2020年,科技服务业', '批注')
    expect(said(2, [mark('到2020年', '日期'), outer])).toEqual(['批注', '日期', '日期止', '批注止'])
  })

  it('end before the next ones begin at the same place', () => {
    expect(said(2, [mark('到2020年,', '日期'), mark('科技服务业', '目标')])).toEqual([
      '日期',
      '日期止',
      '目标',
      '目标止',
    ])
  })

  it('stand in the lines where a mark begins and ends, the footnote at its end', () => {
    const over = { ...mark('总体目标\n聚焦', '批注', 3) }
    expect(said(1, [over])).toEqual(['批注'])
    expect(lineMarkers(lines, [over]).get(2)).toEqual([
      { at: over.span.end, side: 'end', words: '批注止', foot: 3 },
    ])
  })
})
