import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OPTIONAL_COLUMNS, REGISTER_COLUMNS, REGISTER_GROUPINGS } from '../../src/derive/register/choices.ts'
import { TARGET_STATUSES } from '../../src/derive/target-status.ts'
import { readRegister, writeRegister } from '../../src/state/register-address.ts'

const AS_IT_OPENS = {
  grouping: 'document',
  sort: null,
  hidden: [],
  words: '',
  due: null,
  statuses: [],
  body: null,
}

describe('how an address wants the register', () => {
  it.each([
    [{}, {}],
    [{ group: 'brand' }, { grouping: 'brand' }],
    [{ group: 'colour' }, {}],
    [{ sort: 'value' }, { sort: { column: 'value', descending: false } }],
    [{ sort: '-deadline' }, { sort: { column: 'deadline', descending: true } }],
    [{ sort: '--value' }, {}],
    [{ sort: 'colour' }, {}],
    [{ hide: 'body,quote,progress,body' }, { hidden: ['progress', 'body'] }],
    [{ due: '2020-12-31' }, { due: '2020-12-31' }],
    [{ due: '2020-13-01' }, {}],
    [{ due: '2020' }, {}],
    [{ due: 'none' }, { due: 'none' }],
    [{ status: 'due,gone,behind' }, { statuses: ['behind', 'due'] }],
    [
      { body: '310104/区商务委', find: '总部' },
      { body: '310104/区商务委', words: '总部' },
    ],
  ])('%j', (params, own) => expect(readRegister(params)).toEqual({ ...AS_IT_OPENS, ...own }))

  it('is read back from what was written', () => {
    const choices = fc.record({
      grouping: fc.constantFrom(...REGISTER_GROUPINGS),
      sort: fc.option(fc.record({ column: fc.constantFrom(...REGISTER_COLUMNS), descending: fc.boolean() })),
      hidden: fc.subarray([...OPTIONAL_COLUMNS]),
      words: fc.constantFrom('', '总部 2020'),
      due: fc.constantFrom(null, 'none', '2020-12-31'),
      statuses: fc.subarray([...TARGET_STATUSES]),
      body: fc.constantFrom(null, 'none', 'city/各区'),
    })
    fc.assert(
      fc.property(choices, (own) => {
        const params = Object.fromEntries(
          Object.entries(writeRegister(own)).flatMap(([name, value]) =>
            value === null ? [] : [[name, value]],
          ),
        )
        expect(readRegister(params)).toEqual(own)
      }),
    )
  })

  it('leaves no trace in the address as it opens', () => {
    expect(Object.values(writeRegister(readRegister({}))).every((value) => value === null)).toBe(true)
  })
})
