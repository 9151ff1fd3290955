import { array, assert, boolean, constantFrom, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitOf, patternOf } from '../../src/anchor/approximate.ts'

/** The edits between a pattern and every prefix of a text, by the plain table; `free`: the stretch may begin anywhere. */
function errorsByEnd(pattern: readonly number[], text: readonly number[], free: boolean): number[] {
  let row = Array.from({ length: text.length + 1 }, (_, j) => (free ? 0 : j))
  for (const [i, wanted] of pattern.entries()) {
    const next = [i + 1]
    for (const [j, found] of text.entries()) {
      next.push(Math.min(row[j]! + (found === wanted ? 0 : 1), row[j + 1]! + 1, next[j]! + 1))
    }
    row = next
  }
  return row
}

const codes = (words: string) => Uint16Array.from(words, (character) => character.charCodeAt(0))

describe('fitOf', () => {
  it.each([
    // pattern, text, errors, where the stretch ends
    ['总部15家', '新增总部15家。', 0, [7]],
    ['总部15家', '新增总部30家。', 2, [7]],
    ['总部15家', '新增地区总部家。', 2, [7]],
    ['总部', '无关的话', 2, [0, 1, 2, 3, 4]],
  ])('finds 「%s」 in 「%s」 with %i edits', (pattern, text, errors, ends) => {
    const reading = { from: 0, count: text.length, backward: false, anchored: false }
    expect(fitOf(patternOf(codes(pattern)), codes(text), reading)).toMatchObject({ errors, ends })
  })

  it('agrees with the plain table for any pattern up to three blocks, either way, anchored or not', () => {
    const letters = array(constantFrom(0x4e00, 0x4e8c, 0x4e09), { maxLength: 120 })
    assert(
      property(
        letters,
        letters,
        boolean(),
        boolean(),
        nat(5),
        (pattern, text, backward, anchored, margin) => {
          if (pattern.length === 0) return
          const all = [...Array<number>(margin).fill(1), ...text, ...Array<number>(margin).fill(1)]
          const from = backward ? margin + text.length - 1 : margin
          const fit = fitOf(patternOf(Uint16Array.from(pattern)), Uint16Array.from(all), {
            from,
            count: text.length,
            backward,
            anchored,
          })
          const table = backward
            ? errorsByEnd(pattern.toReversed(), text.toReversed(), !anchored)
            : errorsByEnd(pattern, text, !anchored)
          const least = Math.min(...table)
          expect(fit).toEqual({
            errors: least,
            ends: table.flatMap((errors, end) => (errors === least ? [end] : [])),
            atEnd: table.at(-1),
          })
        },
      ),
      { numRuns: 500 },
    )
  })
})
