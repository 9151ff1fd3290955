import { crc32 as nodesCrc } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/model/records/canonical-json.ts'
import { EMPTY_SET, recordCrc, rehashed, sealed, textCrc } from '../../../src/model/records/checksum.ts'

describe('canonical JSON', () => {
  it('is the same for the same value, however its keys were ordered', () => {
    expect(canonicalJson({ b: [1, { d: '𠮷', c: null }], a: undefined })).toBe(
      '{"b":[1,{"c":null,"d":"𠮷"}]}',
    )
    expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }))
  })
  it('has the keys of a large object in order, too, and leaves out the one it is told to', () => {
    const keys = Array.from({ length: 100 }, (_, n) => `k${(n * 37) % 100}`)
    const large = Object.fromEntries(keys.map((key) => [key, 0]))
    expect(Object.keys(JSON.parse(canonicalJson(large)) as object)).toEqual([...keys].sort())
    expect(canonicalJson({ b: { crc: 1 }, crc: 2, 9: 3, 10: 4 }, 'crc')).toBe('{"10":4,"9":3,"b":{"crc":1}}')
  })
  it.each(['"', '\\', '\u0000', '\n', '\u001F', ' ', '\u007F', '\u2028', '\uD800', '\uDC00a', '𠮷', '/'])(
    'writes the text %j as JSON does',
    (text) => expect(canonicalJson([text])).toBe(JSON.stringify([text])),
  )
  it('means what JSON means, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
  it.each([[Number.NaN], [Infinity], [() => 1], [undefined], [10n]])('refuses %s', (value) => {
    expect(() => canonicalJson([value])).toThrow(RangeError)
  })
})

describe('the checksum of a record', () => {
  it('is CRC-32 as everybody computes it', () => {
    expect(textCrc('123456789')).toBe('cbf43926')
    expect(textCrc('')).toBe('00000000')
    expect(textCrc('策图')).toBe('bb5ab0d7')
  })
  it.each([5460, 5461, 5462, 20_000])(
    'is the same for a text of %i characters as for its bytes',
    (length) => {
      const text = '策'.repeat(length)
      expect(Number.parseInt(textCrc(text), 16)).toBe(nodesCrc(text))
    },
  )
  it('does not count itself and changes with every other field', () => {
    const record = sealed({ id: 'a', rev: 1 })
    expect(recordCrc(record)).toBe(record.crc)
    expect(recordCrc({ ...record, rev: 2 })).not.toBe(record.crc)
  })
})

describe('the hash of a set of records', () => {
  const some = fc.uniqueArray(fc.record({ id: fc.string(), crc: fc.string() }), { selector: ({ id }) => id })

  it('is the same in any order and after coming and going', () => {
    fc.assert(
      fc.property(some, some, (kept, passing) => {
        const straight = rehashed(EMPTY_SET, [], kept)
        expect(rehashed(EMPTY_SET, [], [...kept].reverse())).toBe(straight)
        expect(rehashed(rehashed(straight, [], passing), passing, [])).toBe(straight)
      }),
    )
  })
  it('changes when one record is missing, changed or doubled', () => {
    const [a, b] = [
      { id: 'a', crc: '1' },
      { id: 'b', crc: '2' },
    ]
    const hashes = [[], [a], [a, b], [a, { id: 'b', crc: '3' }], [a, b, b]].map((set) =>
      rehashed(EMPTY_SET, [], set),
    )
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})
