import { describe, expect, it } from 'vitest'
import { NO_FILTER, type Filter } from '../../src/model/filter.ts'
import { readFilter, writeFilter } from '../../src/state/filter-address.ts'

describe('the filter of an address', () => {
  it.each<[Record<string, string>, Partial<Filter>]>([
    [{}, {}],
    [{ brand: 'service,culture' }, { brands: ['service', 'culture'] }],
    [{ brand: 'service,service,gold' }, { brands: ['service'] }],
    [{ district: 'city,310104,999999' }, { districts: ['city', '310104'] }],
    [
      { centre: 'finance', kind: 'plan,poem' },
      { centres: ['finance'], kinds: ['plan'] },
    ],
    [{ doc: 'd-1,,d-2' }, { documents: ['d-1', 'd-2'] }],
    [{ years: '2018-2020' }, { from: 2018, to: 2020 }],
    [{ years: '2018-' }, { from: 2018 }],
    [{ years: '-2020' }, { to: 2020 }],
    [{ years: '2020-2018' }, { from: 2018, to: 2020 }],
    [{ years: '20' }, {}],
  ])('%j', (params, filter) => expect(readFilter(params)).toEqual({ ...NO_FILTER, ...filter }))

  it('comes back from its parameters', () => {
    const filter: Filter = {
      documents: ['d-1', 'd-2'],
      districts: ['city'],
      brands: ['shopping'],
      centres: ['trade', 'economy'],
      kinds: ['news'],
      from: 2018,
      to: null,
    }
    const params = Object.fromEntries(
      Object.entries(writeFilter(filter)).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
    )
    expect(readFilter(params)).toEqual(filter)
  })

  it('leaves no parameter behind when nothing is narrowed', () =>
    expect(Object.values(writeFilter(NO_FILTER)).every((value) => value === null)).toBe(true))
})
