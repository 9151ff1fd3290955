import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/charts/text-width.ts'
import { summariseCorpus } from '../../src/derive/corpus-summary.ts'
import { overviewOf } from '../../src/derive/overview.ts'
import { overviewWords } from '../../src/messages/overview.ts'
import type { DocumentSummary } from '../../src/model/dataset.ts'
import { DISTRICTS } from '../../src/model/district.ts'
import { aDocument, aMeasure, aTarget } from '../builders.ts'

const xuhui = aDocument({
  jurisdiction: '徐汇区',
  publishedOn: '2018-11-12',
  targets: [aTarget({ kind: 'numeric' }), aTarget({ kind: 'absolute' })],
  measures: [aMeasure({ role: 'task' }), aMeasure({ role: 'safeguard' }), aMeasure({ role: 'preamble' })],
})
const changning = aDocument({
  jurisdiction: '长宁区',
  publishedOn: '2022-12-09',
  targets: [aTarget({ kind: 'rank' })],
})

const jingan = aDocument({
  jurisdiction: '静安区',
  targets: [aTarget(), aTarget({ kind: 'rank' }), aTarget({ kind: 'rank' })],
})

const summarised = (documents: readonly DocumentSummary[]) => summariseCorpus(overviewOf(documents))

describe('the corpus in figures', () => {
  it('counts tasks and safeguards, not preambles', () => {
    expect(summarised([xuhui]).measures).toBe(2)
  })

  it('tells districts with documents from those without', () => {
    const summary = summarised([xuhui, changning, aDocument({ jurisdiction: '上海市' })])
    expect(summary).toMatchObject({ documents: 3, districtsWithDocuments: 2, districtsWithout: 14 })
    expect(summary.years).toEqual([2018, 2022])
  })

  it('is all zeros without documents', () => {
    expect(summarised([])).toMatchObject({ documents: 0, targets: 0, years: null, districtsWithout: 16 })
  })
})

describe('the headline', () => {
  it.each([
    [[xuhui, changning], '两份文件写下 3 项目标：徐汇 2 项里有 1 项数量目标，长宁 1 项里没有一项数量目标'],
    [[changning], '一份文件写下 1 项目标：长宁 1 项里没有一项数量目标'],
    [
      [aDocument({ jurisdiction: '上海市', targets: [aTarget({ kind: 'numeric' })] })],
      '一份文件写下 1 项目标：其中数量目标 1 项',
    ],
    [[aDocument({ jurisdiction: '静安区' })], '一份文件没有写下一项目标'],
    [
      [xuhui, aDocument({ jurisdiction: '静安区' })],
      '两份文件写下 2 项目标：徐汇 2 项里有 1 项数量目标，静安没有写下目标',
    ],
    [
      [xuhui, aDocument({ jurisdiction: '静安区' }), aDocument({ jurisdiction: '黄浦区' })],
      '三份文件写下 2 项目标：徐汇 2 项里有 1 项数量目标',
    ],
    [
      [xuhui, changning, jingan],
      '三份文件写下 6 项目标：3 个区共 6 项，其中 2 项数量目标，最多的是静安 3 项',
    ],
    [
      [xuhui, changning, jingan, ...Array.from({ length: 37 }, () => aDocument({ jurisdiction: '上海市' }))],
      '40 份文件写下 6 项目标：3 个区共 6 项，其中 2 项数量目标，最多的是静安 3 项',
    ],
    [
      ['徐汇区', '长宁区', '静安区'].map((jurisdiction) => aDocument({ jurisdiction, targets: [aTarget()] })),
      '三份文件写下 3 项目标：3 个区共 3 项都是数量目标',
    ],
    [[], '还没有文件'],
  ])('says what the data says: case %#', (documents, sentence) => {
    expect(overviewWords.zh.headline(summarised(documents))).toBe(sentence)
  })

  it('speaks of what a filter leaves', () => {
    const narrowed = (documents: readonly DocumentSummary[]) => ({ ...summarised(documents), narrowed: true })
    expect(overviewWords.zh.headline(narrowed([xuhui]))).toBe(
      '筛选范围内，一份文件写下 2 项目标：徐汇 2 项里有 1 项数量目标',
    )
    expect(overviewWords.zh.headline(narrowed([aDocument()]))).toBe('筛选范围内，一份文件没有写下一项目标')
    expect(overviewWords.en.headline(narrowed([aDocument()]))).toBe(
      'Within the filter, 1 document, not one target',
    )
  })

  it('speaks English too', () => {
    expect(overviewWords.en.headline(summarised([xuhui, changning]))).toBe(
      '2 documents set 3 targets: 1 of 2 numeric in Xuhui 徐汇, none of 1 in Changning 长宁',
    )
  })

  it('fits one line of 28 px at 1280 in English, too', () => {
    const district = (name: string, targets: number, numeric: number) => ({
      district: name,
      targets,
      numeric,
    })
    const sentence = overviewWords.en.headline({
      documents: 5,
      targets: 23,
      byKind: { numeric: 8, absolute: 10, rank: 5 },
      districts: [district('徐汇', 13, 8), district('长宁', 7, 0)],
    })
    expect(textWidth(sentence, 28, true)).toBeLessThan(1216)
  })

  it('sums up more than two districts in English', () => {
    expect(overviewWords.en.headline(summarised([xuhui, changning, jingan]))).toBe(
      "3 documents set 6 targets: 6 in 3 districts, 2 numeric; most in Jing'an 静安 (3)",
    )
  })

  it('fits one line of 28 px at 1280 for forty documents of sixteen districts', () => {
    const sentence = overviewWords.zh.headline({
      documents: 40,
      targets: 323,
      byKind: { numeric: 154, absolute: 99, rank: 70 },
      districts: DISTRICTS.map(({ shortName }, index) => ({
        district: shortName,
        targets: 20 - (index === 0 ? 0 : 1),
        numeric: 9,
      })),
    })
    expect(sentence).toBe(
      '40 份文件写下 323 项目标：16 个区共 305 项，其中 144 项数量目标，最多的是黄浦 20 项',
    )
    expect(textWidth(sentence, 28, true)).toBeLessThan(1216)
  })
})

describe('the figure of measures', () => {
  it.each([
    [5, 0, '5 条举措', '5 measures'],
    [5, 2, '5 条举措（2 条按段计）', '5 measures (2 by paragraph)'],
    [5, 5, '5 条举措（按段计）', '5 measures (by paragraph)'],
    [0, 0, '0 条举措', '0 measures'],
  ])('%i of which %i are paragraphs', (all, paragraphs, zh, en) => {
    expect(overviewWords.zh.measures(all, paragraphs)).toBe(zh)
    expect(overviewWords.en.measures(all, paragraphs)).toBe(en)
  })

  it('counts as paragraphs the measures of documents without sections', () => {
    const section = {
      id: 's-1',
      level: 1,
      label: '一、',
      title: '任务',
      parent: null,
      span: { start: 0, end: 9 },
    }
    const sectioned = { ...xuhui, sections: [section] }
    expect(summarised([xuhui, sectioned])).toMatchObject({ measures: 4, paragraphs: 2 })
  })
})

describe('the line of districts', () => {
  it.each([
    [2, 14, '2 个区有文件，14 个区无文件', '2 districts with documents, 14 without'],
    [16, 0, '16 个区都有文件', 'all 16 districts with documents'],
    [0, 16, '16 个区都没有文件', 'no district with documents, 16 without'],
    [1, 0, '1 个区有文件', '1 district with documents'],
    [0, 1, '1 个区没有文件', 'no district with documents, 1 without'],
    [0, 0, '没有区级文件', 'no document of a district'],
  ])('%i with and %i without', (having, missing, zh, en) => {
    expect(overviewWords.zh.districts(having, missing)).toBe(zh)
    expect(overviewWords.en.districts(having, missing)).toBe(en)
  })
})
