import { describe, expect, it } from 'vitest'
import { headlineTargets } from '../../src/derive/headline-targets.ts'
import { targetRows } from '../../src/derive/target-rows.ts'
import type { Target } from '../../src/model/dataset.ts'
import { aDocument, aTarget } from '../builders.ts'

let at = 0
const put = (id: string, own: Partial<Target> = {}) => {
  at += 10
  return aTarget({ id, span: { start: at, end: at + 5 }, ...own })
}
const inherited = { deadlineBasis: 'inherited' } as const
const absolute = { kind: 'absolute', value: 100, unit: '%', comparator: '=' } as const

const rows = targetRows([
  aDocument({
    targets: [
      put('n-inherited', inherited),
      ...['n1', 'n2', 'n3', 'n4'].map((id) => put(id)),
      put('n-none', { deadline: null, deadlineBasis: null }),
      put('a-full', absolute),
      put('a-full-again', absolute),
      put('a-zero', { ...absolute, value: 0, unit: null, deadlineBasis: 'inherited' }),
    ],
  }),
  aDocument({
    targets: [
      put('r-vague', { kind: 'rank', value: null }),
      put('r-place', { kind: 'rank', value: 1, unit: '梯队' }),
      put('a-other', { ...absolute, value: 0, unit: null, deadline: null, deadlineBasis: null }),
      put('a-other-full', absolute),
    ],
  }),
])
const chosen = (seats: number) => headlineTargets(rows, seats).map((row) => row.targetId)

describe('headline targets', () => {
  it('seat four numeric, three absolute and one rank among eight', () => {
    expect(chosen(8)).toEqual(['n1', 'n2', 'n3', 'n4', 'a-full', 'a-other-full', 'a-zero', 'r-place'])
  })

  it('pass on the seats a kind cannot fill', () => {
    expect(chosen(12).join(' ')).toBe(
      'n1 n2 n3 n4 n-inherited n-none a-full a-other-full a-zero a-other a-full-again r-place',
    )
    const ranks = targetRows([
      aDocument({ targets: [put('r1', { kind: 'rank' }), put('r2', { kind: 'rank' })] }),
    ])
    expect(headlineTargets(ranks, 8)).toHaveLength(2)
  })

  it.each([0, 1, 2, 3, 5, 8, 12, 13, 40])('give as many as there are seats or rows: %i', (seats) => {
    const ids = chosen(seats)
    expect(ids).toHaveLength(Math.min(seats, rows.length))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are none without targets', () => expect(headlineTargets([], 8)).toEqual([]))
})
