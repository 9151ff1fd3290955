import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { firstUnits, placesFrom } from '../../src/compile/matches-from.ts'

const find = (text: string, pattern: RegExp, words: readonly string[]) =>
  placesFrom(text, pattern, firstUnits(words)).map(({ start, end }) => [start, end])

describe('placesFrom', () => {
  it('gives the matches that begin with one of the units, leftmost first and without overlaps', () => {
    expect(find('市委和市市委', /市委|市市/y, ['市'])).toEqual([
      [0, 2],
      [3, 5],
    ])
  })

  it('leaves a match that begins with another unit', () => {
    expect(find('区委', /[市区]委/y, ['市'])).toEqual([])
  })

  it('looks at what stands around a match', () => {
    expect(find('第一线一线', /(?<!第)一线/y, ['一'])).toEqual([[3, 5]])
  })

  it('goes on behind a match of nothing', () => {
    expect(find('一一', /(?:)/y, ['一'])).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('agrees with the pattern tried at every character', () => {
    const text = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '\n'), { maxLength: 40 })
    fc.assert(
      fc.property(text, (characters) => {
        const words = characters.join('')
        const pattern = '(?<!丙)(?:甲[^\\n]{1,3}?乙|乙乙)(?!丁)'
        const all = [...words.matchAll(new RegExp(pattern, 'g'))]
        expect(find(words, new RegExp(pattern, 'y'), ['甲', '乙'])).toEqual(
          all.map(({ index, 0: match }) => [index, index + match.length]),
        )
      }),
    )
  })
})
