import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../../src/exchange/file/sha256.ts'

const nodes = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('SHA-256', () => {
  it('gives the digests the standard prints', () => {
    const ofText = (text: string) => sha256Of(new TextEncoder().encode(text))
    expect(ofText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(ofText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 129, 1000])(
    'agrees with another implementation on %i bytes',
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) % 256)
      expect(sha256Of(bytes)).toBe(nodes(bytes))
    },
  )

  it('gives the same digest wherever the bytes lie in memory', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(8), (bytes, from) => {
        expect(sha256Of(bytes.subarray(from))).toBe(nodes(bytes.slice(from)))
      }),
    )
  })
})
