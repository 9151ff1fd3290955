import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesNear, type Reach } from '../../src/compile/matches-near.ts'

const PATTERN = /(?<!第)(?<number>\d{1,4})(?:年|月)(?!内)/g

describe('matchesNear', () => {
  it('gives place, words and groups in the whole text', () => {
    expect(matchesNear(`${'。'.repeat(100)}2028年`, PATTERN, ['年', '月'])).toEqual([
      { index: 100, words: '2028年', groups: { number: '2028' } },
    ])
  })

  it('gives nothing without a mark', () => expect(matchesNear('2028', PATTERN, ['年', '月'])).toEqual([]))

  it('reads as far from a mark as is said', () => {
    const text = `${'。'.repeat(100)}成为${'甲'.repeat(40)}最${'乙'.repeat(40)}之一,`
    const pattern = /成为甲{1,40}最乙{1,40}之一(?=,|$)/g
    const read = (reach?: Reach) => matchesNear(text, pattern, ['最'], reach).map(({ index }) => index)
    expect(read({ before: 42, after: 44 })).toEqual([100])
    expect(read()).toEqual([])
  })

  it('agrees with the pattern on any text', () => {
    const piece = fc.constantFrom('1', '20', '年', '月', '内', '第', '。', '字'.repeat(23), '字'.repeat(40))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const found = matchesNear(text, PATTERN, ['年', '月']).map(({ index, words }) => [index, words])
        expect(found).toEqual([...text.matchAll(PATTERN)].map(({ index, 0: words }) => [index, words]))
      }),
    )
  })
})
