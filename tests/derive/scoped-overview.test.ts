import { describe, expect, it } from 'vitest'
import { overviewOf } from '../../src/derive/overview.ts'
import { coverageFigures } from '../../src/derive/coverage-figures.ts'
import { inScope } from '../../src/derive/in-scope.ts'
import { scopedOverview } from '../../src/derive/scoped-overview.ts'
import { coverageWords } from '../../src/messages/coverage.ts'
import { NO_FILTER, type Filter } from '../../src/model/filter.ts'
import { aDocument, aMeasure } from '../builders.ts'

const measure = (id: 'service' | 'culture') => aMeasure({ brands: [{ id, basis: 'thematic', evidence: [] }] })
const documents = [
  aDocument({ jurisdiction: '徐汇区', kind: 'plan', measures: [measure('service'), measure('culture')] }),
  aDocument({ jurisdiction: '长宁区', kind: 'opinion', measures: [measure('service')] }),
]
const whole = overviewOf(documents)
const states = (own: Partial<Filter>, code: string) =>
  scopedOverview(documents, { ...NO_FILTER, ...own }, whole)
    .coverage.find((row) => row.code === code)!
    .cells.map(({ state, measures }) => `${state} ${measures}`)

describe('coverage under a filter', () => {
  it('says 不在范围 of a district that is not chosen, with or without documents', () => {
    expect(states({ districts: ['310104'] }, '310105')[0]).toBe('out-of-scope 0')
    expect(states({ districts: ['310104'] }, '310151')[0]).toBe('out-of-scope 0')
    expect(states({ districts: ['310104'] }, '310104')[0]).toBe('covered 1')
  })

  it('says 不在范围 of a district whose documents the filter hides, and 无文件 of one that has none', () => {
    expect(states({ kinds: ['plan'] }, '310105')[0]).toBe('out-of-scope 0')
    expect(states({ kinds: ['plan'] }, '310151')[0]).toBe('no-document 0')
  })

  it('counts nothing for a brand that is not chosen, for its list is cut by the choice', () =>
    expect(states({ brands: ['service'] }, '310104')).toEqual([
      'covered 1',
      'out-of-scope 0',
      'out-of-scope 0',
      'out-of-scope 0',
    ]))

  it('knows which rows are left to speak of', () => {
    const { coverage } = scopedOverview(documents, { ...NO_FILTER, districts: ['310104'] }, whole)
    expect(coverage.filter(inScope).map(({ shortName }) => shortName)).toEqual(['徐汇'])
  })

  it('says of its deadlines that a filter left them', () => {
    const { timeline } = scopedOverview(documents, { ...NO_FILTER, districts: ['310104'] }, whole)
    expect(timeline.deadlines.narrowed).toBe(true)
  })

  it('counts names of the chosen brands alone, and says which they are', () => {
    const named = aMeasure({
      brands: [
        { id: 'service', basis: 'explicit', evidence: [] },
        { id: 'culture', basis: 'thematic', evidence: [] },
      ],
    })
    const both = ['徐汇区', '长宁区'].map((jurisdiction) => aDocument({ jurisdiction, measures: [named] }))
    const filter = { ...NO_FILTER, brands: ['culture'] as const }
    const figures = coverageFigures(scopedOverview(both, filter, overviewOf(both)).coverage)
    expect(figures).toMatchObject({ advancing: 2, naming: 0, brands: ['culture'] })
    expect(coverageWords.zh.title(figures)).toBe('2 个区 2 条举措按词都推进“上海文化”，明写 0 条')
    expect(coverageWords.en.title(figures)).toBe(
      '2 measures in 2 districts: 2 advance Shanghai Culture, 0 by name',
    )
  })

  it('says of a leading cell no more than the filter leaves', () => {
    const filter = { ...NO_FILTER, brands: ['culture'] as const }
    const figures = coverageFigures(scopedOverview(documents, filter, whole).coverage)
    expect(coverageWords.zh.title(figures)).toBe('徐汇有 1 条举措按词推进“上海文化”，明写 0 条')
    expect(coverageWords.en.title(figures)).toBe('Culture: 1 measure of Xuhui 徐汇, 0 by name')
  })

  it('is the whole overview when nothing is narrowed', () =>
    expect(scopedOverview(documents, NO_FILTER, whole)).toEqual(whole))
})
