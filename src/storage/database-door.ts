import { StorageError } from '../model/storage-error.ts'
import { ownMeta } from './first-meta.ts'
import { ReaderDatabase, type IndexedDbFactory } from './reader-database.ts'
import type { StoreMeta } from './rows.ts'
import { asStorageError } from './storage-error.ts'
import { turnLog } from './turn-log.ts'
import type { UpgradeGrounds } from './upgrade-to-2.ts'

/** Milliseconds after which a command no longer waits for the database to open. */
const PATIENCE = 2000

/** The open database. */
export interface OpenDatabase {
  readonly db: ReaderDatabase
  /** As it was when the database was opened, today counted. */
  readonly meta: StoreMeta
  /** Whether the browser itself said that it lost data of this database. */
  readonly dataLoss: boolean
}

/** The one way to the open database of this tab; while it opens, everybody waits for the same opening. */
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
  /** Lets go of a database that is not what was opened any more; the next call opens it anew. */
  readonly leave: () => void
}

export interface DoorOptions extends UpgradeGrounds {
  readonly name: string
  readonly writer: number
  readonly reader: number
  readonly patience: number | undefined
  /** Called when this tab is about to give way to a newer version of the app: the last moment to put words away. */
  readonly onClosing: () => void
  /** Called at most once, when it has given way; from then on every call is refused with `closed`. */
  readonly onClosed: () => void
  /** Called when the browser took the database away. */
  readonly onLost: () => void
}

/** A door to the reader's database. `factory` is asked on the first entry: reading it may already be refused. */
export function databaseDoor(factory: () => IndexedDbFactory, options: DoorOptions): DatabaseDoor {
  let opening: Promise<OpenDatabase> | null = null
  let waitsFor: 'slow' | 'blocked' = 'slow'
  let closed = false
  const giveWay = (db: ReaderDatabase) => {
    if (closed) return
    options.onClosing()
    closed = true
    db.close({ disableAutoOpen: true })
    options.onClosed()
  }
  const leave = () => {
    opening?.then(({ db }) => db.close({ disableAutoOpen: true })).catch(() => undefined) // it never opened
    opening = null
  }
  const open = async (): Promise<OpenDatabase> => {
    waitsFor = 'slow'
    let dataLoss = false
    const watched = watchingLoss(available(factory), () => (dataLoss = true))
    await turnLog(watched.indexedDB)
    const db = new ReaderDatabase(options.name, watched, options)
    db.on('versionchange', () => {
      giveWay(db)
      return false
    })
    db.on('blocked', () => (waitsFor = 'blocked'))
    await db.open()
    waitsFor = 'slow'
    const meta = await readable(db, options).catch((error: unknown) => {
      db.close() // a later call opens it anew
      throw error
    })
    db.on('close', () => {
      leave()
      options.onLost()
    }) // only now: a failed open reports itself as closed, too
    return { db, meta, dataLoss }
  }
  const opened = async () => {
    if (closed) throw new StorageError('closed', 'the database was closed for a newer version of the app')
    opening ??= open().catch((error: unknown) => {
      opening = null // the next command may find the browser in a better mood
      throw asStorageError(error)
    })
    return opening
  }
  const enter = () => withPatience(opened(), options.patience ?? PATIENCE, () => waitsFor)
  return { opened, enter, leave }
}

async function readable(db: ReaderDatabase, { writer, reader, ...grounds }: DoorOptions): Promise<StoreMeta> {
  const meta = await ownMeta(db, grounds, { writer, reader })
  if (meta.minReader <= reader) return meta
  throw new StorageError('newer', 'only a newer version of the app can read this database')
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

/** The same IndexedDB, which tells when the browser opens a database that it had to empty (Chromium's `dataLoss`). */
function watchingLoss({ indexedDB, IDBKeyRange }: IndexedDbFactory, onLoss: () => void): IndexedDbFactory {
  const open = (name: string, version?: number) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('upgradeneeded', (domEvent) => {
      if ((domEvent as { readonly dataLoss?: string }).dataLoss === 'total') onLoss()
    })
    return request
  }
  const cmp = (a: unknown, b: unknown) => indexedDB.cmp(a, b)
  const deleteDatabase = (name: string) => indexedDB.deleteDatabase(name)
  // Without `databases` Dexie would keep a database of its own with the names of all others.
  const databases = typeof indexedDB.databases === 'function' ? () => indexedDB.databases() : undefined
  return { indexedDB: { open, cmp, deleteDatabase, databases } as unknown as IDBFactory, IDBKeyRange }
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
