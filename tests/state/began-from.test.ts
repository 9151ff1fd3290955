import { expect, it } from 'vitest'
import { beganFrom, decodeBeganFrom, revToChange } from '../../src/state/began-from.ts'

const A = { rev: 3, comment: '甲', tags: ['t-1'] }

it.each([
  ['nothing changed', { ...A }, 3],
  ['the note moved, its words are the same', { ...A, rev: 5 }, 5],
  ['it has other words', { rev: 5, comment: '乙', tags: ['t-1'] }, 3],
  ['it has other tags', { rev: 5, comment: '甲', tags: [] }, 3],
  ['one of as many tags is another', { rev: 5, comment: '甲', tags: ['t-2'] }, 3],
])('writes a change on top of the right version: %s', (_, stored, rev) => {
  expect(revToChange(stored, A)).toBe(rev)
})

it('writes on top of what is stored when nobody said what the change began from', () => {
  expect(revToChange({ rev: 5, comment: '乙', tags: [] }, undefined)).toBe(5)
  expect(beganFrom({ comment: '甲', tags: [] }, null)).toBeUndefined()
})

it.each([
  [undefined],
  [null],
  [{}],
  [{ rev: '3', comment: '', tags: [] }],
  [{ rev: 3, comment: '', tags: [1] }],
])('takes nothing from a draft that says %j', (content) => expect(decodeBeganFrom(content)).toBeUndefined())

it('reads again what it wrote', () => {
  expect(decodeBeganFrom(JSON.parse(JSON.stringify(A)))).toEqual(A)
})
