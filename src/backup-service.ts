import type { BackupState, Snapshot, Thinned } from './model/backup.ts'
import { APP_VERSION } from './model/app-version.ts'
import type { RecordGateway } from './model/records/record-gateway.ts'
import { readFile } from './exchange/import/read-file.ts'
import { writeLibrary } from './exchange/library/write-library.ts'
import { backupDatabase } from './storage/backup/backup-database.ts'
import { createBackupKeeper, type BackupKeeper } from './storage/backup/backup-keeper.ts'
import type { BackupShelf } from './storage/backup/backup-shelf.ts'
import { directoryShelf } from './storage/backup/directory-shelf.ts'
import { copyBeforeMigration } from './storage/backup/migration-copy.ts'
import { createOutsideDesk, type OutsideDesk } from './storage/backup/outside-desk.ts'
import type { StorePlatform } from './storage/platform.ts'
import { SCHEMA_VERSION } from './storage/schema-version.ts'

/** The folder of copies in the private file system; the rescue page looks there, too. */
const FOLDER = 'backups'
/** Where the commit is written down at which a person agreed to a loss. */
const AGREED_KEY = 'cetu:agreed-loss'

export interface BackupService {
  readonly keeper: BackupKeeper
  readonly outside: OutsideDesk
  readonly snapshot: () => Promise<Snapshot>
  /** Deletes the copies before the newest one that can be read whole. */
  readonly thin: () => Promise<Thinned>
  /** Copies a database that the next opening would upgrade; to be called before it. */
  readonly copyBeforeMigration: () => Promise<void>
}

interface ServiceDeps {
  readonly platform: StorePlatform
  readonly gateway: RecordGateway
  /** Id of the dataset on the screen. */
  readonly dataset: () => string | null
  readonly onChange: (state: BackupState) => void
}

/** Puts together what makes and keeps copies. Loaded when the first one is due. */
export function createBackupService({ platform, gateway, dataset, onChange }: ServiceDeps): BackupService {
  const { shelf: notes, locks } = platform
  const things = backupDatabase(platform.indexedDb)
  const exclusive = <T>(work: () => Promise<T>) =>
    locks === null ? work() : locks.alone('cetu:backup', work)
  const now = () => ({ at: new Date().toISOString(), day: platform.today() })
  const snapshot = async (): Promise<Snapshot> => {
    const { seq, records, foreign } = await gateway.read()
    const all = [...records, ...foreign]
    const bytes = writeLibrary(all, { app: APP_VERSION, dataset: dataset() })
    return { commitSeq: seq, records: all.length, bytes }
  }
  const keeper = createBackupKeeper({
    shelf: shelfOf(privateFolder, things.shelf),
    snapshot,
    now,
    later: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
    exclusive,
    agreed: {
      read: () => Number(notes.read(AGREED_KEY)) || null,
      write: (seq) => notes.write(AGREED_KEY, String(seq)),
    },
    onChange,
  })
  const outside = createOutsideDesk({ notes, things, pickFolder: folderPicker(), snapshot, now, exclusive })
  return {
    keeper,
    outside,
    snapshot,
    thin: () =>
      keeper.thin((bytes) => readFile(bytes, { documents: [], tags: [], at: '' }).state === 'whole'),
    copyBeforeMigration: async () => {
      const copy = await copyBeforeMigration(platform.indexedDb(), 'cetu', SCHEMA_VERSION)
      if (copy !== null) await keeper.keep('before-migration', copy)
    },
  }
}

/** The private file system, and the database where the browser has none; which of them is found out once. */
function shelfOf(folder: () => Promise<FileSystemDirectoryHandle>, otherwise: BackupShelf): BackupShelf {
  let found: Promise<BackupShelf> | null = null
  const shelf = () =>
    (found ??= folder().then(
      () => directoryShelf(folder),
      () => otherwise,
    ))
  return {
    names: async () => (await shelf()).names(),
    read: async (name) => (await shelf()).read(name),
    write: async (name, bytes) => (await shelf()).write(name, bytes),
    remove: async (name) => (await shelf()).remove(name),
    sweep: async () => (await shelf()).sweep(),
  }
}

async function privateFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle(FOLDER, { create: true })
}

/** Asks for a folder to write to, as Chromium can; null elsewhere. */
function folderPicker(): (() => Promise<FileSystemDirectoryHandle>) | null {
  const { showDirectoryPicker: pick } = window as {
    showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>
  }
  return pick === undefined ? null : () => pick({ id: 'cetu-backup', mode: 'readwrite' })
}
