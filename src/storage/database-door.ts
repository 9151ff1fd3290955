import { StorageError } from '../model/storage-error.ts'
import { ReaderDatabase, type IndexedDbFactory } from './reader-database.ts'
import { asStorageError } from './storage-error.ts'

/** Milliseconds after which an open that does not answer is called blocked (another tab holds an older version). */
const PATIENCE = 2000

/** The one way to the open database of this tab. */
export interface DatabaseDoor {
  /** The open database. Rejects with `StorageError`; a later call tries again, unless the door was closed for good. */
  readonly enter: () => Promise<ReaderDatabase>
}

export interface DoorOptions {
  readonly name: string
  /** Called at most once, when this tab gives way to a newer version of the app or the browser closes the database. */
  readonly onClosed: () => void
  readonly patience?: number
}

/** A door to the reader's database. `factory` is asked on the first entry: reading it may already be refused. */
export function databaseDoor(factory: () => IndexedDbFactory, options: DoorOptions): DatabaseDoor {
  let opening: Promise<ReaderDatabase> | null = null
  let closed = false
  const close = (db: ReaderDatabase) => {
    if (closed) return
    closed = true
    db.close({ disableAutoOpen: true })
    options.onClosed()
  }
  const open = async () => {
    const db = new ReaderDatabase(options.name, available(factory))
    db.on('versionchange', () => {
      close(db)
      return false
    })
    await db.open()
    db.on('close', () => close(db)) // only now: a failed open reports itself as closed, too
    return db
  }
  return {
    enter: async () => {
      if (closed) throw new StorageError('closed', 'the database was closed for a newer version of the app')
      opening ??= open().catch((error: unknown) => {
        opening = null // the next command may find the browser in a better mood
        throw asStorageError(error)
      })
      return withPatience(opening, options.patience ?? PATIENCE)
    },
  }
}

function available(factory: () => IndexedDbFactory): IndexedDbFactory {
  try {
    const found = factory()
    if (found.indexedDB && found.IDBKeyRange) return found
  } catch (cause) {
    throw new StorageError('unavailable', 'this browser refuses storage', { cause })
  }
  throw new StorageError('unavailable', 'this browser has no storage')
}

function withPatience<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new StorageError('blocked', 'another tab keeps the database from opening')),
      milliseconds,
    )
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
