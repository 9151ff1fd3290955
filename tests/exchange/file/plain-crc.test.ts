import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../scripts/fuzz/random.ts'
import { makeUpForeign, makeUpRecord } from '../../../scripts/soak/made-up-records.ts'
import { plainCrc } from '../../../src/exchange/file/plain-crc.ts'
import { isPlain } from '../../../src/exchange/file/plain-value.ts'
import { recordCrc } from '../../../src/model/records/checksum.ts'
import { jsonProblem } from '../../../src/model/records/plain-json.ts'
import { spoiltAsRead } from '../runs/hostile-values.ts'

const read = (json: string) => JSON.parse(json) as object

/** The same by three passes; null for what is not plain, whatever stands where its checksum should. */
function inSteps(value: object): string | null {
  const { crc: _crc, ...summed } = value as { readonly crc?: unknown }
  return isPlain(summed) && jsonProblem(summed) === null ? recordCrc(summed) : null
}

describe('the checksum of a plain record', () => {
  it.each([
    '{}',
    '{"b":1,"a":[2,{"d":null,"c":true}],"crc":"00000000"}',
    '{"a":{"crc":"00000000"}}',
    '{"a":"查\\"\\\\\\n\\t\\u0000\\u007f𠮷é\\u2028/"}',
    '{"é":1,"𠮷":2,"\\uE000":3,"":4,"\\n":5,"10":6,"9":7}',
    '{"a":[0,-7,0.5,5e-324,1e21,12.25,9007199254740993]}',
    `{"a":"${'长'.repeat(20_000)}","b":"${'x'.repeat(101)}\\n","c":"${'𠮷'.repeat(60)}"}`,
    `{"a":${'['.repeat(31)}${']'.repeat(31)}}`,
  ])('of %s is the one that is stored with it', (json) => {
    expect(plainCrc(read(json))).toBe(recordCrc(read(json)))
  })

  it.each([
    ['half of a character', '{"a":"\\ud800"}'],
    ['the other half', '{"a":"x\\udc00x"}'],
    ['half of one in a long text', `{"a":"${'x'.repeat(200)}\\ud800"}`],
    ['half of one in a key', '{"\\ud800":1}'],
    ['a key that reaches a prototype', '{"a":[{"__proto__":1}]}'],
    ['another one', '{"constructor":1}'],
    ['and the third', '{"a":{"prototype":1}}'],
    ['a number beyond all numbers', '{"a":1e999}'],
    ['minus zero', '{"a":[-0]}'],
    ['33 levels', `{"a":${'['.repeat(32)}${']'.repeat(32)}}`],
  ])('is not told of one with %s', (_name, json) => {
    expect(plainCrc(read(json))).toBeNull()
  })

  it('is what three passes make of it, whatever was done to the record', () => {
    const random = createRandom(31)
    const found = { plain: 0, other: 0 }
    for (let n = 0; n < 4000; n += 1) {
      const made = n % 9 === 0 ? makeUpForeign(random) : makeUpRecord(random)
      const record = spoiltAsRead(random, made, 4)
      if (record === null || Array.isArray(record)) continue
      const crc = plainCrc(record)
      expect([record, crc]).toEqual([record, inSteps(record)])
      found[crc === null ? 'other' : 'plain'] += 1
    }
    expect(Math.min(found.plain, found.other)).toBeGreaterThan(200)
  })
})
