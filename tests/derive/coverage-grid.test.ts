import { describe, expect, it } from 'vitest'
import { coverageGrid } from '../../src/derive/coverage-grid.ts'
import { filterDocuments } from '../../src/derive/filter-documents.ts'
import { gridFigures } from '../../src/derive/grid-figures.ts'
import { strengthOf } from '../../src/derive/measure-strength.ts'
import { coveragePageWords } from '../../src/messages/coverage-page.ts'
import { NO_FILTER, type Filter } from '../../src/model/filter.ts'
import { aDocument, aMeasure, aTarget } from '../builders.ts'

const BRANDS = { kind: 'brand', preambles: false } as const
const brand = (id: 'service' | 'culture', basis: 'explicit' | 'thematic') => ({ id, basis, evidence: [] })
const measure = (start: number, own: Parameters<typeof aMeasure>[0] = {}) =>
  aMeasure({ id: `m-${start}`, span: { start, end: start + 20 }, ...own })

const xuhui = aDocument({
  id: 'd-xuhui',
  jurisdiction: '徐汇区',
  measures: [
    measure(40, { brands: [brand('service', 'thematic')] }),
    measure(0, {
      brands: [brand('service', 'explicit')],
      centres: [{ id: 'trade', basis: 'explicit', evidence: [] }],
    }),
    measure(80, { role: 'preamble', brands: [brand('culture', 'thematic')] }),
  ],
  targets: [aTarget({ span: { start: 42, end: 50 } }), aTarget({ kind: 'rank', span: { start: 2, end: 8 } })],
})
const city = aDocument({ id: 'd-city', jurisdiction: '上海市', measures: [measure(0)] })
const grid = (own: Partial<Filter> = {}, setting: Parameters<typeof coverageGrid>[3] = BRANDS) => {
  const filter = { ...NO_FILTER, ...own }
  const all = [xuhui, city]
  return coverageGrid(all, filterDocuments(all, filter), filter, setting)
}
const row = (rows: ReturnType<typeof grid>, name: string) => rows.find(({ shortName }) => shortName === name)!

describe('the matrix of 覆盖', () => {
  it('has 16 districts and the city, those with documents first', () => {
    const rows = grid()
    expect(rows).toHaveLength(17)
    expect(rows.slice(0, 3).map(({ shortName }) => shortName)).toEqual(['徐汇', '市级', '黄浦'])
  })

  it('lists the measures of a cell in reading order, with basis and strength', () => {
    expect(row(grid(), '徐汇').cells[0]!.measures).toEqual([
      { documentId: 'd-xuhui', measureId: 'm-0', basis: 'explicit', strength: 'action' },
      { documentId: 'd-xuhui', measureId: 'm-40', basis: 'thematic', strength: 'target' },
    ])
  })

  it('counts preambles only when asked to, and centres instead of brands', () => {
    expect(row(grid(), '徐汇').cells[3]!.measures).toEqual([])
    expect(row(grid({}, { kind: 'brand', preambles: true }), '徐汇').cells[3]!.measures).toHaveLength(1)
    const trade = row(grid({}, { kind: 'centre', preambles: false }), '徐汇').cells[2]!
    expect(trade).toMatchObject({ subject: 'trade', state: 'covered', measures: [{ basis: 'explicit' }] })
  })

  it.each([
    ['all documents', {}, '徐汇', 'has-documents', ['covered', 'silent', 'silent', 'silent']],
    ['all documents', {}, '黄浦', 'no-document', Array(4).fill('no-document')],
    ['another district', { districts: ['310101'] }, '徐汇', 'out-of-scope', Array(4).fill('out-of-scope')],
    [
      'a district without documents',
      { districts: ['310101'] },
      '黄浦',
      'no-document',
      Array(4).fill('no-document'),
    ],
    ['the other document', { documents: ['d-city'] }, '徐汇', 'out-of-scope', Array(4).fill('out-of-scope')],
    [
      'one brand',
      { brands: ['service'] },
      '徐汇',
      'has-documents',
      ['covered', ...Array(3).fill('out-of-scope')],
    ],
  ] as [string, Partial<Filter>, string, string, string[]][])(
    'keeps the three empties apart under %s',
    (_, filter, place, state, cells) => {
      const found = row(grid(filter), place)
      expect(found.state).toBe(state)
      expect(found.cells.map((cell) => cell.state)).toEqual(cells)
    },
  )
})

describe('the strength of a measure', () => {
  const inside = { start: 2, end: 8 }
  it.each([
    ['task', 'numeric', 'target'],
    ['safeguard', 'absolute', 'target'],
    ['preamble', 'numeric', 'target'],
    ['task', 'rank', 'action'],
    ['preamble', 'rank', 'mention'],
    ['task', null, 'action'],
    ['preamble', null, 'mention'],
  ] as const)('of a %s with a %s target is %s', (role, kind, strength) => {
    const targets = kind === null ? [] : [aTarget({ kind, span: inside })]
    expect(strengthOf(measure(0, { role }), targets)).toBe(strength)
  })

  it('looks at targets inside the measure alone', () => {
    expect(strengthOf(measure(0), [aTarget({ span: { start: 15, end: 25 } })])).toBe('action')
  })
})

describe('the title of 覆盖', () => {
  it('says how many measures advance the set, and how many of them by name', () => {
    const title = coveragePageWords.zh.title(gridFigures(grid()), '四大品牌')
    expect(title).toBe('徐汇 2 条举措都推进四大品牌中至少一个（最多的是服务 2 条），明写 1 条')
  })

  const titles = (own: Partial<Filter>) => {
    const figures = gridFigures(grid(own), true)
    return [
      coveragePageWords.zh.title(figures, coveragePageWords.zh.sets.brand),
      coveragePageWords.en.title(figures, coveragePageWords.en.sets.brand),
    ]
  }
  it.each([
    [
      'one brand',
      { brands: ['service'] },
      '筛选范围内，徐汇有 2 条举措推进服务，明写 1 条',
      'Within the filter, Xuhui 徐汇: 2 measures advance Service, 1 by name',
    ],
    [
      'two brands',
      { brands: ['service', 'culture'] },
      '筛选范围内，徐汇 2 条举措都推进服务、文化中至少一个（最多的是服务 2 条），明写 1 条',
      'Within the filter, Xuhui 徐汇: 2 of 2 measures advance at least one of Service, Culture (most: Service, 2), 1 by name',
    ],
    [
      'a district without documents',
      { districts: ['310101'] },
      '1 个区还没有文件',
      'The 1 district has no document yet',
    ],
  ] as [string, Partial<Filter>, string, string][])(
    'speaks of what the filter leaves: %s',
    (_, own, zh, en) => {
      expect(titles(own)).toEqual([zh, en])
    },
  )

  it('counts a name only for the brands the filter leaves', () => {
    const both = measure(0, { brands: [brand('service', 'explicit'), brand('culture', 'thematic')] })
    const doc = aDocument({ jurisdiction: '徐汇区', measures: [both] })
    const filter = { ...NO_FILTER, brands: ['culture'] as const }
    const figures = gridFigures(coverageGrid([doc], filterDocuments([doc], filter), filter, BRANDS), true)
    expect(figures.most[0]).toMatchObject({ advancing: 1, naming: 0 })
  })

  it('speaks of districts, and of the city where the filter leaves no district', () => {
    const filter = { districts: ['city'] }
    expect(gridFigures(grid()).having).toBe(1)
    expect(coveragePageWords.zh.title(gridFigures(grid(filter)), '四大品牌')).toBe(
      '市级 1 条举措没有一条推进四大品牌',
    )
  })
})
