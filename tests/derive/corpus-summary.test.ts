import { describe, expect, it } from 'vitest'
import { summariseCorpus } from '../../src/derive/corpus-summary.ts'
import { overviewWords } from '../../src/messages/overview.ts'
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

describe('the corpus in figures', () => {
  it('counts tasks and safeguards, not preambles', () => {
    expect(summariseCorpus([xuhui]).measures).toBe(2)
  })

  it('tells districts with documents from those without', () => {
    const summary = summariseCorpus([xuhui, changning, aDocument({ jurisdiction: '上海市' })])
    expect(summary).toMatchObject({ documents: 3, districtsWithDocuments: 2, districtsWithout: 14 })
    expect(summary.years).toEqual([2018, 2022])
  })

  it('is all zeros without documents', () => {
    expect(summariseCorpus([])).toMatchObject({ documents: 0, targets: 0, years: null, districtsWithout: 16 })
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
    [[], '还没有文件'],
  ])('says what the data says: case %#', (documents, sentence) => {
    expect(overviewWords.zh.headline(summariseCorpus(documents))).toBe(sentence)
  })

  it('speaks English too', () => {
    expect(overviewWords.en.headline(summariseCorpus([xuhui, changning]))).toBe(
      "2 documents set 3 targets: 1 of 徐汇's 2 is numeric; none of 长宁's 1 is numeric",
    )
  })
})
