import { describe, expect, it } from 'vitest'
import { decodeCorrections } from '../../../src/compile/corrections/correction.ts'
import { DatasetError } from '../../../src/model/dataset-error.ts'

const rejection = { document: 'a.txt', kind: 'reject', fact: 'target', quote: '20家', reason: '这是现有数量' }
const addition = {
  ...rejection,
  kind: 'add',
  fact: 'event',
  values: { date: '2030', role: 'deadline', label: '建成' },
}
const amendment = { ...rejection, kind: 'amend', values: { comparator: '>=' } }

describe('decodeCorrections', () => {
  it('reads a rejection, an addition and an amendment', () => {
    expect(decodeCorrections([rejection, addition, amendment])).toEqual([rejection, addition, amendment])
  })

  it.each([[null], [[]]])('reads %j as no corrections', (value) =>
    expect(decodeCorrections(value)).toEqual([]),
  )

  it.each<[string, unknown, string]>([
    ['no list', { document: 'a.txt' }, ''],
    ['another kind', [{ ...rejection, kind: 'remove' }], '0.kind'],
    ['another fact', [{ ...rejection, fact: 'number' }], '0.fact'],
    ['no reason', [{ ...rejection, reason: '' }], '0.reason'],
    ['no quote', [{ ...rejection, quote: '' }], '0.quote'],
    ['a place before the first', [{ ...rejection, occurrence: 0 }], '0.occurrence'],
    ['values of a rejection', [{ ...rejection, values: {} }], '0.values'],
    ['an added measure', [{ ...addition, fact: 'measure' }], '0.fact'],
    ['a target without a metric', [{ ...addition, fact: 'target', values: { value: 3 } }], '0.values.metric'],
    ['an amendment of nothing', [{ ...amendment, values: {} }], '0.values'],
    ['a field that is none', [{ ...amendment, values: { id: 'x' } }], '0.values.id'],
    [
      'a day that does not exist',
      [rejection, { ...addition, values: { ...addition.values, date: '2030-02-30' } }],
      '1.values.date',
    ],
    ['a role that is none', [{ ...addition, values: { ...addition.values, role: 'due' } }], '0.values.role'],
    [
      'a brand that is none',
      [{ ...amendment, fact: 'measure', values: { brands: ['tea'] } }],
      '0.values.brands.0',
    ],
  ])('refuses %s and names the path', (_, value, path) => {
    expect(() => decodeCorrections(value)).toThrow(DatasetError)
    expect(() => decodeCorrections(value)).toThrow(expect.objectContaining({ path }))
  })
})
