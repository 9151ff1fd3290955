import { describe, expect, it } from 'vitest'
import { byteLines } from '../../../src/exchange/file/byte-lines.ts'
import type { ImportProgress } from '../../../src/exchange/import/reading-aids.ts'
import type { ImportRead } from '../../../src/exchange/import/import-read.ts'
import { readFile } from '../../../src/exchange/import/read-file.ts'
import type { ReadRecord } from '../../../src/exchange/library/read-record-line.ts'
import { writeLibrary } from '../../../src/exchange/library/write-library.ts'
import { gatherer } from '../../../src/read-in-worker.ts'
import type { ImportAnswer } from '../../../src/workers/import-worker.ts'
import { aRecord } from '../../model/records/a-record.ts'

const grounds = { documents: [], tags: [], at: '2030-01-01T00:00:00Z' }
const bytes = (text: string) => new TextEncoder().encode(text)
const many = (count: number) =>
  writeLibrary(
    Array.from({ length: count }, (_, n) => aRecord('tag', { id: `t-${n}` })),
    { app: '1', dataset: null },
  )
/** Where a line begins, counted from 1. */
const lineStart = (file: Uint8Array, line: number) =>
  [...byteLines(file)].find(({ number }) => number === line)!.start
const lines = (first: string, count: number) =>
  bytes(`${first}\n${'{"db":"other"}\n'.repeat(count)}{"count":0}\n`)

function told(file: Uint8Array): readonly ImportProgress[] {
  const progress: ImportProgress[] = []
  readFile(file, grounds, { tell: (one) => progress.push(one) })
  return progress
}

describe('reading a large file', () => {
  it.each<readonly [string, Uint8Array, readonly number[], number]>([
    ['a library', many(4500), [2000, 4000], 4502],
    ['what the rescue page saved', lines('{"format":"cetu-rescue"}', 2500), [2000], 2502],
    ['a list of annotations', bytes(`[${'{},'.repeat(2000)}{}]`), [0, 2000], 2001],
  ])('tells of %s how far it has come', (_name, file, read, of) => {
    expect(told(file)).toEqual(read.map((one) => ({ read: one, of })))
  })

  it('of an ordinary size tells nothing', () => expect(told(many(100))).toEqual([]))
})

describe('the records of a large file', () => {
  const record = (n: number) => aRecord('tag', { id: `t-${n % 12_000}` })
  const rescued = (end: string) => {
    const rows = Array.from({ length: 12_500 }, (_, n) =>
      JSON.stringify({ db: 'cetu', store: 'records', value: record(n) }),
    )
    return bytes(['{"format":"cetu-rescue"}', ...rows, end].join('\n'))
  }
  const whole = many(12_500)

  it.each<readonly [string, Uint8Array, number]>([
    ['a library', whole, 2],
    ['a library that was cut', whole.slice(0, -300), 2],
    ['what the rescue page saved', rescued('{"count":12500}'), 2],
    ['what it saved, and then somebody cut', rescued('{"cou'), 2],
  ])('%s are the same when they are handed over while it is read', (_name, file, times) => {
    let handed = 0
    let come: ImportRead | null = null
    const gather = gatherer((read) => (come = read), undefined)
    const hand = (records: readonly ReadRecord[]) => {
      handed += 1
      gather({ kind: 'records', records })
    }
    const read = readFile(file, grounds, { hand })
    if (read.state !== 'refused') gather({ kind: 'records', records: read.records })
    gather({ kind: 'read', read })
    expect(come).toEqual(readFile(file, grounds))
    expect(handed).toBe(times)
  })

  it('are not all gone when every one was handed over before the file was cut', () => {
    const cut = whole.subarray(0, lineStart(whole, 5002))
    const handed: ReadRecord[] = []
    const read = readFile(cut, grounds, { hand: (records) => handed.push(...records) })
    expect([read.state, handed.length]).toEqual(['broken', 5000])
  })
})

describe('the answers of the worker that reads', () => {
  const read = { state: 'whole', format: 'library', records: [], refused: [] } as const
  const recordOn = (line: number) => ({ line, record: aRecord('tag', { id: `t-${line}` }) })

  it('are put together to what it read, and said while they come', () => {
    const done: unknown[] = []
    const progress: unknown[] = []
    const gather = gatherer(
      (one) => done.push(one),
      (one) => progress.push(one),
    )
    const answers: readonly ImportAnswer[] = [
      { kind: 'progress', progress: { read: 2000, of: 3000 } },
      { kind: 'records', records: [recordOn(2), recordOn(3)] },
      { kind: 'records', records: [recordOn(4)] },
    ]
    for (const answer of answers) gather(answer)
    expect([progress, done]).toEqual([[{ read: 2000, of: 3000 }], []])
    gather({ kind: 'read', read })
    expect(done).toEqual([{ ...read, records: [recordOn(2), recordOn(3), recordOn(4)] }])
  })

  it('may be a refusal, which has no records', () => {
    const done: unknown[] = []
    const refused = { state: 'refused', refusal: { code: 'empty', line: 1, path: null, detail: '' } } as const
    gatherer((one) => done.push(one), undefined)({ kind: 'read', read: refused })
    expect(done).toEqual([refused])
  })
})
