import { describe, expect, it } from 'vitest'
import { charactersOf, emphasisOf, sideFigures } from '../../src/derive/compare-figures.ts'
import { comparedTargets } from '../../src/derive/compared-targets.ts'
import { documentsOf, sideOf, unlike, usualSides } from '../../src/derive/comparison.ts'
import { coverageGrid } from '../../src/derive/coverage-grid.ts'
import { emphasisRows, MOST_ROWS, perThousand, setOfEntity } from '../../src/derive/emphasis-rows.ts'
import { compareWords } from '../../src/messages/compare.ts'
import type { DocumentSummary } from '../../src/model/dataset.ts'
import { NO_FILTER } from '../../src/model/filter.ts'
import { aDocument, aMeasure, aTarget } from '../builders.ts'

const plan = (own: Parameters<typeof aDocument>[0]) => aDocument({ kind: 'plan', ...own })
const xuhui = plan({
  id: 'd-x',
  jurisdiction: '徐汇区',
  publishedOn: '2018-11-12',
  measures: [aMeasure({ brands: [{ id: 'service', basis: 'explicit', evidence: [] }] }), aMeasure()],
  targets: [
    aTarget({ metric: '跨国公司 地区总部', value: 15 }),
    aTarget({ metric: '高新技术企业', quote: '高新技术企业居全市前列', kind: 'rank' }),
    aTarget({ metric: '政务服务', quote: '只跑一次', kind: 'absolute', value: 1, unit: '次' }),
  ],
  emphasis: { characters: 1000, names: { brands: 2, service: 3 } },
})
const changning = plan({
  id: 'd-c',
  jurisdiction: '长宁区',
  publishedOn: '2022-12-09',
  targets: [
    aTarget({ metric: '跨国公司地区总部', value: 8 }),
    aTarget({ metric: '高新技术企业数', quote: '高新技术企业数达到15家' }),
    aTarget({ metric: '企业开办', quote: '“只跑一次”', kind: 'absolute', value: 1, unit: '次' }),
  ],
  emphasis: { characters: 500, names: { centres: 4, leading: 1 } },
})
const meeting = aDocument({ id: 'd-m', kind: 'meeting', jurisdiction: '上海市', publishedOn: null })
const all = [xuhui, changning, meeting]
const setting = { kind: 'brand', preambles: false } as const
const rows = coverageGrid(all, all, NO_FILTER, setting)
const names = new Map([['d-x', '徐汇区三年行动计划']])
const side = (code: string) => sideOf(code, rows, all, names, { setting, filter: NO_FILTER })

describe('a side of a comparison', () => {
  it('is a district, the city or a document', () => {
    expect(side('310104')).toMatchObject({ name: '徐汇', scope: 'district', documents: [xuhui] })
    expect(side('city')).toMatchObject({ name: '市级', scope: 'city', documents: [meeting] })
    expect(side('d-x')).toMatchObject({
      name: '徐汇区三年行动计划',
      scope: 'document',
      row: { documents: ['d-x'] },
    })
  })

  it('is none for a code that names nothing', () => expect(side('d-none')).toBeNull())

  it('has the figures of the same row as the matrix', () => {
    expect(sideFigures(side('310104')!)).toEqual({
      name: '徐汇',
      state: 'has-documents',
      documents: 1,
      measures: 2,
      advancing: 1,
      naming: 1,
      targets: 3,
      numeric: 1,
    })
    expect(charactersOf(side('310104')!)).toBe(1000)
    expect(sideFigures(side('310101')!)).toMatchObject({ state: 'no-document', measures: 0 })
    const filter = { ...NO_FILTER, districts: ['310105'] }
    const hidden = sideOf('310104', coverageGrid(all, [changning], filter, setting), [changning], names, {
      setting,
      filter,
    })
    expect(sideFigures(hidden!)).toMatchObject({ state: 'out-of-scope', documents: 0 })
    const { title, noSuchTarget } = compareWords.zh
    expect(title(sideFigures(hidden!), sideFigures(side('310101')!), true)).toBe(
      '徐汇不在筛选范围；黄浦无文件',
    )
    const both = sideFigures(side('310104')!)
    expect(title(both, both, false)).not.toContain('筛选')
    expect(title(both, both, true)).toMatch(/^筛选范围内，/)
    expect([noSuchTarget(false), noSuchTarget(true)]).toEqual(['没有这一项', '筛选范围内没有'])
  })

  it('is one of the first two places with documents until one is chosen', () => {
    expect(usualSides(rows)).toEqual(['310104', '310105'])
    expect(usualSides([])).toEqual([undefined, undefined])
  })
})

describe('what cannot be compared', () => {
  it.each([
    ['310104', '310105', []],
    ['310104', 'city', ['reach', 'kind']],
    ['310104', 'd-x', []],
    ['310104', '310101', []],
  ])('of %s and %s is %j', (a, b, expected) => expect(unlike(side(a)!, side(b)!)).toEqual(expected))

  it('is a title that names a brand for all measures of a plan', () => {
    const evidence = [{ start: 100, end: 104 }]
    const measures = [aMeasure({ brands: [{ id: 'service', basis: 'explicit', evidence }] })]
    const titled = { ...side('310105')!, documents: [plan({ jurisdiction: '长宁区', measures })] }
    expect(unlike(side('310104')!, titled)).toEqual(['title'])
    const inside = [
      aMeasure({ brands: [{ id: 'service', basis: 'explicit', evidence: [{ start: 2, end: 6 }] }] }),
    ]
    expect(
      unlike(side('310104')!, { ...titled, documents: [plan({ jurisdiction: '长宁区', measures: inside })] }),
    ).toEqual([])
  })

  it('is the number of documents, too', () => {
    const two = { ...side('310105')!, documents: [changning, changning] }
    expect(unlike(side('310104')!, two)).toEqual(['number'])
  })
})

describe('the targets of two sides', () => {
  const lines = comparedTargets([xuhui], [changning])
  it('stand beside each other where the metric is written alike, spaces aside', () => {
    expect(lines.map(({ sides }) => sides.map((held) => held.length))).toEqual([
      [1, 1],
      [1, 1],
      [1, 0],
      [0, 1],
    ])
    expect(lines[0]!.sides.map(([held]) => held!.target.value)).toEqual([15, 8])
  })

  it('stand beside each other where their own words are alike, whatever they are said of', () =>
    expect(lines[1]!.sides.map(([held]) => held!.target.metric)).toEqual(['政务服务', '企业开办']))

  it('are all there, each once', () => {
    const ids = lines.flatMap(({ sides }) => sides.flat()).map(({ target }) => target.id)
    expect(ids.toSorted()).toEqual([...xuhui.targets, ...changning.targets].map(({ id }) => id).toSorted())
  })
})

describe('the emphasis of documents', () => {
  it('counts the names of a set with the set itself, in order of publication, undated last', () => {
    const found = emphasisRows([changning, meeting, xuhui], names)
    expect(found.map(({ code }) => code)).toEqual(['d-x', 'd-c', 'd-m'])
    expect(found.map(({ counts }) => counts)).toEqual([
      { brand: 5, centre: 0, function: 0 },
      { brand: 0, centre: 4, function: 1 },
      { brand: 0, centre: 0, function: 0 },
    ])
  })

  it('is per 1,000 characters, and 0 for an empty text', () => {
    expect(perThousand(4, 500)).toBe(8)
    expect(perThousand(0, 0)).toBe(0)
  })

  it('joins the documents of a year where they are many', () => {
    const many = Array.from({ length: MOST_ROWS + 1 }, (_, at): DocumentSummary => ({
      ...xuhui,
      id: `d-${at}`,
      metadata: { ...xuhui.metadata, publishedOn: at === 0 ? null : `20${10 + (at % 3)}-01-02` },
    }))
    const found = emphasisRows(many, names)
    expect(found.map(({ code }) => code)).toEqual(['2010', '2011', '2012', 'undated'])
    expect(found.reduce((sum, { counts }) => sum + counts.brand, 0)).toBe(5 * many.length)
    for (const row of found) expect(documentsOf(many, row.code)).toHaveLength(row.documents)
  })

  it('names the densest document of each set, and leaves out a set nobody prints', () => {
    const { peaks } = emphasisOf(emphasisRows([xuhui, changning], names), 'thousand')
    expect(peaks.map(({ sets, date }) => [sets, date])).toEqual([
      [['brand'], '2018-11-12'],
      [['centre', 'function'], '2022-12-09'],
    ])
    expect(emphasisOf(emphasisRows([meeting, meeting], names), 'thousand')).toMatchObject({
      peaks: [],
      printed: false,
    })
  })

  it('names the document with the most places where places are what is shown, none for a draw or alone', () => {
    const row = (date: string, characters: number, brand: number, centre: number) => ({
      ...emphasisRows([xuhui], names)[0]!,
      date,
      characters,
      counts: { brand, centre, function: 0 },
    })
    const rows = [row('2018', 1000, 4, 2), row('2024', 10_000, 9, 2)]
    const most = (way: 'thousand' | 'count') =>
      emphasisOf(rows, way).peaks.map(({ sets, date }) => [sets, date])
    expect(most('thousand')).toEqual([[['brand', 'centre'], '2018']])
    expect(most('count')).toEqual([[['brand'], '2024']])
    expect(emphasisOf(rows.slice(0, 1), 'count')).toEqual({ way: 'count', peaks: [], printed: true })
    const { emphasisTitle } = compareWords.zh
    expect(emphasisTitle(emphasisOf(rows, 'count'))).toBe('按处数，四大品牌在 2024 年的那份里说得最多')
    expect(emphasisTitle(emphasisOf(rows.slice(0, 1), 'thousand'))).toBe(
      '四大品牌、五个中心、四大功能，每千字里各说了几处？',
    )
  })

  it('takes places and districts for no set', () => {
    expect(['brands', 'trade', 'gateway', '310104', 'lingang'].map(setOfEntity)).toEqual([
      'brand',
      'centre',
      'function',
      null,
      null,
    ])
  })
})
