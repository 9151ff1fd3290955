import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../scripts/fuzz/random.ts'
import { makeUpRecord } from '../../../scripts/soak/made-up-records.ts'
import { isCanonicalRecord } from '../../../src/exchange/file/canonical-record.ts'
import { canonicalJson } from '../../../src/model/records/canonical-json.ts'
import { recordCrc, sealed, textCrc } from '../../../src/model/records/checksum.ts'
import { jsonProblem } from '../../../src/model/records/plain-json.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
/** A line of a text with `@` in place of the member `crc`, with the checksum that fits the bytes as they stand. */
const lineOf = (text: string, crc = textCrc(text.replace('@', ''))) =>
  bytes(text.replace('@', `"crc":"${crc}",`))

describe('a line that is a record just as we write it', () => {
  it.each([
    '{@"v":1}',
    '{"a":[1,{"b":null,"c":[true,false]},""],@"v":{}}',
    '{"a":"查\\"\\\\\\n𠮷\u2028/",@"v":[]}',
    '{"":0,"A":-7,"B":0.5,"C":5e-324,"D":1e+21,"Z":12.25,"a":123456789012345,@"v":1}',
    '{"a":{"crc":"00000000","d":1},@"v":1}',
    '{"a":"\\"crc\\":\\"00000000\\",",@"v":1}',
    '{"a":1,@"createdAt":2,"deletedAt":3,"protoTypes":4,"updatedAt":5}',
  ])('%s is told', (text) => expect(isCanonicalRecord(lineOf(text))).toBe(true))

  it.each([
    ['another checksum', lineOf('{@"v":1}', '00000000')],
    ['a checksum in capitals', lineOf('{@"v":1}', textCrc('{"v":1}').toUpperCase())],
    ['no checksum', bytes('{"v":1}')],
    ['a checksum deeper inside alone', bytes('{"a":{"crc":"00000000","d":1}}')],
    ['keys in another order', lineOf('{"v":1,@"a":1}')],
    ['a key twice', lineOf('{@"v":1,"v":1}')],
    ['a key before the one it begins with', lineOf('{@"va":1,"v":1}')],
    ['white space', lineOf('{@"v": 1}')],
    ['white space behind it', lineOf('{@"v":1}\r')],
    ['a byte order mark', lineOf('\uFEFF{@"v":1}')],
    ['something behind it', lineOf('{@"v":1}1')],
    ['an escape that JSON does not write', lineOf('{@"v":"\\/"}')],
    ['an escaped letter', lineOf('{@"v":"\\u0041"}')],
    ['half a character', lineOf('{@"v":"\\ud800"}')],
    ['a bare control character', lineOf('{@"v":"\t"}')],
    ['a number with a zero before it', lineOf('{@"v":01}')],
    ['a number with a zero behind it', lineOf('{@"v":1.50}')],
    ['minus zero', lineOf('{@"v":-0}')],
    ['an exponent that is not needed', lineOf('{@"v":1e3}')],
    ['an exponent in a capital', lineOf('{@"v":1E21}')],
    ['a number beyond all numbers', lineOf('{@"v":1e999}')],
    ['a number that JSON reads as another', lineOf('{@"v":9007199254740993}')],
    ['two numbers in one', lineOf('{@"v":1-2}')],
    ['a word that is none', lineOf('{@"v":nul}')],
    ['a key that reaches a prototype', lineOf('{"__proto__":{},@"v":1}')],
    ['such a key inside', lineOf('{@"v":{"constructor":1}}')],
    ['and another', lineOf('{@"v":{"prototype":1}}')],
    ['33 levels', lineOf(`{@"v":${'['.repeat(32)}${']'.repeat(32)}}`)],
    ['100,000 open brackets', bytes('{"a":'.repeat(100_000))],
    ['an end that is missing', lineOf('{@"v":1')],
    ['a text that does not end', lineOf('{@"v":"a')],
    ['a comma too many', lineOf('{@"v":1,}')],
    ['a list with a comma too many', lineOf('{@"v":[1,]}')],
    ['a list', bytes('[1]')],
    ['nothing', bytes('')],
  ])('one with %s is not', (_name, line) => expect(isCanonicalRecord(line)).toBe(false))

  it('may have 32 levels', () => {
    expect(isCanonicalRecord(lineOf(`{@"v":${'['.repeat(31)}${']'.repeat(31)}}`))).toBe(true)
  })

  it('is every record that is stored, unless it holds a control character', () => {
    const random = createRandom(8)
    let told = 0
    for (let n = 0; n < 500; n += 1) {
      const line = canonicalJson(makeUpRecord(random))
      if (line.includes(String.raw`\u`)) continue
      expect([line, isCanonicalRecord(bytes(line))]).toEqual([line, true])
      told += 1
    }
    expect(told).toBeGreaterThan(200)
  })

  it('is never told of a line that would be written otherwise, or be refused', () => {
    const tokens =
      '{ } [ ] , : "a" "b" "crc" "__proto__" "\\u0061" "\\n" "査" 0 -0 1 -1 01 1.5 1.50 .5 1e2 1E400 9007199254740993 true tru'
    const token = fc.constantFrom(...tokens.split(' '), ' ')
    const member = fc.tuple(
      fc.constantFrom('a', 'b', 'createdAt', 'id', '', '9', '10', 'é', '𠮷', '\uE000'),
      fc.jsonValue(),
    )
    const text = fc.oneof(
      fc.array(token, { maxLength: 12 }).map((some) => `{"a":${some.join('')},@"v":1}`),
      fc.array(token, { maxLength: 12 }).map((some) => `{@${some.join('')}}`),
      fc
        .array(member, { maxLength: 5 })
        .map(
          (members) =>
            `{@${members.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`,
        ),
    )
    let told = 0
    fc.assert(
      fc.property(text, (one) => {
        const line = lineOf(one)
        if (!isCanonicalRecord(line)) return
        told += 1
        const json = new TextDecoder().decode(line)
        const value = JSON.parse(json) as { readonly crc: string }
        expect(canonicalJson(value)).toBe(json)
        expect(recordCrc(value)).toBe(value.crc)
        expect(jsonProblem(value)).toBeNull()
      }),
      { numRuns: 20_000 },
    )
    expect(told).toBeGreaterThan(100)
  })

  it('is told again after a line that was not, and of a record sealed here', () => {
    expect(isCanonicalRecord(bytes('{"a":['))).toBe(false)
    expect(isCanonicalRecord(bytes(canonicalJson(sealed({ id: 'a', rev: 1 }))))).toBe(true)
  })
})
