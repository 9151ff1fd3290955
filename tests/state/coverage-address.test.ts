import { describe, expect, it } from 'vitest'
import { readCoverage, writeCell } from '../../src/state/coverage-address.ts'

describe('what an address says of 覆盖', () => {
  it('is the matrix of brands without preambles when it says nothing', () => {
    expect(readCoverage({})).toEqual({
      view: 'grid',
      setting: { kind: 'brand', preambles: false },
      cell: null,
      part: null,
      a: undefined,
      b: undefined,
      chosenTerm: null,
      way: 'thousand',
      map: 'tiles',
    })
  })

  it('is read back from what is written', () => {
    const cell = { place: '徐汇', subject: 'trade' } as const
    const params = { by: 'centre', preambles: '1', cell: writeCell(cell), part: 'target' }
    expect(readCoverage(params)).toMatchObject({
      setting: { kind: 'centre', preambles: true },
      cell,
      part: 'target',
    })
  })

  it('holds two sides, and a term only with the documents it is looked for in', () => {
    const params = { view: 'compare', a: '310104', b: 'd-1', term: '首店', of: 'd-1', per: 'count' }
    expect(readCoverage(params)).toMatchObject({
      view: 'compare',
      a: '310104',
      b: 'd-1',
      chosenTerm: { term: '首店', of: 'd-1' },
      way: 'count',
    })
    expect(readCoverage({ term: '首店' }).chosenTerm).toBeNull()
  })

  it.each([{ view: 'table' }, { by: 'gold' }, { preambles: 'yes' }, { cell: '徐汇.gold' }, { part: 'some' }])(
    'passes over what it does not know: %o',
    (params) => expect(readCoverage(params)).toEqual(readCoverage({})),
  )
})
