import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../scripts/fuzz/random.ts'
import { makeUpForeign, makeUpLibrary, makeUpRecord } from '../../../scripts/soak/made-up-records.ts'
import type { ImportRead } from '../../../src/exchange/import/import-read.ts'
import { readLibrary } from '../../../src/exchange/library/read-library.ts'
import { writeLibrary } from '../../../src/exchange/library/write-library.ts'
import { canonicalJson } from '../../../src/model/records/canonical-json.ts'
import { sealed } from '../../../src/model/records/checksum.ts'
import { aRecord } from '../../model/records/a-record.ts'

const SOURCE = { app: '0.1.0', dataset: 'b0d59c2f1a33' }
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const bytesOf = (lines: string) => new TextEncoder().encode(lines)
const records = [aRecord('annotation'), aRecord('tag'), aRecord('reading')]
const good = text(writeLibrary(records, SOURCE))
const [header = '', first = '', second = '', third = '', trailer = ''] = good.split('\n')

/** A file of the given lines, with the last line that fits them. */
function signed(lines: readonly string[], count = lines.length - 1): Uint8Array {
  const body = lines.map((line) => `${line}\n`).join('')
  const sha256 = createHash('sha256').update(body).digest('hex')
  return bytesOf(`${body}${canonicalJson({ count, sha256 })}\n`)
}
const headerOf = (count: number, over: object = {}) =>
  canonicalJson({
    format: 'cetu-library',
    formatVersion: 1,
    app: '1',
    dataset: null,
    counts: { tag: count },
    ...over,
  })

/** What was said of a file, as 「code line path」. */
function said(read: ImportRead): readonly string[] {
  const refusals =
    read.state === 'refused'
      ? [read.refusal]
      : [...(read.state === 'broken' ? read.refusals : []), ...read.refused]
  return [
    read.state,
    ...refusals.map(({ code, line, path }) => `${code} ${line}${path === null ? '' : ` ${path}`}`),
  ]
}

describe('a library as a file', () => {
  it('is a line that says what it is, a line a record, and a line that seals all before it', () => {
    expect(header).toBe(
      '{"app":"0.1.0","counts":{"annotation":1,"reading":1,"tag":1},"dataset":"b0d59c2f1a33","format":"cetu-library","formatVersion":1}',
    )
    expect([first, second, third].map((line) => JSON.parse(line))).toEqual([
      records[0],
      records[1],
      records[2],
    ])
    const sealedPart = good.slice(0, good.indexOf(trailer))
    expect(JSON.parse(trailer)).toEqual({
      count: 3,
      sha256: createHash('sha256').update(sealedPart).digest('hex'),
    })
    expect(good.endsWith(`${trailer}\n`)).toBe(true)
  })

  it('has the same bytes in whatever order the records come', () => {
    const library = makeUpLibrary(createRandom(4), 60)
    expect(text(writeLibrary([...library].reverse(), SOURCE))).toBe(text(writeLibrary(library, SOURCE)))
  })

  it('gives back every record, those of a newer app too', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = createRandom(seed)
      const library = [...makeUpLibrary(random, 30), makeUpForeign(random)]
      const bytes = writeLibrary(library, SOURCE)
      const read = readLibrary(bytes)
      if (read.state !== 'whole') throw new Error(`seed ${seed}: ${said(read).join('; ')}`)
      expect(read.refused).toEqual([])
      expect(
        text(
          writeLibrary(
            read.records.map(({ record }) => record),
            SOURCE,
          ),
        ),
      ).toBe(text(bytes))
    }
  })

  it('may be empty', () => {
    expect(said(readLibrary(writeLibrary([], SOURCE)))).toEqual(['whole'])
  })
})

describe('a library file that was cut or changed', () => {
  it('is never taken for whole, wherever it is cut', () => {
    const bytes = bytesOf(good)
    for (let length = 0; length < bytes.length - 1; length += 1) {
      const read = readLibrary(bytes.subarray(0, length))
      expect(read.state).not.toBe('whole')
      for (const line of said(read).slice(1)) expect(line).toMatch(/^[a-z-]+ [1-5]/)
    }
    // Without its very last line feed nothing of it is missing.
    expect(said(readLibrary(bytes.subarray(0, -1)))).toEqual(['whole'])
  })

  it('is never taken for whole when one bit of it changed', () => {
    const bytes = bytesOf(good)
    for (let at = 0; at < bytes.length - 1; at += 1) {
      const changed = bytes.slice()
      changed[at]! ^= 1 << (at % 8)
      expect([at, readLibrary(changed).state]).not.toEqual([at, 'whole'])
    }
  })

  it.each([
    ['cut after two records', [header, first, second].join('\n'), ['cut-off 3'], 2],
    [
      'cut in the middle of a record',
      `${header}\n${first}\n${second.slice(0, 40)}`,
      ['not-json 3', 'cut-off 3'],
      1,
    ],
    [
      'without a record',
      [header, first, third, trailer, ''].join('\n'),
      ['count-differs 4', 'hash-differs 4'],
      2,
    ],
    ['with two records swapped', [header, second, first, third, trailer].join('\n'), ['hash-differs 5'], 3],
    ['with a word changed', good.replace('查起点', '查终点'), ['crc-differs 2', 'hash-differs 5'], 2],
    ['with more behind its end', `${good}${first}\n`, ['after-end 6'], 3],
    [
      'without its first line',
      [first, second, third, trailer].join('\n'),
      ['no-header 1', 'hash-differs 4'],
      3,
    ],
    ['with a damaged first line', good.slice(1), ['not-json 1', 'no-header 1', 'hash-differs 5'], 3],
    ['with CRLF', good.replaceAll('\n', '\r\n'), ['hash-differs 5'], 3],
  ])('%s says where and keeps what is still right', (_name, file, wrong, left) => {
    const read = readLibrary(bytesOf(file))
    expect(said(read)).toEqual(['broken', ...wrong])
    expect(read.state === 'broken' && read.records.length).toBe(left)
  })
})

describe('a file that is refused', () => {
  it.each<readonly [string, Uint8Array, string]>([
    ['of nothing', bytesOf(''), 'empty 1'],
    ['of something else', bytesOf('a,b\n1,2\n'), 'not-json 1'],
    ['of other JSON', bytesOf('{"type":"Annotation"}'), 'no-header 1'],
    ['of bytes that are no text', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'not-text 1'],
    ['of a newer format', signed([headerOf(1, { formatVersion: 2 }), second]), 'newer-format 1'],
    ['larger than 50 MB', new Uint8Array(50_000_001), 'too-large 1'],
    ['of 200,001 lines', bytesOf('\n'.repeat(200_001)), 'too-many-lines 200001'],
  ])('%s names the line', (_name, bytes, refusal) => {
    expect(said(readLibrary(bytes))).toEqual(['refused', refusal])
  })
})

describe('a record that cannot be taken from a whole file', () => {
  const lineOf = (record: object) => canonicalJson(sealed(record))
  const { crc: _crc, ...tag } = aRecord('tag')
  it.each<readonly [string, string, string]>([
    [
      'with a key that reaches a prototype',
      lineOf(JSON.parse(`{"__proto__":{"polluted":1},${canonicalJson(tag).slice(1)}`) as object),
      'forbidden-key 2 __proto__',
    ],
    ['with such a key inside', lineOf({ ...tag, x: { constructor: 1 } }), 'forbidden-key 2 x.constructor'],
    ['with a field we have not', lineOf({ ...tag, colour: 'red' }), 'bad-field 2 colour'],
    ['with a field of another type', lineOf({ ...tag, name: 5 }), 'bad-field 2 name'],
    ['without a field', lineOf({ ...tag, pattern: undefined }), 'bad-field 2 pattern'],
    [
      'with a huge date',
      lineOf({ ...tag, createdAt: '+275760-09-13T00:00:00.000Z' }),
      'bad-field 2 createdAt',
    ],
    ['with a name without end', lineOf({ ...tag, name: 'x'.repeat(201) }), 'field-too-long 2 name'],
    ['with a revision of half', lineOf({ ...tag, rev: 1.5 }), 'bad-field 2 rev'],
  ])('%s is named by line and path', (_name, line, refusal) => {
    expect(said(readLibrary(signed([headerOf(1), line])))).toEqual(['whole', refusal])
    expect('polluted' in {}).toBe(false)
  })

  it('is refused the second time its id comes', () => {
    expect(said(readLibrary(signed([headerOf(2), second, second])))).toEqual(['whole', 'double-id 3 id'])
  })

  it.each<readonly [string, string, string]>([
    ['one of 100,000 levels', `{"a":${'['.repeat(100_000)}`, 'too-deep 2'],
    ['one longer than 1 MB', JSON.stringify('x'.repeat(1_000_001)), 'line-too-long 2'],
    ['NaN', '{"value":NaN}', 'not-json 2'],
    ['a list', '[]', 'not-a-record 2'],
    ['a number that is none', '{"value":1e999}', 'crc-differs 2'],
  ])('spoils the file when its line is %s', (_name, line, refusal) => {
    expect(said(readLibrary(signed([headerOf(1), line])))).toEqual(['refused', refusal])
  })

  it('has half characters replaced, and its text stays what it is', () => {
    const line = lineOf({ ...tag, name: '半\uD800个 \u202E反' })
    expect(line).toContain('\\ud800')
    const read = readLibrary(signed([headerOf(1), line]))
    expect(read.state === 'whole' && read.records[0]?.record).toMatchObject({ name: '半\uFFFD个 \u202E反' })
  })
})

it('makes up records of every kind that are sound', () => {
  const random = createRandom(1)
  for (let i = 0; i < 200; i += 1) {
    const read = readLibrary(writeLibrary([makeUpRecord(random)], SOURCE))
    expect(said(read)).toEqual(['whole'])
  }
})
