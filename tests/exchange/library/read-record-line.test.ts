import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../scripts/fuzz/random.ts'
import { makeUpForeign, makeUpRecord } from '../../../scripts/soak/made-up-records.ts'
import {
  readJsonLine,
  readOwnRecord,
  readRecord,
  type ReadRecord,
} from '../../../src/exchange/library/read-record-line.ts'
import { canonicalJson } from '../../../src/model/records/canonical-json.ts'
import { sealed } from '../../../src/model/records/checksum.ts'
import { aRecord } from '../../model/records/a-record.ts'

const lineOf = (bytes: Uint8Array) => ({ number: 7, start: 0, bytes })
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What the way for any line makes of it; null when it refuses it. */
function slowly(bytes: Uint8Array): ReadRecord | null {
  const json = readJsonLine(lineOf(bytes))
  const read = json.ok ? readRecord(7, json.value) : null
  return read?.ok ? read.read : null
}

describe('a record read as it was written', () => {
  it('is what the way for any line makes of it, whatever was done to its bytes', () => {
    const random = createRandom(21)
    let own = 0
    for (let n = 0; n < 3000; n += 1) {
      const bytes = bytesOf(canonicalJson(n % 9 === 0 ? makeUpForeign(random) : makeUpRecord(random)))
      if (n % 3 > 0) bytes[random.below(bytes.length)]! ^= 1 << random.below(8)
      const read = readOwnRecord(lineOf(bytes))
      if (read === null) continue
      own += 1
      expect(read).toEqual(slowly(bytes))
    }
    expect(own).toBeGreaterThan(500)
  })

  it.each([
    [
      'in another order',
      (line: string) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).reverse())),
    ],
    ['with white space', (line: string) => JSON.stringify(JSON.parse(line), null, 1).replaceAll('\n', ' ')],
    ['with a CR behind it', (line: string) => `${line}\r`],
    [
      'with its characters escaped',
      (line: string) => line.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`),
    ],
    ['with a zero behind a number', (line: string) => line.replace('"rev":1,', '"rev":1.0,')],
  ])('is taken the slow way when it is written %s', (_name, rewritten) => {
    const record = sealed({ ...aRecord('tag'), rev: 1 })
    const line = bytesOf(rewritten(canonicalJson(record)))
    expect(readOwnRecord(lineOf(line))).toBeNull()
    expect(slowly(line)).toEqual({ line: 7, record })
  })

  it.each([
    ['of a kind whose fields are others', canonicalJson(aRecord('tag', { colour: 'red' }))],
    ['that is no text', new Uint8Array([...bytesOf('{"a":"'), 0xff, ...bytesOf('"}')])],
    ['longer than 1 MB', canonicalJson(aRecord('annotation', { comment: 'x'.repeat(1_000_001) }))],
  ])('is none when it is one %s', (_name, line) => {
    expect(readOwnRecord(lineOf(typeof line === 'string' ? bytesOf(line) : line))).toBeNull()
  })

  it('is none when a byte in it is no text, though its checksum fits', () => {
    const good = bytesOf(canonicalJson(aRecord('tag')))
    expect(readOwnRecord(lineOf(good))).not.toBeNull()
    const bad = Uint8Array.from(good)
    bad[good.indexOf(0xe5)] = 0xff
    expect(readOwnRecord(lineOf(bad))).toBeNull()
  })
})
