import Dexie from 'dexie'
import { expect, it } from 'vitest'
import { readRescue } from '../../../src/exchange/rescue/read-rescue.ts'
import { copyBeforeMigration } from '../../../src/storage/backup/migration-copy.ts'
import { aRecord } from '../../model/records/a-record.ts'
import { freshIndexedDb } from '../a-browser.ts'

/** A database of a version with rows in `records`. */
async function filled(rows: readonly object[], version = 1) {
  const factory = freshIndexedDb()
  const db = new Dexie('cetu', factory)
  db.version(version).stores({ records: 'id', meta: 'key' })
  await db.table('records').bulkPut([...rows])
  await db.table('meta').put({ key: 'store', seq: 3 })
  db.close()
  return factory
}

it('copies every row of an older database in a form that an import reads', async () => {
  const records = [aRecord('tag'), aRecord('annotation')]
  const factory = await filled(records)
  const copy = await copyBeforeMigration(factory, 'cetu', 2)
  expect(copy?.records).toBe(2)
  const read = readRescue(copy!.bytes)
  expect(read.state === 'whole' && read.records.map(({ record }) => record)).toEqual(
    expect.arrayContaining(records),
  )
  // The database was neither upgraded nor left open.
  const again = new Dexie('cetu', factory)
  again.version(2).stores({ records: 'id', meta: 'key' })
  expect(await again.table('records').count()).toBe(2)
  again.close()
})

it('has nothing to copy of a database that is as new, empty, or not there', async () => {
  expect(await copyBeforeMigration(await filled([aRecord('tag')], 2), 'cetu', 2)).toBeNull()
  expect(await copyBeforeMigration(await filled([]), 'cetu', 2)).toBeNull()
  const empty = freshIndexedDb()
  expect(await copyBeforeMigration(empty, 'cetu', 2)).toBeNull()
  expect(await empty.indexedDB.databases()).toEqual([])
})
