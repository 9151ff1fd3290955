import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { GatewayEvent } from '../../src/model/records/record-gateway.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { readMeta } from '../../src/storage/first-meta.ts'
import type { ReaderDatabase } from '../../src/storage/reader-database.ts'
import { aBrowser, freshIndexedDb, inside, type FakeBrowser } from './a-browser.ts'
import { aNote, AT, aTag, editing, making, trashing } from './a-command.ts'

let browser: FakeBrowser

/** A start of the app: what it finds. */
const start = async () => (await openRecordGateway(browser.tab()).read()).findings
const whats = async () => (await start()).map(({ what }) => what)
const canary = () => JSON.parse(browser.shelf.get('cetu:canary')!)

beforeEach(async () => {
  browser = aBrowser()
  const gateway = openRecordGateway(browser.tab())
  await gateway.read()
  await gateway.commit(making(aNote('n-1'), aNote('n-2'), aTag('t-1')))
  await gateway.commit(trashing('n-2', 1))
})

describe('a start after which all is as it was left', () => {
  it('finds nothing, and leaves word of the last commit outside the database', async () => {
    expect(await start()).toEqual([])
    const counts = { annotation: { live: 1, trashed: 1 }, tag: { live: 1, trashed: 0 } }
    expect(canary()).toMatchObject({ seq: 2, counts })
    expect(JSON.parse(browser.files.get('canary.json')!)).toEqual(canary())
  })

  it('finds nothing in a browser that never held a record', async () => {
    browser = aBrowser()
    expect(await start()).toEqual([])
    expect(await start()).toEqual([])
    expect(browser.shelf.size).toBe(0)
  })

  it('finds nothing when the app was killed between a commit and the word of it', async () => {
    const before = [browser.shelf.get('cetu:canary')!, browser.files.get('canary.json')!] as const
    await openRecordGateway(browser.tab()).commit(making(aTag('t-2')))
    browser.shelf.set('cetu:canary', before[0])
    browser.files.set('canary.json', before[1])
    expect(await start()).toEqual([])
  })
})

describe('a loss', () => {
  type Damage = (db: ReaderDatabase) => Promise<unknown>
  const changing =
    (id: string, change: object): Damage =>
    (db) =>
      db.records.update(id, change)

  it.each<[string, Damage, object]>([
    [
      'records that are missing',
      (db) => db.records.delete('n-1'),
      { what: 'fewer', kind: 'annotation', recorded: 2, found: 1 },
    ],
    [
      'records that came from elsewhere',
      (db) => db.records.put({ id: 'x', kind: 'tag' }),
      { what: 'more', kind: 'tag', recorded: 1, found: 2 },
    ],
    ['a changed word', changing('n-1', { comment: '改' }), { what: 'damaged', ids: ['n-1'] }],
    ['an exchanged record', (db) => exchange(db), { what: 'changed' }],
    ['a lost commit record', (db) => db.meta.clear(), { what: 'gone' }],
    ['an earlier state of the database', (db) => earlier(db), { what: 'older', commits: 1 }],
  ])('of %s is named at the next start', async (_, damage, finding) => {
    await inside(browser, damage)
    expect(await start()).toContainEqual(finding)
  })

  it('of everything is told from a first run by what lies outside', async () => {
    browser.indexedDb = freshIndexedDb()
    const { findings, recorded, records } = await openRecordGateway(browser.tab()).read()
    expect(findings).toEqual([{ what: 'gone' }])
    expect(recorded).toMatchObject({ annotation: { live: 1, trashed: 1 } })
    expect(records).toEqual([])
  })

  it.each(['shelf', 'files'] as const)(
    'of everything is seen by the canary that is left when the %s went, too',
    async (gone) => {
      browser.indexedDb = freshIndexedDb()
      browser[gone].clear()
      expect(await whats()).toEqual(['gone'])
    },
  )

  it('that the browser itself reports is passed on', async () => {
    const { indexedDB, IDBKeyRange } = freshIndexedDb()
    const open: IDBFactory['open'] = (name, version) => {
      const request = indexedDB.open(name, version)
      request.addEventListener('upgradeneeded', (domEvent) => Object.assign(domEvent, { dataLoss: 'total' }))
      return request
    }
    const telling = { indexedDB: { open, cmp: indexedDB.cmp } as unknown as IDBFactory, IDBKeyRange }
    const gateway = openRecordGateway(aBrowser().tab({ indexedDb: () => telling }))
    expect((await gateway.read()).findings).toEqual([{ what: 'data-loss' }])
  })

  it('stays named over restarts and new records until the person goes on, and is not named after that', async () => {
    browser.indexedDb = freshIndexedDb()
    const gateway = openRecordGateway(browser.tab())
    await gateway.read()
    for (const n of [1, 2, 3, 4, 5]) await gateway.commit(making(aTag(`new-${n}`)))
    expect(canary().seq).toBe(2)
    expect(await whats()).toEqual(['gone'])
    expect((await openRecordGateway(browser.tab()).goOn()).findings).toEqual([])
    expect(await whats()).toEqual([])
    expect(canary()).toMatchObject({ counts: { tag: { live: 5, trashed: 0 } } })
  })

  it('is not named again because an older word of it lies somewhere', async () => {
    const old = browser.files.get('canary.json')!
    browser.indexedDb = freshIndexedDb()
    await openRecordGateway(browser.tab()).goOn()
    browser.files.set('canary.json', old)
    expect(await whats()).toEqual([])
  })

  it('is never purged over: a trash that is due stays until the person has gone on', async () => {
    for (let day = 1; day <= 40; day += 1) {
      browser.today = `2027-0${1 + (day > 28 ? 1 : 0)}-${String(day > 28 ? day - 28 : day).padStart(2, '0')}`
      if (day === 1) await inside(browser, (db) => db.records.delete('t-1'))
      await start()
    }
    expect((await openRecordGateway(browser.tab()).read()).records.map(({ id }) => id).sort()).toEqual([
      'n-1',
      'n-2',
    ])
  })
})

describe('a database that goes while it is open', () => {
  it('is noticed at the next command, which stores nothing, and is read anew', async () => {
    const gateway = openRecordGateway(browser.tab())
    const heard: GatewayEvent['type'][] = []
    gateway.subscribe(({ type }) => heard.push(type))
    await gateway.read()
    await inside(browser, (db) => Promise.all([db.records.clear(), db.meta.clear(), db.journal.clear()]))
    await expect(gateway.commit(editing(1, aNote('n-1', { comment: '晚' })))).rejects.toMatchObject({
      reason: 'lost',
    })
    expect(heard).toContain('lost')
    expect((await gateway.read()).findings).toEqual([{ what: 'gone' }])
  })
})

describe('the room there is', () => {
  const manager = (persists: boolean, quota = 1e9) => ({
    persisted: async () => false,
    persist: vi.fn(async () => persists),
    estimate: async () => ({ usage: 1e8, quota }),
  })
  const eventsOf = async (storage: ReturnType<typeof manager>) => {
    const gateway = openRecordGateway(browser.tab({ storage }))
    const events: GatewayEvent[] = []
    gateway.subscribe((event) => events.push(event))
    await gateway.read()
    await gateway.commit(making(aTag('t-7')))
    await gateway.commit(making(aTag('t-8')))
    await vi.waitFor(() => expect(events.map(({ type }) => type)).toContain('persistence'))
    return events
  }

  it('is asked to be kept at the first save, once, and the answer is told', async () => {
    const asked = manager(true)
    expect(await eventsOf(asked)).toContainEqual({ type: 'persistence', persistence: 'granted' })
    expect(asked.persist).toHaveBeenCalledTimes(1)
  })

  it('is not asked for again in every session when the answer was no', async () => {
    await eventsOf(manager(false))
    browser.today = '2026-11-22'
    const again = manager(false)
    const gateway = openRecordGateway(browser.tab({ storage: again }))
    await gateway.commit(making(aTag('t-9')))
    expect(again.persist).not.toHaveBeenCalled()
  })

  it.each([
    [1e9, false],
    [1.05e8, true],
  ])('of a quota of %d is low: %s', async (quota, low) => {
    expect(await eventsOf(manager(true, quota))).toContainEqual({
      type: 'space',
      space: { usage: 1e8, quota, low },
    })
  })
})

/** The database as it was one commit ago, as far as it says so itself. */
async function earlier(db: ReaderDatabase): Promise<void> {
  const meta = await readMeta(db)
  await db.meta.put({ ...meta!, seq: 1 })
}

/** As many records as before, one of them another. */
async function exchange(db: ReaderDatabase): Promise<void> {
  const note = await db.records.get('n-1')
  const gateway = openRecordGateway(aBrowser().tab())
  await gateway.commit(making(aNote('n-1', { comment: '别人的' })))
  const [other] = await gateway.raw()
  if (note !== undefined) await db.records.put(other as typeof note)
}

it('never calls a database damaged that was written by several windows at once', async () => {
  const windows = [openRecordGateway(browser.tab()), openRecordGateway(browser.tab())]
  await Promise.all(
    windows.flatMap((one, w) => [1, 2, 3].map((n) => one.commit({ ...making(aTag(`${w}-${n}`)), at: AT }))),
  )
  expect(await start()).toEqual([])
})
