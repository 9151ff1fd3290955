import Dexie, { type EntityTable, type Table } from 'dexie'
import type { NoteChange } from '../model/note.ts'

/** The two things of IndexedDB a database is made from: the browser's own, or a fresh fake in a test. */
export interface IndexedDbFactory {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof IDBKeyRange
}

/** One command as it was carried out, with the record before it (null for `create`): enough to take it back. */
export interface HistoryRecord {
  /** The commit's number; counts from 1 over all tabs. */
  readonly seq: number
  readonly command: NoteChange
  readonly annotationId: string
  /** Revision the command gave the record. */
  readonly rev: number
  readonly before: unknown
}

/** What the database says about itself; `annotations` is compared with the records when it is opened. */
export interface CommitMeta {
  readonly key: 'commit'
  readonly seq: number
  /** All annotation records, the trash included, and those in the trash. */
  readonly annotations: number
  readonly trashed: number
  /** Lowest writer version that may still write here. */
  readonly minWriter: number
}

/** Version of this code as a writer; raised when older code must no longer write. */
export const WRITER = 1

export const EMPTY_COMMIT: CommitMeta = {
  key: 'commit',
  seq: 0,
  annotations: 0,
  trashed: 0,
  minWriter: WRITER,
}

/**
 * The reader's own data in IndexedDB. Schema versions are only added, never edited.
 *
 * Every transaction is durable (`strict`): when it has completed, the disk has it. Dexie's cache is off, because
 * it answers before the disk does.
 */
export class ReaderDatabase extends Dexie {
  /** Records are read back through `decodeAnnotation`; nothing else knows their shape. */
  annotations!: Table<unknown, string>
  history!: EntityTable<HistoryRecord, 'seq'>
  meta!: EntityTable<CommitMeta, 'key'>

  constructor(name: string, { indexedDB, IDBKeyRange: keyRange }: IndexedDbFactory) {
    super(name, {
      indexedDB,
      IDBKeyRange: keyRange,
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      autoOpen: false,
    })
    this.version(1).stores({ annotations: 'id, documentId', history: 'seq, annotationId', meta: 'key' })
  }
}
