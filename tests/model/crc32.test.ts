import { crc32 as nodesCrc } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../src/model/crc32.ts'

describe('CRC-32', () => {
  it('is what everybody computes for 123456789', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    expect(crc32(new Uint8Array(0))).toBe(0)
  })

  it('agrees with another implementation on any part of any bytes, behind any others', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), fc.nat(60), (bytes, a, b) => {
        const [from, to] = [Math.min(a, b, bytes.length), Math.min(Math.max(a, b), bytes.length)]
        const before = crc32(bytes, 0, 0, from)
        expect(crc32(bytes, 0, from, to)).toBe(nodesCrc(bytes.subarray(from, to)))
        expect(crc32(bytes, before, from)).toBe(nodesCrc(bytes))
      }),
    )
  })
})
