import Dexie, { type Table } from 'dexie'
import type { IndexedDbFactory } from '../reader-database.ts'
import type { BackupShelf } from './backup-shelf.ts'

/**
 * A database of its own beside the records: copies, where the browser has no private file system (a plain http
 * intranet), and the folder the person chose, which only IndexedDB can keep.
 */
class BackupDatabase extends Dexie {
  files!: Table<Uint8Array<ArrayBuffer>, string>
  things!: Table<unknown, string>

  constructor(name: string, { indexedDB, IDBKeyRange: keyRange }: IndexedDbFactory) {
    super(name, {
      indexedDB,
      IDBKeyRange: keyRange,
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
    })
    this.version(1).stores({ files: '', things: '' })
  }
}

/** What the database of backups gives. */
export interface BackupStore {
  readonly shelf: BackupShelf
  readonly get: (key: string) => Promise<unknown>
  readonly put: (key: string, thing: unknown) => Promise<void>
  readonly forget: (key: string) => Promise<void>
}

/** Opens on first use. `factory` gives the browser's IndexedDB; reading it may already throw. */
export function backupDatabase(factory: () => IndexedDbFactory, name = 'cetu-backups'): BackupStore {
  let made: BackupDatabase | null = null
  const db = () => (made ??= new BackupDatabase(name, factory()))
  return {
    shelf: {
      names: async () => db().files.toCollection().primaryKeys(),
      read: async (file) => {
        const found = await db().files.get(file)
        if (found === undefined) throw new RangeError(`${file} is not there`)
        return found
      },
      write: async (file, bytes) => void (await db().files.put(bytes, file)),
      remove: async (file) => db().files.delete(file),
      sweep: async () => undefined, // a transaction leaves nothing half written
    },
    get: async (key) => db().things.get(key),
    put: async (key, thing) => void (await db().things.put(thing, key)),
    forget: async (key) => db().things.delete(key),
  }
}
