import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie'
import type { StoredDraft } from '../model/records/draft.ts'
import type { CountedMark, JournalRow, OldCommit, StoredRow, StoreMeta, OrderRow } from './rows.ts'
import { SCHEMA_VERSION } from './schema-version.ts'
import { upgradeTo2, type UpgradeGrounds } from './upgrade-to-2.ts'

/** The two things of IndexedDB a database is made from: the browser's own, or a fresh fake in a test. */
export interface IndexedDbFactory {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof IDBKeyRange
}

/**
 * The reader's own data in IndexedDB. Schema versions are only added, never edited, and no table is ever dropped: an
 * older build that finds one of its tables missing would make it anew and raise the database's version.
 *
 * Every transaction is durable (`strict`): when it has completed, the disk has it. Dexie's cache is off, because
 * it answers before the disk does.
 */
export class ReaderDatabase extends Dexie {
  records!: Table<StoredRow, string>
  journal!: EntityTable<JournalRow, 'seq'>
  meta!: Table<StoreMeta | OldCommit | CountedMark, string>
  drafts!: EntityTable<StoredDraft, 'id'>
  order!: EntityTable<OrderRow, 'id'>
  /** Notes of version 1 and their history, as they were before the upgrade; for a build that is rolled back. */
  annotations!: Table<unknown, string>
  history!: Table<unknown, number>

  constructor(name: string, { indexedDB, IDBKeyRange: keyRange }: IndexedDbFactory, grounds: UpgradeGrounds) {
    super(name, {
      indexedDB,
      IDBKeyRange: keyRange,
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      autoOpen: false,
    })
    this.version(1).stores({ annotations: 'id, documentId', history: 'seq, annotationId', meta: 'key' })
    this.version(SCHEMA_VERSION)
      .stores({ records: 'id, *tags', journal: 'seq, day', drafts: 'id', order: 'id, trashedOn' })
      .upgrade((transaction: Transaction) => upgradeTo2(transaction, grounds))
  }
}
