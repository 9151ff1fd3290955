import { describe, expect, it, vi } from 'vitest'
import type { GatewayEvent } from '../../src/model/records/record-gateway.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import type { IndexedDbFactory } from '../../src/storage/reader-database.ts'
import { aBrowser, freshIndexedDb } from './a-browser.ts'
import { aNote, editing, making } from './a-command.ts'

const opened = (factory: () => IndexedDbFactory, patience?: number) =>
  openRecordGateway(aBrowser().tab({ indexedDb: factory }), patience === undefined ? {} : { patience })

const refusingWith = (name: string): IndexedDbFactory => {
  const { IDBKeyRange } = freshIndexedDb()
  const open = () => {
    throw new DOMException('no', name)
  }
  return { indexedDB: { open, cmp: () => 0 } as unknown as IDBFactory, IDBKeyRange }
}

/** The database at some version, opened past the repository by a page that gives way to nobody. */
function openedRaw(browser: IndexedDbFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = browser.indexedDB.open('cetu', version)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', reject)
  })
}

/** A browser that opens a database but keeps silent about it until `letOpen` is called. */
function heldBack() {
  const { indexedDB, IDBKeyRange } = freshIndexedDb()
  let letOpen = () => {}
  const gate = new Promise<void>((resolve) => (letOpen = resolve))
  const open = (name: string, version: number) => {
    const request = indexedDB.open(name, version)
    const onsuccess = {
      set: (listener: (domEvent: Event) => void) =>
        request.addEventListener('success', (domEvent) => void gate.then(() => listener(domEvent))),
    }
    return Object.defineProperty(request, 'onsuccess', onsuccess)
  }
  const browser = { indexedDB: { open, cmp: indexedDB.cmp } as unknown as IDBFactory, IDBKeyRange }
  return { browser, letOpen }
}

describe('opening the database', () => {
  it.each([
    ['the browser has no IndexedDB', () => ({}) as IndexedDbFactory],
    [
      'reading it is refused',
      () => {
        throw new DOMException('policy', 'SecurityError')
      },
    ],
    ['open throws SecurityError', () => refusingWith('SecurityError')],
    ['open throws InvalidStateError', () => refusingWith('InvalidStateError')],
  ])('says unavailable when %s', async (_, factory) => {
    const gateway = opened(factory)
    await expect(gateway.read()).rejects.toMatchObject({ reason: 'unavailable' })
    await expect(gateway.commit(making(aNote()))).rejects.toMatchObject({ reason: 'unavailable' })
  })

  it('says broken when the browser cannot read its own files', async () => {
    await expect(opened(() => refusingWith('UnknownError')).read()).rejects.toMatchObject({
      reason: 'broken',
    })
  })

  it('says slow, not blocked, when an open does not answer in time, and goes on once it does', async () => {
    const { browser, letOpen } = heldBack()
    const gateway = opened(() => browser, 20)
    await expect(gateway.read()).rejects.toMatchObject({ reason: 'slow' })
    await expect(gateway.commit(making(aNote()))).rejects.toMatchObject({ reason: 'slow' })
    const open = gateway.opened()
    letOpen()
    await open
    expect(await gateway.read()).toMatchObject({ records: [], findings: [] })
  })

  it('says blocked when another tab holds an older version, and goes on once that tab is closed', async () => {
    const browser = freshIndexedDb()
    const older = await openedRaw(browser, 5)
    const gateway = opened(() => browser, 500)
    await expect(gateway.read()).rejects.toMatchObject({ reason: 'blocked' })
    const open = gateway.opened()
    older.close()
    await open
    expect(await gateway.commit(making(aNote()))).toMatchObject({ seq: 1 })
  })

  it('opens the database once, however many ask at the same time', async () => {
    const { indexedDB, IDBKeyRange } = freshIndexedDb()
    const open = vi.spyOn(indexedDB, 'open')
    const gateway = opened(() => ({ indexedDB, IDBKeyRange }))
    await Promise.all([gateway.read(), gateway.opened(), gateway.commit(making(aNote())), gateway.read()])
    expect(open.mock.calls.filter(([name]) => name === 'cetu')).toHaveLength(1)
  })

  it('gives way to a newer version: says so before and after, once each, and stores nothing any more', async () => {
    const browser = freshIndexedDb()
    const gateway = opened(() => browser)
    const heard: GatewayEvent['type'][] = []
    gateway.subscribe(({ type }) => heard.push(type))
    await gateway.commit(making(aNote()))
    const newer = await openedRaw(browser, 40)
    newer.close()
    expect(heard.filter((type) => type === 'closing' || type === 'closed')).toEqual(['closing', 'closed'])
    await expect(gateway.commit(editing(1, aNote('n-1', { comment: '晚了' })))).rejects.toMatchObject({
      reason: 'closed',
    })
  })
})
