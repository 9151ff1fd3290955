import { createHash } from 'node:crypto'
import type { Random } from '../../../scripts/fuzz/random.ts'
import { makeUpForeign, makeUpRecord } from '../../../scripts/soak/made-up-records.ts'
import { writeWebAnnotations } from '../../../src/exchange/web-annotations/write-web-annotations.ts'
import { sealed } from '../../../src/model/records/checksum.ts'
import { isKind, type AnyRecord, type ForeignRecord } from '../../../src/model/records/record.ts'
import { spoilt, withTokens } from './hostile-values.ts'

type SomeRecord = AnyRecord | ForeignRecord

/** A file as somebody could hand it over to be imported, good in one of eight cases, else changed in every way a file can be. */
export function makeHostileFile(random: Random, here: readonly SomeRecord[]): Uint8Array {
  const records = someRecords(random, here)
  const lines = random.pick([library, library, library, rescue, annotations])(random, records)
  const isLeft = random.below(8) === 0
  const changed = isLeft ? lines : changedLines(random, lines)
  // Half of the changed ones are signed again: then it is each record that must be looked at.
  const text = isLeft || random.below(2) === 0 ? signed(changed) : changed.join('\n')
  const bytes = new TextEncoder().encode(withTokens(text))
  return isLeft || random.below(3) > 0 ? bytes : changedBytes(random, bytes)
}

/** Up to a dozen records; some have the id of one that is here, some are what is here in another version. */
function someRecords(random: Random, here: readonly SomeRecord[]): readonly unknown[] {
  return Array.from({ length: random.below(12) }, () => {
    const stored = random.pick(here)
    const { crc: _crc, ...record } = random.pick<() => object & { crc?: string }>([
      () => makeUpRecord(random),
      () => makeUpRecord(random),
      () => makeUpForeign(random),
      () => ({ ...makeUpRecord(random), id: stored.id }),
      () => ({ ...stored, rev: stored.rev + 1, updatedAt: '2028-01-01T00:00:00.000Z', comment: '另一版' }),
      () => stored,
    ])()
    return random.below(4) === 0 ? spoilt(random, record) : record
  })
}

/** A record as the line of a file; sealed where it can be, so that its checksum does not give it away. */
function lineOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  try {
    return JSON.stringify(sealed(value))
  } catch {
    return JSON.stringify(value)
  }
}

function library(random: Random, records: readonly unknown[]): readonly string[] {
  const header = {
    format: 'cetu-library',
    formatVersion: 1,
    app: '0.1.0',
    dataset: null,
    counts: { tag: records.length },
  }
  const first = random.below(6) === 0 ? spoilt(random, header) : header
  return [JSON.stringify(first), ...records.map(lineOf), '{"count":0,"sha256":""}']
}

function rescue(random: Random, records: readonly unknown[]): readonly string[] {
  const rows = records.map((value) => {
    const row = { db: 'cetu', store: random.pick(['records', 'records', 'annotations', 'meta']), value }
    return random.below(8) === 0 ? spoilt(random, row) : row
  })
  const body = rows.map((row) => JSON.stringify(row))
  return ['{"format":"cetu-rescue","formatVersion":1}', ...body, `{"count":${records.length}}`]
}

function annotations(random: Random, records: readonly unknown[]): readonly string[] {
  const notes = records
    .map(() => makeUpRecord(random, 'annotation'))
    .filter((note) => isKind(note, 'annotation'))
  const documentOf = () => ({ title: '文件', text: null })
  const file: unknown = JSON.parse(writeWebAnnotations(notes, { tags: [], documentOf }))
  const spoils = random.below(4)
  let changed = file
  for (let n = 0; n < spoils; n += 1) changed = spoilt(random, changed)
  return JSON.stringify(changed, null, random.pick([0, 2])).split('\n')
}

/** Lines cut, doubled, swapped, left out, or with a piece of another one in them. */
function changedLines(random: Random, lines: readonly string[]): readonly string[] {
  const changed = [...lines]
  for (let left = random.below(4); left > 0; left -= 1) {
    const [a, b] = [random.below(changed.length), random.below(changed.length)]
    const [one = '', other = ''] = [changed[a], changed[b]]
    const at = random.below(one.length + 1)
    random.pick<() => void>([
      () => changed.splice(a, 1),
      () => changed.splice(a, 0, other),
      () => changed.splice(a, 1, other),
      () => changed.splice(a, 1, one.slice(0, at)),
      () => changed.splice(a, 1, one.slice(0, at) + other.slice(random.below(other.length + 1))),
      () => changed.splice(a, 1, `${one}\r`),
      () => changed.splice(a, 1, one.replace('"formatVersion":1', `"formatVersion":${random.below(9)}`)),
      () => changed.splice(a, 0, ''),
      () => (changed.length = a),
    ])()
  }
  return changed
}

/** The lines with a header and a trailer that fit, where they have them. */
function signed(lines: readonly string[]): string {
  const ends = lines.at(-1)?.startsWith('{"count":') ?? false
  const starts = lines[0]?.includes('"counts":{"tag":') ?? false
  if (!ends || !starts) return lines.join('\n')
  const count = lines.length - 2
  const header = lines[0]!.replace(/"counts":\{"tag":\d+/, `"counts":{"tag":${count}`)
  const body = withTokens([header, ...lines.slice(1, -1)].map((line) => `${line}\n`).join(''))
  const sha256 = createHash('sha256').update(body).digest('hex')
  return `${body}{"count":${count},"sha256":"${sha256}"}\n`
}

/** Bytes cut, changed, put in, or taken from elsewhere in the file. */
function changedBytes(random: Random, source: Uint8Array): Uint8Array {
  const at = random.below(source.length + 1)
  return random.pick<() => Uint8Array>([
    () => source.slice(0, at),
    () => source.slice(at),
    () => Uint8Array.from([0xef, 0xbb, 0xbf, ...source]),
    () => Uint8Array.from([...source.slice(0, at), random.below(256), ...source.slice(at)]),
    () => Uint8Array.from([...source, ...source.slice(at)]),
    () => {
      const flipped = source.slice()
      for (let left = 1 + random.below(4); left > 0 && flipped.length > 0; left -= 1)
        flipped[random.below(flipped.length)]! ^= 1 << random.below(8)
      return flipped
    },
  ])()
}
