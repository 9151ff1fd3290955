import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../scripts/fuzz/random.ts'
import { makeUpForeign, makeUpRecord } from '../../../scripts/soak/made-up-records.ts'
import { copyPlain, isPlain } from '../../../src/exchange/file/plain-value.ts'
import { refusedField, refusedLine } from '../../../src/exchange/file/refusal.ts'
import {
  readJsonLine,
  readOwnRecord,
  readRecord,
  type RecordLine,
} from '../../../src/exchange/library/read-record-line.ts'
import type { Refusal } from '../../../src/model/refusal.ts'
import { canonicalJson } from '../../../src/model/records/canonical-json.ts'
import { recordCrc, sealed } from '../../../src/model/records/checksum.ts'
import { decodeRecord } from '../../../src/model/records/decode-record.ts'
import { jsonProblem } from '../../../src/model/records/plain-json.ts'
import { spoilt, spoiltAsRead } from '../runs/hostile-values.ts'
import { aRecord } from '../../model/records/a-record.ts'

const lineOf = (bytes: Uint8Array) => ({ number: 7, start: 0, bytes })
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What the way for any line makes of it; null for what is no JSON. */
function slowly(bytes: Uint8Array): RecordLine | null {
  const json = readJsonLine(lineOf(bytes))
  return json.ok ? readRecord(7, json.value) : null
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

  it('is refused as the way for any line refuses it, when its fields are not those of its kind', () => {
    const random = createRandom(22)
    let refused = 0
    for (let n = 0; n < 1500; n += 1) {
      const { crc: _crc, ...record } = makeUpRecord(random)
      const changed = spoilt(random, record) as object
      if (jsonProblem(changed) !== null || typeof changed !== 'object' || changed === null) continue
      const bytes = bytesOf(canonicalJson(sealed(changed)))
      const read = readOwnRecord(lineOf(bytes))
      if (read === null) continue
      expect(read).toEqual(slowly(bytes))
      if (!read.ok) refused += 1
    }
    expect(refused).toBeGreaterThan(200)
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
    expect(slowly(line)).toEqual({ ok: true, read: { line: 7, record } })
  })

  it.each([
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

/** What becomes of a value, step by step: it is copied, summed and decoded, each by itself. */
function inSteps(line: number, value: object & { readonly crc?: unknown }): RecordLine {
  const refuse = (refusal: Refusal, whole: boolean) => ({ ok: false, refusal, whole }) as const
  const asIs = isPlain(value) ? decodeRecord(value) : null
  if (asIs !== null && asIs.state !== 'damaged') return { ok: true, read: { line, record: asIs.record } }
  const crc = crcOf(value)
  if (crc === null || value.crc !== crc) return refuse(refusedLine('crc-differs', line), false)
  if (asIs !== null) return refuse(refusedField(asIs.problem, line), true)
  const copy = copyPlain(value)
  if (!copy.ok) return refuse(refusedLine('forbidden-key', line, '', copy.path), true)
  const decoded = decodeRecord(sealed(copy.value as object))
  if (decoded.state !== 'damaged') return { ok: true, read: { line, record: decoded.record } }
  return refuse(refusedField(decoded.problem, line), true)
}

function crcOf(value: object): string | null {
  try {
    return recordCrc(value)
  } catch {
    return null
  }
}

describe('a record read from any line', () => {
  it('is what is made of it step by step, whatever was done to it', () => {
    const random = createRandom(23)
    const found = { taken: 0, refused: 0 }
    for (let n = 0; n < 4000; n += 1) {
      const { crc: _crc, ...record } = n % 9 === 0 ? makeUpForeign(random) : makeUpRecord(random)
      const read = spoiltAsRead(random, record, 3)
      if (read === null || Array.isArray(read)) continue
      const crc = random.below(8) === 0 ? null : crcOf(read)
      Object.assign(read, { crc })
      const line = readRecord(7, read)
      expect(line).toEqual(inSteps(7, read))
      found[line.ok ? 'taken' : 'refused'] += 1
    }
    expect(Math.min(found.taken, found.refused)).toBeGreaterThan(300)
  })
})
