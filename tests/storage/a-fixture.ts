import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IndexedDbFactory } from '../../src/storage/reader-database.ts'

/** A database as a released version left it: the rows of its stores, past all code of today. */
export interface DatabaseFixture {
  /** The version IndexedDB itself has; Dexie's times ten. */
  readonly nativeVersion: number
  readonly annotations: readonly unknown[]
  readonly history: readonly unknown[]
  readonly meta: readonly unknown[]
}

export const fixtureFile = (name: string) => join(import.meta.dirname, 'fixtures', name)

export const readFixture = <T>(name: string): T => JSON.parse(readFileSync(fixtureFile(name), 'utf8')) as T

/** Writes a database of version 1 into an empty browser, with nothing but IndexedDB. */
export function writeVersion1({ indexedDB }: IndexedDbFactory, fixture: DatabaseFixture): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('cetu', fixture.nativeVersion)
    request.addEventListener('error', reject)
    request.addEventListener('upgradeneeded', () => {
      const db = request.result
      db.createObjectStore('annotations', { keyPath: 'id' }).createIndex('documentId', 'documentId')
      db.createObjectStore('history', { keyPath: 'seq' }).createIndex('annotationId', 'annotationId')
      db.createObjectStore('meta', { keyPath: 'key' })
    })
    request.addEventListener('success', () => {
      const db = request.result
      const writing = db.transaction(['annotations', 'history', 'meta'], 'readwrite')
      for (const store of ['annotations', 'history', 'meta'] as const) {
        for (const row of fixture[store]) writing.objectStore(store).put(row)
      }
      writing.addEventListener('complete', () => {
        db.close()
        resolve()
      })
    })
  })
}
