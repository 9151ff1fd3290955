import type { Snapshot } from '../../model/backup.ts'
import type { IndexedDbFactory } from '../reader-database.ts'

/** Dexie's version n is IndexedDB's 10 n. */
const DEXIE_SCALE = 10

/**
 * Everything in a database that is older than `version` (Dexie's numbering), row by row as it lies there, in the form the
 * rescue page writes and an import reads. Null when there is no such database, it is not older, or it is empty.
 *
 * To be asked before the database is opened for use, which upgrades it. Rejects with what the browser said.
 */
export async function copyBeforeMigration(
  { indexedDB }: IndexedDbFactory,
  name: string,
  version: number,
): Promise<Snapshot | null> {
  const db = await openAsIs(indexedDB, name)
  if (db === null) return null
  try {
    return db.version < version * DEXIE_SCALE ? await rowsOf(db) : null
  } finally {
    db.close()
  }
}

function openAsIs(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name)
    let isNew = false
    request.addEventListener('upgradeneeded', () => {
      isNew = true
      request.transaction!.abort()
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', (domEvent) => {
      domEvent.preventDefault()
      if (isNew) resolve(null)
      else reject(request.error!)
    })
  })
}

async function rowsOf(db: IDBDatabase): Promise<Snapshot | null> {
  const stores = [...db.objectStoreNames]
  if (stores.length === 0) return null
  const transaction = db.transaction(stores)
  const found = await Promise.all(
    stores.map(async (store) => {
      const table = transaction.objectStore(store)
      const [keys, values] = await Promise.all([
        answerOf(table.getAllKeys()),
        answerOf<unknown[]>(table.getAll()),
      ])
      return values.map((value, i) => ({ db: db.name, store, key: keys[i], value }))
    }),
  )
  const rows = found.flat()
  const records = rows.filter(({ store }) => store === 'records' || store === 'annotations').length
  if (records === 0) return null
  const header = { format: 'cetu-rescue', formatVersion: 1, counts: {} }
  const lines = [header, ...rows, { count: rows.length }].map((line) => `${JSON.stringify(line)}\n`)
  return { commitSeq: 0, records, bytes: new TextEncoder().encode(lines.join('')) }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error!))
  })
}
