import { describe, expect, it } from 'vitest'
import { decodeCorrections } from '../../../src/compile/corrections/correction.ts'
import { ShapeError } from '../../../src/compile/shape-error.ts'
import { DatasetError } from '../../../src/model/dataset-error.ts'

const rejection = { document: 'a.txt', kind: 'reject', fact: 'target', quote: '20家', reason: '这是现有数量' }
const addition = {
  ...rejection,
  kind: 'add',
  fact: 'event',
  values: { date: '2030', role: 'deadline', label: '建成' },
}
const amendment = { ...rejection, kind: 'amend', values: { comparator: '>=' } }

function faultsOf(value: unknown): readonly string[] {
  try {
    decodeCorrections(value)
    return []
  } catch (error) {
    return error instanceof ShapeError ? error.faults.map(({ message }) => message) : [String(error)]
  }
}

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

  it.each<[string, unknown, readonly string[]]>([
    [
      'a misspelt field',
      [rejection, { ...amendment, values: undefined, valeu: { value: 3 } }],
      [
        'entry 2 lacks the field 「values」',
        'entry 2 has a field 「valeu」 that is not known; known are document, quote, occurrence, reason, kind, fact, values',
      ],
    ],
    [
      'a field of another fact',
      [{ ...addition, values: { ...addition.values, metric: '首店' } }],
      ['entry 1 has a field 「values.metric」 that is not known; known are date, role, label, basis'],
    ],
    [
      'several faults in several entries',
      [
        { ...rejection, reason: '' },
        { ...addition, values: { date: '2030-02-30', role: 'due' } },
        { ...rejection, kind: 'drop' },
      ],
      [
        '「reason」 of entry 1 needs a sentence that says why',
        '「values.date」 of entry 2 is not an EDTF date',
        '「values.role」 of entry 2 is due, but it must be published or held or issued or deadline or period or reference',
        'entry 2 lacks the field 「values.label」',
        '「kind」 of entry 3 is drop, but it must be reject or add or amend',
      ],
    ],
    ['no list', { document: 'a.txt' }, ['the file is fields with values, but it must be a list']],
  ])('tells every fault of %s in words', (_, value, messages) => {
    expect(faultsOf(value)).toEqual(messages)
  })
})
