import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { sealed } from '../../src/model/records/checksum.ts'
import { decodeRecord, KINDS, migrationsOf } from '../../src/model/records/decode-record.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { aRecord } from '../model/records/a-record.ts'
import { aBrowser, inside, type FakeBrowser } from './a-browser.ts'
import { AT } from './a-command.ts'
import { fixtureFile, readFixture, writeVersion1, type DatabaseFixture } from './a-fixture.ts'

const VERSION_1 = readFixture<DatabaseFixture>('version-1.json')
const EXPECTED = readFixture<readonly unknown[]>('version-1.expected.json')

let browser: FakeBrowser

beforeEach(async () => {
  browser = aBrowser()
  await writeVersion1(browser.indexedDb, VERSION_1)
})

const stored = () =>
  inside(browser, async (db) => ({ records: await db.records.toArray(), meta: await db.meta.toArray() }))

describe('a database of version 1', () => {
  it('comes out with just the records expected of it', async () => {
    await openRecordGateway(browser.tab()).opened()
    expect((await stored()).records).toEqual(EXPECTED)
  })

  it('keeps every note and the trash, and names only what version 1 could not read either', async () => {
    const { records, damaged, findings } = await openRecordGateway(browser.tab()).read()
    expect(records.filter(({ kind }) => kind === 'annotation')).toHaveLength(5)
    expect(records.filter(({ deletedAt }) => deletedAt !== undefined)).toHaveLength(1)
    expect(damaged.map(({ id }) => id)).toEqual(['7d1c3a52-0001-4000-8000-000000000009'])
    expect(findings).toEqual([{ what: 'damaged', ids: ['7d1c3a52-0001-4000-8000-000000000009'] }])
  })

  it('is upgraded once: opening it again changes nothing', async () => {
    await openRecordGateway(browser.tab()).read()
    const first = await stored()
    await openRecordGateway(browser.tab()).read()
    expect(await stored()).toEqual(first)
  })

  it('keeps its old tables for a build that is rolled back, and tells that build not to write', async () => {
    await openRecordGateway(browser.tab()).opened()
    const old = await inside(browser, async (db) => [
      await db.annotations.toArray(),
      await db.history.toArray(),
    ])
    expect(old).toEqual([VERSION_1.annotations, VERSION_1.history])
    expect((await stored()).meta).toContainEqual(
      expect.objectContaining({ key: 'commit', annotations: 6, minWriter: 2 }),
    )
  })

  it.each([
    ['NaN', Number.NaN],
    ['a date', new Date(0)],
    ['a big number', 5n],
  ] as const)('is upgraded although one of its notes holds %s', async (_, odd) => {
    browser = aBrowser()
    const [first, ...others] = VERSION_1.annotations as readonly object[]
    const damaged = { ...first, id: 'odd', comment: odd }
    await writeVersion1(browser.indexedDb, { ...VERSION_1, annotations: [damaged, ...others] })
    const library = await openRecordGateway(browser.tab()).read()
    expect(library.damaged.map(({ id }) => id)).toContain('odd')
    expect(library.records.filter(({ kind }) => kind === 'annotation')).toHaveLength(4)
  })

  it('that holds fewer notes than it wrote down says so for as long as the person has not gone on', async () => {
    browser = aBrowser()
    await writeVersion1(browser.indexedDb, { ...VERSION_1, annotations: VERSION_1.annotations.slice(0, 3) })
    const missing = { what: 'fewer', kind: 'annotation', recorded: 6, found: 3 }
    const start = async () => (await openRecordGateway(browser.tab()).read()).findings
    expect([await start(), await start()]).toEqual([[missing], [missing]])
    expect((await openRecordGateway(browser.tab()).goOn()).findings).toEqual([])
    expect((await openRecordGateway(browser.tab()).read()).findings).toEqual([])
  })
})

describe('a record of an older shape among the new ones', () => {
  const [old] = VERSION_1.annotations as readonly { readonly id: string }[]
  const late = sealed({ ...old!, id: 'late', kind: 'annotation' })

  it('is read in the newest shape, then stored so, at the same revision', async () => {
    const gateway = openRecordGateway(browser.tab())
    await gateway.goOn()
    await gateway.commit({
      name: 'import',
      at: AT,
      changes: [{ op: 'take-in', record: late as never, rev: null }],
    })
    const { records, findings } = await gateway.read()
    expect(records.find(({ id }) => id === 'late')).toMatchObject({ v: 2, rev: 1, comment: '先查起点' })
    expect(findings).toEqual([])
    expect((await stored()).records.find(({ id }) => id === 'late')).toMatchObject({ v: 2, rev: 1 })
    expect((await openRecordGateway(browser.tab()).read()).findings).toEqual([])
  })
})

describe('the fixtures', () => {
  it.each([
    ['version-1.json', '384fbdf1fe2086ca0d5a5562b7162ff771dfd4defcce7ca30cdacbf715fc549e'],
    ['version-1.expected.json', '118ba4a11ddb5b7c4ef6575985ec05d040663d7bc802c8e3c4917bd5f6e190c7'],
  ])('%s is what it was when that version was released', (name, hash) => {
    expect(
      createHash('sha256')
        .update(readFileSync(fixtureFile(name)))
        .digest('hex'),
    ).toBe(hash)
  })

  it('go through every migration there is', () => {
    const run = new Set<string>()
    for (const note of VERSION_1.annotations) {
      const row = note as { readonly v?: number }
      const read = decodeRecord(sealed({ ...row, kind: 'annotation' }))
      if (read.state === 'known' && read.old) run.add(`annotation ${row.v}`)
    }
    const plan = decodeRecord(
      aRecord('target-plan', { v: 1, setStatus: { status: 'achieved', reason: '验收通过' } }),
    )
    if (plan.state === 'known' && plan.old) run.add('target-plan 1')
    const known = KINDS.flatMap((kind) => migrationsOf(kind).map((from) => `${kind} ${from}`))
    expect(known.length).toBeGreaterThan(0)
    expect(known.filter((migration) => !run.has(migration))).toEqual([])
  })
})
