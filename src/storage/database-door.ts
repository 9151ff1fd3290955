import type { Miscount } from '../model/annotation-repository.ts'
import { StorageError } from '../model/storage-error.ts'
import { countRecords } from './count-records.ts'
import { ReaderDatabase, type IndexedDbFactory } from './reader-database.ts'
import { asStorageError } from './storage-error.ts'

/** Milliseconds after which a command no longer waits for the database to open. */
const PATIENCE = 2000

/** The open database, and what counting its records gave; `miscount` null when they are as many as written down. */
export interface OpenDatabase {
  readonly db: ReaderDatabase
  readonly miscount: Miscount | null
}

/** The one way to the open database of this tab. */
export interface DatabaseDoor {
  /**
   * The open database. Rejects with `StorageError`; a later call tries again, unless the door was closed for good.
   *
   * After the patience it gives up with `blocked` when the browser said that another tab holds an older version, else
   * with `slow`. The opening itself goes on, so a later call may find it done.
   */
  readonly enter: () => Promise<OpenDatabase>
  /** As `enter`, with endless patience. */
  readonly opened: () => Promise<OpenDatabase>
}

export interface DoorOptions {
  readonly name: string
  /** Called at most once, when this tab gives way to a newer version of the app or the browser closes the database. */
  readonly onClosed: () => void
  readonly patience?: number
}

/** A door to the reader's database. `factory` is asked on the first entry: reading it may already be refused. */
export function databaseDoor(factory: () => IndexedDbFactory, options: DoorOptions): DatabaseDoor {
  let opening: Promise<OpenDatabase> | null = null
  let waitsFor: 'slow' | 'blocked' = 'slow'
  let closed = false
  const close = (db: ReaderDatabase) => {
    if (closed) return
    closed = true
    db.close({ disableAutoOpen: true })
    options.onClosed()
  }
  const open = async () => {
    waitsFor = 'slow'
    const db = new ReaderDatabase(options.name, available(factory))
    db.on('versionchange', () => {
      close(db)
      return false
    })
    db.on('blocked', () => (waitsFor = 'blocked'))
    await db.open()
    waitsFor = 'slow'
    const miscount = await countRecords(db).catch((error: unknown) => {
      db.close() // a later call opens it anew
      throw error
    })
    db.on('close', () => close(db)) // only now: a failed open reports itself as closed, too
    return { db, miscount }
  }
  const opened = async () => {
    if (closed) throw new StorageError('closed', 'the database was closed for a newer version of the app')
    opening ??= open().catch((error: unknown) => {
      opening = null // the next command may find the browser in a better mood
      throw asStorageError(error)
    })
    return opening
  }
  return { opened, enter: () => withPatience(opened(), options.patience ?? PATIENCE, () => waitsFor) }
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

function withPatience<T>(
  answer: Promise<T>,
  milliseconds: number,
  reason: () => 'slow' | 'blocked',
): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new StorageError(reason(), 'the database has not opened yet'))
    const timer = setTimeout(giveUp, milliseconds)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
