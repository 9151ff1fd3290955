import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/charts/text-width.ts'
import { coverageCounts } from '../../src/derive/coverage-counts.ts'
import { coverageFigures } from '../../src/derive/coverage-figures.ts'
import { coverageRows } from '../../src/derive/coverage-rows.ts'
import { documentEntry } from '../../src/derive/document-entry.ts'
import { coverageWords } from '../../src/messages/coverage.ts'
import type { BrandId, Measure } from '../../src/model/dataset.ts'
import { DISTRICTS } from '../../src/model/district.ts'
import { aDocument, aMeasure } from '../builders.ts'

const brand = (id: BrandId, basis: 'explicit' | 'thematic' = 'thematic') => ({ id, basis, evidence: [] })
const measure = (start: number, ...brands: Measure['brands'][number][]) =>
  aMeasure({ id: `m-${start}`, span: { start, end: start + 9 }, brands })
const doc = (jurisdiction: string | null, ...measures: Measure[]) => aDocument({ jurisdiction, measures })

const guesses = (count: number, id: BrandId) =>
  Array.from({ length: count }, (_, index) => measure(index * 10, brand(id)))

const xuhui = doc(
  '徐汇区',
  measure(30, brand('service')),
  measure(10, brand('service', 'explicit'), brand('culture')),
  measure(20),
  aMeasure({ role: 'preamble', brands: [brand('shopping')] }),
)

describe('coverage rows', () => {
  it('are the 16 districts, those with documents first, then in official order', () => {
    const rows = coverageRows([doc('长宁区'), xuhui, doc('上海市'), doc(null)])
    expect(rows.map((row) => row.shortName).slice(0, 4)).toEqual(['徐汇', '长宁', '黄浦', '静安'])
    expect(rows).toHaveLength(DISTRICTS.length)
  })

  it('list the measures of a cell in reading order with their basis', () => {
    const [row] = coverageRows([xuhui])
    expect(row!.cells[0]).toEqual({
      brand: 'service',
      state: 'covered',
      measures: [
        { documentId: xuhui.id, measureId: 'm-10', basis: 'explicit' },
        { documentId: xuhui.id, measureId: 'm-30', basis: 'thematic' },
      ],
    })
    expect(row!.measureIds).toEqual(['m-10', 'm-20', 'm-30'])
  })

  it('keep a silent document apart from no document', () => {
    const [first, second] = coverageRows([xuhui])
    expect(first!.cells.map((cell) => cell.state)).toEqual(['covered', 'silent', 'silent', 'covered'])
    expect(second!.cells.map((cell) => cell.state)).toEqual(Array(4).fill('no-document'))
  })

  it('count preambles only when asked to', () => {
    const [row] = coverageRows([xuhui], { roles: ['task', 'safeguard', 'preamble'] })
    expect(row!.measureIds).toHaveLength(4)
    expect(row!.cells[2]!.state).toBe('covered')
  })

  it('show the city as a row of its own only when asked to', () => {
    const documents = [xuhui, doc('上海市', measure(1, brand('shopping')))]
    expect(coverageRows(documents).some((row) => row.code === 'city')).toBe(false)
    expect(coverageRows(documents, { withCity: true })[1]).toMatchObject({ shortName: '市级', code: 'city' })
  })

  it('join the documents of one district in the order of the dataset', () => {
    const [row] = coverageRows([xuhui, doc('徐汇区', measure(5, brand('service')))])
    expect(row!.cells[0]!.measures.map(({ measureId }) => measureId)).toEqual(['m-10', 'm-30', 'm-5'])
  })
})

describe('the title of the matrix', () => {
  const title = (...documents: ReturnType<typeof doc>[]) => {
    const figures = coverageFigures(coverageCounts(documents.map(documentEntry)))
    return [coverageWords.zh.title(figures), coverageWords.en.title(figures)]
  }

  it.each([
    [[], '16 个区都还没有文件', 'None of the 16 districts has a document yet'],
    [
      [doc('上海市', measure(1, brand('service')))],
      '16 个区都还没有文件',
      'None of the 16 districts has a document yet',
    ],
    [[doc('徐汇区')], '1 个区的文件里没有读到举措', 'No measure was found in the documents of 1 district'],
    [
      [xuhui],
      '徐汇 3 条举措，2 条推进“上海服务”，其中明写 1 条',
      "Service: 2 of Xuhui 徐汇's 3 measures, 1 by name",
    ],
    [
      [doc('徐汇区', ...guesses(25, 'service'))],
      '徐汇 25 条举措按词都推进“上海服务”，明写 0 条',
      "Service: 25 of Xuhui 徐汇's 25 measures, 0 by name",
    ],
    [
      [doc('徐汇区', ...guesses(62, 'service'), ...Array.from({ length: 14 }, (_, at) => measure(900 + at)))],
      '徐汇 76 条举措，按词 62 条推进“上海服务”，明写 0 条',
      "Service: 62 of Xuhui 徐汇's 76 measures, 0 by name",
    ],
    [
      [doc('长宁区', measure(1, brand('culture', 'explicit')), measure(2, brand('culture', 'explicit')))],
      '长宁 2 条举措都明写“上海文化”',
      "Culture: 2 of Changning 长宁's 2 measures, all by name",
    ],
    [
      [doc('长宁区', measure(1, brand('culture', 'explicit')), measure(2))],
      '长宁 2 条举措，1 条明写“上海文化”',
      "Culture: 1 of Changning 长宁's 2 measures, 1 by name",
    ],
    [
      [doc('长宁区', measure(1, brand('culture')))],
      '长宁 1 条举措按词推进“上海文化”，明写 0 条',
      "Culture: 1 of Changning 长宁's 1 measure, 0 by name",
    ],
    [
      [doc('长宁区', measure(1))],
      '1 个区 1 条举措，没有一条推进四大品牌',
      '1 measure in 1 district, none advances a brand',
    ],
    [
      [doc('徐汇区', measure(1, brand('service'))), doc('长宁区', measure(1, brand('culture')), measure(2))],
      '2 个区 3 条举措，按词 2 条推进四大品牌中至少一个，明写 0 条',
      '3 measures in 2 districts: 2 advance at least one brand, 0 by name',
    ],
    [
      [
        doc('徐汇区', measure(1, brand('service', 'explicit'), brand('culture'))),
        doc('长宁区', measure(1, brand('culture'))),
      ],
      '2 个区 2 条举措都推进四大品牌中至少一个，其中明写 1 条',
      '2 measures in 2 districts: 2 advance at least one brand, 1 by name',
    ],
  ])('says what the rows say: case %#', (documents, zh, en) => {
    expect(title(...documents)).toEqual([zh, en])
  })

  it('never claims a whole that rests on terms without saying how much is named', () => {
    const counts = integer({ min: 0, max: 6 })
    assert(
      property(counts, counts, counts, (named, guessed, plain) => {
        const measures = [
          ...Array.from({ length: named }, (_, at) => measure(at, brand('service', 'explicit'))),
          ...Array.from({ length: guessed }, (_, at) => measure(100 + at, brand('service'))),
          ...Array.from({ length: plain }, (_, at) => measure(200 + at)),
        ]
        const [zh, en] = title(doc('徐汇区', ...measures))
        if (guessed === 0) return
        expect(zh).toContain(`明写 ${named} 条`)
        expect(en).toContain(`${named} by name`)
        expect(zh!.includes('按词')).toBe(named === 0)
      }),
    )
  })

  it('stays within 25 squares for the figures of a full district', () => {
    for (const count of [25, 62, 76]) {
      const measures = [
        ...guesses(count, 'manufacturing'),
        ...Array.from({ length: 76 - count }, (_, at) => measure(900 + at)),
      ]
      expect(textWidth(title(doc('徐汇区', ...measures))[0]!, 1, true)).toBeLessThan(25)
    }
  })
})
