import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Generation } from '../../../src/model/backup.ts'
import { generationsToDrop, heldBack, shrinks } from '../../../src/storage/backup/retention.ts'

const copy = (number: number, day: string, records = 100): Generation => ({
  number,
  commitSeq: number * 20,
  records,
  reason: 'routine',
  at: `${day}T08:00:00Z`,
  day,
})
const kept = (all: readonly Generation[], agreed: number | null = null) => {
  const dropped = new Set(generationsToDrop(all, agreed))
  return all.filter((one) => !dropped.has(one)).map(({ number }) => number)
}
/** As the keeper does it: one copy after the other, each time dropping what is no longer needed. */
function grown(copies: readonly Generation[]): readonly Generation[] {
  let there: readonly Generation[] = []
  for (const one of copies) {
    const all = there.concat(one)
    const dropped = new Set(generationsToDrop(all))
    there = all.filter((each) => !dropped.has(each))
  }
  return there
}

describe('which copies stay', () => {
  it.each([
    ['nothing of nothing', [], []],
    ['three of today', ['21', '21', '21'], [1, 2, 3]],
    ['the newest three of today when there are five', ['21', '21', '21', '21', '21'], [3, 4, 5]],
    ['the last one of each earlier day', ['19', '19', '20', '20', '21'], [2, 3, 4, 5]],
    [
      'ten in all',
      ['08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19'],
      [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ],
  ])('%s', (_name, days, numbers) => {
    expect(kept(days.map((day, i) => copy(i + 1, `2026-11-${day}`)))).toEqual(numbers)
  })

  it('are the same in whatever order the folder lists them', () => {
    const copies = ['19', '19', '20', '20', '21', '21', '21', '21'].map((day, i) =>
      copy(i + 1, `2026-11-${day}`),
    )
    const shuffled = fc.shuffledSubarray(copies, { minLength: copies.length })
    fc.assert(
      fc.property(shuffled, (all) => {
        expect(new Set(kept(all))).toEqual(new Set(kept(copies)))
      }),
    )
  })

  it('lose nothing but the thinned days when the clock jumps', () => {
    const day = fc.constantFrom('1996-11-21', '2024-02-29', '2026-11-20', '2026-11-21', '2036-11-21')
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), (days) => {
        const left = grown(days.map((one, i) => copy(i + 1, one)))
        const numbers = left.map(({ number }) => number)
        expect(left.length).toBeLessThanOrEqual(10)
        // The newest three are there whatever the clock said.
        expect(numbers.slice(-3)).toEqual(days.map((_, i) => i + 1).slice(-3))
        // And the newest of every day: no jump costs a day its copy.
        for (const one of new Set(days)) expect(numbers).toContain(days.lastIndexOf(one) + 1)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a store that lost its records', () => {
  const full = [copy(1, '2026-11-18'), copy(2, '2026-11-19'), copy(3, '2026-11-20')]
  const poor = Array.from({ length: 20 }, (_, i) => copy(4 + i, '2026-11-21', 8))

  it.each([
    [500, 8, true],
    [100, 49, true],
    [100, 50, false],
    [100, 200, false],
    [1, 0, true],
    [0, 0, false],
  ])('has lost too much from %i to %i: %s', (before, after, answer) => {
    expect(shrinks(before, after)).toBe(answer)
  })

  it('never pushes out what it had, however many copies it makes', () => {
    expect(grown([...full, ...poor]).map(({ number }) => number)).toEqual([1, 2, 3, 21, 22, 23])
    expect(heldBack([...full, ...poor]).map(({ number }) => number)).toEqual([3, 2, 1])
  })

  it('lets go of it when a person agreed', () => {
    const all = [...full, ...poor]
    expect(heldBack(all, poor[0]!.commitSeq)).toEqual([])
    expect(kept(all, poor[0]!.commitSeq)).toEqual([1, 2, 3, 21, 22, 23]) // a day's copy each, as always
    expect(kept([copy(1, '2026-11-21'), ...poor], poor[0]!.commitSeq)).toEqual([21, 22, 23])
  })

  it('is asked again when it shrinks further after that', () => {
    const further = [...full, copy(4, '2026-11-21', 40), copy(5, '2026-11-21', 3)]
    expect(heldBack(further, 3 * 20).map(({ number }) => number)).toEqual([4])
  })

  it('is not asked about a store that grows', () => {
    expect(heldBack([copy(1, '2026-11-20', 3), copy(2, '2026-11-21', 300)])).toEqual([])
  })
})
