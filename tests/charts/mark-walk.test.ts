import { describe, expect, it } from 'vitest'
import { markAt, stepMark } from '../../src/charts/mark-walk.ts'
import type { ChartMark } from '../../src/charts/picture.ts'

const mark = (id: string, x: number, y: number, size = 10): ChartMark => ({
  id,
  label: id,
  rect: { x, y, width: size, height: size },
  opens: true,
})
// a b
// c
const marks = [mark('a', 0, 0), mark('b', 50, 0), mark('c', 4, 50)]

describe('walking the marks of a picture', () => {
  it.each([
    [null, 'ArrowRight', 0],
    [null, 'ArrowLeft', 2],
    [0, 'ArrowRight', 1],
    [2, 'ArrowRight', 2],
    [0, 'ArrowLeft', 0],
    [1, 'Home', 0],
    [0, 'End', 2],
    [1, 'ArrowDown', 2],
    [2, 'ArrowUp', 0],
    [2, 'ArrowDown', 2],
    [1, 'Tab', null],
    [null, 'Enter', null],
  ])('from %s by %s to %s', (from, key, to) => {
    expect(stepMark(marks, from, key)).toBe(to)
  })

  it('leads nowhere in a picture without marks', () => {
    expect(stepMark([], null, 'Home')).toBeNull()
  })
})

describe('the mark under the pointer', () => {
  it('is the last drawn where two lie over each other', () => {
    expect(markAt([mark('below', 0, 0), mark('above', 5, 5)], 7, 7)?.id).toBe('above')
  })

  it('is found up to 4 px beside it, but a mark that holds the point comes first', () => {
    expect(markAt(marks, 63, 5)?.id).toBe('b')
    expect(markAt(marks, 65, 5)).toBeNull()
    expect(markAt([mark('holds', 0, 0), mark('near', 12, 0)], 9, 5)?.id).toBe('holds')
  })

  it('counts the boxes that belong to it', () => {
    const labelled = { ...mark('a', 0, 0), also: [{ x: 100, y: 100, width: 40, height: 12 }] }
    expect(markAt([labelled], 120, 105)?.id).toBe('a')
  })
})
