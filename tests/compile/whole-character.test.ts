import { expect, it } from 'vitest'
import { wholeFrom } from '../../src/compile/whole-character.ts'

it.each([
  ['a𠮷b', 0, 0],
  ['a𠮷b', 1, 1],
  ['a𠮷b', 2, 3],
  ['a𠮷b', 3, 3],
  ['a𠮷b', 4, 4],
  ['𠮷𠮷', 2, 2],
  ['\uDFB7a', 0, 0],
])('of %j from %i on, whole characters begin at %i', (text, at, whole) =>
  expect(wholeFrom(text, at)).toBe(whole),
)
