import { assert, property, shuffledSubarray } from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Listed, listsOf, readLists, writeLists } from '../../scripts/compile/store/lists.ts'
import { readSealed, writeSealed } from '../../scripts/compile/store/sealed-file.ts'
import type { StoredFile } from '../../scripts/compile/store/stored-file.ts'
import { packTable, unpackTable } from '../../scripts/compile/store/table.ts'
import { summaryLines } from '../../scripts/compile/summary-lines.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cetu-store-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const row = (nth: number, own: Partial<StoredFile> = {}): StoredFile => ({
  file: `${nth}.txt`,
  id: `d-${nth}`,
  stamp: [nth, 1_700_000_000_000.25 + nth, nth / 3, 2 ** 40 + nth],
  sha256: `${nth}`.padStart(64, 'a'),
  hash: `${nth}`.padStart(64, 'b'),
  basis: `basis ${nth % 2}`,
  counts: {
    sections: nth,
    measures: 2,
    events: 3,
    targets: 4,
    mentions: 5,
    numbers: { all: 6, event: 1, target: 2, passed: 3, weak: 1 },
  },
  warnings: [],
  place: {
    segment: `${nth % 3}.segment`,
    at: nth,
    ids: 8,
    doc: 9,
    removed: 2,
    summary: 3,
    entry: 4,
    ledger: 5,
    crc: nth,
  },
  ...own,
})
const aWarning = { severity: 'warning', code: 'odd', message: '有点怪', line: 1, column: 2 } as const

describe('the table of a store', () => {
  it('is read as it was written', () => {
    const rows = [row(0), row(1, { stamp: null }), row(2, { warnings: [aWarning] }), row(3)]
    const table = { rows, lists: { name: 'x.lists', crc: 7 } }
    writeSealed(join(folder, 'table'), 'one-format', packTable(table))
    expect(unpackTable(readSealed(join(folder, 'table'), 'one-format')!)).toEqual(table)
    expect(readSealed(join(folder, 'table'), 'other-format')).toBeNull()
  })

  it('may be empty', () => {
    const table = { rows: [], lists: { name: 'x.lists', crc: 0 } }
    expect(unpackTable(packTable(table))).toEqual(table)
  })
})

describe('the lists of a store', () => {
  const listed = (nth: number, version = 0): Listed => ({
    ids: new Uint8Array(
      Float64Array.from({ length: (nth % 3) + 1 }, (_, at) => nth * 10 + at + version).buffer,
    ),
    entry: Buffer.from(JSON.stringify({ nth, version, 名: '文'.repeat(nth % 4) })),
  })
  const textOf = (pieces: readonly Uint8Array[]) => Buffer.concat(pieces).toString('latin1')

  it('give what each document has, whatever is asked for and whatever was compiled since', () => {
    const files = Array.from({ length: 12 }, (_, nth) => `${nth}.txt`)
    const old = new Map(files.map((file, nth) => [file, listed(nth)]))
    const rows = files.map((file, nth) => {
      const { ids, entry } = old.get(file)!
      return row(nth, { place: { ...row(nth).place, ids: ids.length, entry: entry.length } })
    })
    const lists = writeLists(folder, files, listsOf(old))
    assert(
      property(shuffledSubarray(files), shuffledSubarray(files), (asked, compiled) => {
        const made = new Map(compiled.map((file, nth) => [file, listed(nth, 1)]))
        const read = readLists(folder, { rows, lists }, made)!
        const whole = listsOf(new Map([...old, ...made]))
        expect(textOf(read.ids(asked))).toBe(textOf(whole.ids(asked)))
        expect(textOf(read.entries(asked))).toBe(textOf(whole.entries(asked)))
      }),
    )
  })

  it('are none when a byte has changed', () => {
    const lists = writeLists(folder, ['a.txt'], listsOf(new Map([['a.txt', listed(1)]])))
    expect(readLists(folder, { rows: [], lists: { ...lists, crc: lists.crc + 1 } }, new Map())).toBeNull()
    expect(readLists(folder, { rows: [], lists: { ...lists, name: 'gone' } }, new Map())).toBeNull()
  })
})

describe('what the command says', () => {
  const said = (count: number, compiled: readonly number[]) =>
    summaryLines({
      rows: () => Array.from({ length: count }, (_, nth) => row(nth)),
      compiled: new Set(compiled.map((nth) => `${nth}.txt`)),
    })

  it('is a line for each of a hundred documents', () => {
    expect(said(100, [])).toHaveLength(100)
    expect(said(2, [])[1]).toBe(
      '1.txt: 1 sections, 2 measures, 3 events, 4 targets, 5 mentions; 6 numbers: 1 in events, 2 in targets, 3 passed over (1 for no stronger reason)',
    )
  })

  it('is, of more, what was compiled now and the sum of all', () => {
    const lines = said(1000, [7, 8])
    expect(lines.slice(0, 2).map((line) => line.split(':')[0])).toEqual(['7.txt', '8.txt'])
    expect(lines[2]).toContain('1000 documents, 2 of them compiled now: 499500 sections, 2000 measures')
    expect(
      said(
        1000,
        Array.from({ length: 300 }, (_, nth) => nth),
      ).at(-2),
    ).toBe('… and 200 more')
  })
})
