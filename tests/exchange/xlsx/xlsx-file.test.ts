import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xlsxFile } from '../../../src/exchange/xlsx/xlsx-file.ts'
import { columnName, type XlsxSheet } from '../../../src/exchange/xlsx/xlsx-sheet.ts'
import type { CarriedCell } from '../../../src/exchange/table/carried-table.ts'
import { linesOf, partsOf, readXlsx, xmlTree } from './read-xlsx.ts'

const DAY = '2026-11-21'
const sheet = (rows: readonly (readonly CarriedCell[])[], own: Partial<XlsxSheet> = {}): XlsxSheet => ({
  name: '目标管理清单',
  headed: true,
  columns: ['内容', '数', '日'].map((head) => ({ head, width: 10 })),
  rows,
  ...own,
})
const read = (...sheets: XlsxSheet[]) => readXlsx(xlsxFile('标题', sheets, DAY))

describe('a workbook', () => {
  it('holds words, numbers, days and nothing, each as what it is', () => {
    const [back] = read(
      sheet([
        ['新增15家', 15, { day: '2020-12-31' }],
        ['', 0.5, { day: '1900-03-01' }],
        [null, -3.25, null],
        ['1-2', 12_000, { day: '1899-01-01' }],
      ]),
    )
    expect(linesOf(back!)).toEqual([
      ['内容', '数', '日'],
      ['新增15家', 15, 44_196],
      [null, 0.5, 61],
      [null, -3.25, null],
      ['1-2', 12_000, '1899-01-01'],
    ])
    const formats = ['B2', 'B3', 'B4', 'B5', 'C2'].map((place) => back!.cells.get(place)!.format)
    expect(formats).toEqual(['#,##0', '#,##0.0', '#,##0.00', '#,##0', 'yyyy\\-mm\\-dd'])
  })

  it('keeps words that look like formulas as words, now and when they are edited', () => {
    const words = ['=1+1', '+15 家', '-5', '@SUM(A1)', '＝1', '\t=1', '=HYPERLINK("http://a","b")', '正常']
    const [back] = read(sheet(words.map((each) => [each, 1, null])))
    expect(back!.formulas).toBe(0)
    expect(words.map((_, index) => back!.cells.get(`A${index + 2}`)!.value)).toEqual(words)
    expect(words.map((_, index) => back!.cells.get(`A${index + 2}`)!.quotePrefix)).toEqual(
      words.map((each) => each !== '正常'),
    )
  })

  it('reads words back character by character, whatever they are', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (all) => {
        const [back] = read(sheet(all.map((each) => [each, null, null])))
        const kept = all.map((each) =>
          each === ''
            ? null
            : each
                .replaceAll(/\r\n?/g, '\n')
                .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD'),
        )
        expect(all.map((_, index) => back!.cells.get(`A${index + 2}`)?.value ?? null)).toEqual(kept)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    '_x0041_',
    'a_x000D_b',
    '_x005F_x0041_',
    '__x0041__',
    '<b>&"\'</b>',
    '  空格  ',
    '行一\n行二',
    '\t',
  ])('keeps %j', (words) => expect(read(sheet([[words, null, null]]))[0]!.cells.get('A2')!.value).toBe(words))

  it('writes every line break as the one XML keeps', () => {
    expect(read(sheet([['一\r\n二\r三', null, null]]))[0]!.cells.get('A2')!.value).toBe('一\n二\n三')
  })

  it('keeps the head in sight, gives every column its width and can be filtered', () => {
    const [back, notes] = read(
      sheet([['甲', 1, null]]),
      sheet([['数据集', 'd', null]], { name: '说明', headed: false }),
    )
    expect(back).toMatchObject({ frozen: true, widths: [22, 22, 22], filtered: 'A1:C2' })
    expect(notes).toMatchObject({ name: '说明', frozen: false, filtered: null })
    expect(linesOf(notes!)).toEqual([['数据集', 'd']])
  })

  it('repeats the head on paper and names each sheet’s lines in its own name', () => {
    const parts = partsOf(xlsxFile('标题', [sheet([['甲', 1, null]], { name: "A'B" })], DAY))
    expect(parts['xl/workbook.xml']).toContain("'A''B'!$1:$1</definedName>")
    expect(parts['xl/worksheets/sheet1.xml']).toContain('orientation="landscape"')
  })

  it('cuts what no cell can hold, and says so by …', () => {
    const value = read(sheet([['长'.repeat(40_000), null, null]]))[0]!.cells.get('A2')!.value
    expect([String(value).length, String(value).at(-1)]).toEqual([32_767, '…'])
  })

  it('is made of well-formed parts, and the same content gives the same bytes', () => {
    const make = () => xlsxFile('甲 & <乙>', [sheet([])], DAY)
    for (const part of Object.values(partsOf(make()))) expect(() => xmlTree(part)).not.toThrow()
    expect(make()).toEqual(make())
    expect(partsOf(make())['docProps/core.xml']).toContain('甲 &amp; &lt;乙&gt;')
  })

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [702, 'AAA'],
  ])('column %i is %s', (index, name) => expect(columnName(index)).toBe(name))
})
