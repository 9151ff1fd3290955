import { expect, it } from 'vitest'
import { joinedBytes } from '../../src/model/joined-bytes.ts'

it('puts pieces of bytes one behind the other', () => {
  const pieces = [Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(9, 3, 9).subarray(1, 2)]
  expect([...joinedBytes(pieces)]).toEqual([1, 2, 3])
  expect(joinedBytes([])).toHaveLength(0)
})
