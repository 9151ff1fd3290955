import { array, assert, constantFrom, nat, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsMatch } from '../../src/compile/holds-match.ts'

describe('holdsMatch', () => {
  const WORDS = /新增|新|增设|设/g

  it.each([
    ['甲新增乙', 0, 4, true],
    ['甲新增乙', 0, 3, true],
    ['甲新增乙', 0, 2, true], // 新 alone still stands in the piece
    ['甲新增乙', 2, 4, false],
    ['甲乙增设', 0, 3, false],
    ['甲乙', 0, 2, false],
    ['', 0, 0, false],
  ])('%s from %i to %i: %s', (text, start, end, held) => {
    expect(holdsMatch(text, WORDS, start, end)).toBe(held)
  })

  it('says what the pattern says of the piece alone, in whatever order pieces are asked for', () => {
    const text = array(constantFrom('新', '增', '设', '甲'), { maxLength: 24 }).map((units) => units.join(''))
    const pieces = array(tuple(nat(24), nat(24)), { minLength: 1, maxLength: 12 })
    assert(
      property(text, pieces, (words, asked) => {
        for (const [a, b] of asked) {
          const [start, end] = [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)]
          expect(holdsMatch(words, WORDS, start, end)).toBe(/新增|新|增设|设/.test(words.slice(start, end)))
        }
      }),
    )
  })
})
