import { describe, expect, it } from 'vitest'
import { filterDocuments } from '../../src/derive/filter-documents.ts'
import { filterFacets } from '../../src/derive/filter-facets.ts'
import { NO_FILTER, toggled, type Filter } from '../../src/model/filter.ts'
import { aDocument, aMeasure, anEvent, aTarget } from '../builders.ts'

const service = { id: 'service', basis: 'explicit', evidence: [] } as const
const culture = { id: 'culture', basis: 'thematic', evidence: [] } as const
const finance = { id: 'finance', basis: 'thematic', evidence: [] } as const

const xuhui = aDocument({
  id: 'xuhui',
  kind: 'plan',
  jurisdiction: '徐汇区',
  publishedOn: '2018-11-12',
  period: { from: '2018', to: '2020' },
  measures: [
    aMeasure({ id: 'm-service', span: { start: 10, end: 20 }, brands: [service], centres: [finance] }),
    aMeasure({ id: 'm-culture', span: { start: 20, end: 30 }, brands: [culture] }),
  ],
  targets: [
    aTarget({ id: 't-service', span: { start: 12, end: 15 }, deadline: '2020' }),
    aTarget({ id: 't-culture', span: { start: 22, end: 25 }, deadline: null }),
  ],
  events: [
    anEvent({ id: 'e-title', span: { start: 0, end: 5 }, role: 'published', date: '2018-11-12' }),
    anEvent({ id: 'e-service', span: { start: 12, end: 14 }, date: '2020' }),
    anEvent({ id: 'e-culture', span: { start: 22, end: 24 }, role: 'reference', date: '2030' }),
  ],
})
const city = aDocument({
  id: 'city',
  kind: 'meeting',
  jurisdiction: '上海市',
  events: [anEvent({ id: 'e-held', role: 'held', date: '2023-08-08' })],
})
const documents = [xuhui, city]
const left = (own: Partial<Filter>) =>
  filterDocuments(documents, { ...NO_FILTER, ...own }).map(({ id, measures, targets, events }) => [
    id,
    [...measures, ...targets, ...events].map((each) => each.id).join(' '),
  ])
const whole = 'm-service m-culture t-service t-culture e-title e-service e-culture'

describe('a filter of documents', () => {
  it.each<[string, Partial<Filter>, [string, string][]]>([
    ['one document', { documents: ['xuhui'] }, [['xuhui', whole]]],
    ['a district', { districts: ['310104'] }, [['xuhui', whole]]],
    ['the city', { districts: ['city'] }, [['city', 'e-held']]],
    ['a kind', { kinds: ['meeting'] }, [['city', 'e-held']]],
    ['a document nobody has', { documents: ['gone'] }, []],
    ['a brand', { brands: ['service'] }, [['xuhui', 'm-service t-service e-title e-service']]],
    ['brands together', { brands: ['service', 'culture'] }, [['xuhui', whole]]],
    ['a centre', { centres: ['finance'] }, [['xuhui', 'm-service t-service e-title e-service']]],
    ['a centre nobody advances', { centres: ['shipping'] }, []],
    ['a brand and a kind that exclude each other', { brands: ['service'], kinds: ['news'] }, []],
    [
      'years of the plan',
      { from: 2018, to: 2020 },
      [['xuhui', 'm-service m-culture t-service t-culture e-title e-service']],
    ],
    [
      'later years',
      { from: 2023 },
      [
        ['xuhui', 'e-culture'],
        ['city', 'e-held'],
      ],
    ],
    ['years before all', { to: 2017 }, []],
    [
      'the deadline year alone',
      { from: 2020, to: 2020 },
      [['xuhui', 'm-service m-culture t-service t-culture e-service']],
    ],
  ])('%s', (_, filter, expected) => expect(left(filter)).toEqual(expected))

  it('gives the very same list when nothing is narrowed', () =>
    expect(filterDocuments(documents, NO_FILTER)).toBe(documents))
})

describe('the facets of a filter', () => {
  it('count what each choice leaves beside the choices in the other lists', () => {
    const { brands, kinds, districts } = filterFacets(documents, { ...NO_FILTER, kinds: ['meeting'] })
    expect(brands.map(({ choice, documents: count }) => [choice, count])).toEqual([
      ['service', 0],
      ['culture', 0],
    ])
    expect(kinds.map(({ choice, documents: count, chosen }) => [choice, count, chosen])).toEqual([
      ['plan', 1, false],
      ['meeting', 1, true],
    ])
    expect(districts.map(({ choice, documents: count }) => [choice, count])).toEqual([
      ['city', 1],
      ['310104', 0],
    ])
  })

  it('keep a choice that was made even where no document has it', () => {
    const { districts } = filterFacets(documents, { ...NO_FILTER, districts: ['310151'] })
    expect(districts.map(({ choice }) => choice)).toEqual(['city', '310104', '310151'])
  })
})

it('a choice made twice is taken back', () => {
  const once = toggled(NO_FILTER, 'brands', 'service')
  expect(once.brands).toEqual(['service'])
  expect(toggled(once, 'brands', 'service')).toEqual(NO_FILTER)
})
