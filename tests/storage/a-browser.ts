import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { RecordGateway } from '../../src/model/records/record-gateway.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { WRITER } from '../../src/storage/rows.ts'
import type { StorePlatform } from '../../src/storage/platform.ts'
import type { IndexedDbFactory } from '../../src/storage/reader-database.ts'
import { ReaderDatabase } from '../../src/storage/reader-database.ts'

/** What one browser keeps for this origin, and its tabs. */
export interface FakeBrowser {
  /** What lies in IndexedDB; replaced by a fresh one it is a browser that lost it. */
  indexedDb: IndexedDbFactory
  readonly shelf: Map<string, string>
  readonly files: Map<string, string>
  /** The local day. */
  today: string
  /** A tab of this browser; it lives until `close`. */
  readonly tab: (over?: Partial<StorePlatform>) => FakeTab
  /** The records as a later version of the app opens them, which older ones must not write any more. */
  readonly newerTab: () => RecordGateway
}

export interface FakeTab extends StorePlatform {
  readonly close: () => void
}

export const freshIndexedDb = (): IndexedDbFactory => ({ indexedDB: new IDBFactory(), IDBKeyRange })

/** A browser with nothing stored. Ids are `id-1`, `id-2`, …; messages between tabs arrive in the next turn. */
export function aBrowser(): FakeBrowser {
  const shelf = new Map<string, string>()
  const files = new Map<string, string>()
  const tabs = new Map<number, Tab>()
  let ids = 0
  let opened = 0
  const browser: FakeBrowser = {
    indexedDb: freshIndexedDb(),
    shelf,
    files,
    today: '2026-11-21',
    tab: (over = {}) => {
      const number = (opened += 1)
      const tab: Tab = { held: new Set(), listeners: [] }
      tabs.set(number, tab)
      return {
        indexedDb: () => browser.indexedDb,
        shelf: shelfOn(shelf),
        files: {
          read: async (name) => files.get(name) ?? null,
          write: async (name, text) => void files.set(name, text),
        },
        channel: {
          post: (message) => {
            const others = [...tabs.entries()].filter(([other]) => other !== number)
            for (const [, { listeners }] of others) {
              for (const listener of listeners) setTimeout(() => listener(structuredClone(message)))
            }
          },
          onMessage: (listener) => tab.listeners.push(listener),
        },
        locks: {
          alone: (_name, work) => work(),
          hold: (name) => tab.held.add(name),
          held: async () => new Set([...tabs.values()].flatMap(({ held }) => Array.from(held))),
        },
        storage: null,
        newId: () => `id-${(ids += 1)}`,
        tab: `tab-${number}`,
        today: () => browser.today,
        build: 'test',
        ...over,
        close: () => tabs.delete(number),
      }
    },
    newerTab: () => openRecordGateway(browser.tab({ build: 'newer' }), { writer: WRITER + 1 }),
  }
  return browser
}

interface Tab {
  readonly held: Set<string>
  readonly listeners: ((message: unknown) => void)[]
}

function shelfOn(texts: Map<string, string>): StorePlatform['shelf'] {
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => void texts.set(key, text),
    remove: (key) => void texts.delete(key),
    keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
  }
}

/** The database itself, past the gateway: to look inside, and to damage it. */
export async function inside<T>(browser: FakeBrowser, work: (db: ReaderDatabase) => Promise<T>): Promise<T> {
  const grounds = { newId: () => 'inside', today: () => browser.today }
  const db = new ReaderDatabase('cetu', browser.indexedDb, grounds)
  await db.open()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}
