import { describe, expect, it } from 'vitest'
import { registerEntries } from '../../../src/derive/register/entries.ts'
import { namedBody } from '../../../src/derive/register/named-body.ts'
import { targetRows } from '../../../src/derive/target-rows.ts'
import { aDocument, aMeasure, aTarget } from '../../builders.ts'

describe('an entry of the register', () => {
  const body = (name: string) => ({ name, span: { start: 1, end: 3 } })
  const brand = (id: 'service' | 'culture') => ({ id, basis: 'explicit' as const, evidence: [] })
  const doc = aDocument({
    jurisdiction: '徐汇区',
    measures: [
      aMeasure({
        span: { start: 0, end: 50 },
        bodies: [body('区商务委'), body('市商务委')],
        brands: [brand('culture'), brand('service'), brand('culture')],
      }),
    ],
    targets: [
      aTarget({ span: { start: 10, end: 23 }, deadline: '2020-02' }),
      aTarget({ span: { start: 60, end: 73 }, deadline: null, deadlineBasis: null }),
    ],
  })
  const [inside, outside] = registerEntries([doc], targetRows([doc]))

  it('has the brands of its measure in the city’s order, its bodies, and the last day of its deadline', () => {
    expect(inside).toMatchObject({
      order: 0,
      districtCode: '310104',
      brands: ['service', 'culture'],
      answering: [
        { key: '310104/区商务委', name: '区商务委', place: '310104' },
        { key: 'city/市商务委', name: '市商务委', place: 'city' },
      ],
      dueOn: '2020-02-29',
    })
  })

  it('has none of them outside every measure and without a deadline', () => {
    expect(outside).toMatchObject({ order: 1, brands: [], answering: [], dueOn: null })
  })
})

describe('a body', () => {
  it.each([
    ['区商务委', '310104', '310104/区商务委', '310104'],
    ['区商务委', '310105', '310105/区商务委', '310105'],
    ['市商务委', '310105', 'city/市商务委', 'city'],
    ['上海市商务委', '310105', 'city/上海市商务委', 'city'],
    ['市场监管局', '310105', '310105/市场监管局', '310105'],
    ['国家发展改革委', '310105', '/国家发展改革委', null],
    ['各区', 'city', 'city/各区', 'city'],
    ['相关部门', null, '/相关部门', null],
    ['甲,乙', null, '/甲，乙', null],
  ])('%s in a document of %s is %s', (name, document, key, place) =>
    expect(namedBody(name, document)).toEqual({ key, name, place }),
  )
})
