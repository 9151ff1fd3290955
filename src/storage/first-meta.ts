import type { ReaderDatabase } from './reader-database.ts'
import { COUNTED, OLD_BUILDS_STAY_OUT, READER, WRITER, type StoreMeta } from './rows.ts'
import { NO_SUMS } from './tally.ts'
import { asStorageError } from './storage-error.ts'
import type { UpgradeGrounds } from './upgrade-to-2.ts'
import { withDay } from './use-days.ts'

/** Versions of a build as a writer and as a reader. */
export interface BuildVersions {
  readonly writer: number
  readonly reader: number
}

/** What an empty database says about itself on its first day. */
export function firstMeta({ newId, today }: UpgradeGrounds): StoreMeta {
  return {
    key: 'store',
    dbId: newId(),
    seq: 0,
    ...NO_SUMS,
    minWriter: WRITER,
    minReader: READER,
    undo: null,
    redo: null,
    days: 1,
    lastDay: today(),
    unsettled: [],
    formerIds: [],
    knownDamaged: [],
    copiedOn: null,
  }
}

/**
 * The database's own record, made where there is none. Opening counts today as a day of use, and keeps older builds
 * from writing from now on; a build that is itself too old changes nothing.
 */
export async function ownMeta(
  db: ReaderDatabase,
  grounds: UpgradeGrounds,
  versions: BuildVersions,
): Promise<StoreMeta> {
  try {
    return await claimedMeta(db, grounds, versions)
  } catch (error) {
    const found = await readMeta(db)
    // On a full disk the day is not counted, but what is there can be read.
    if (found === null || asStorageError(error).reason !== 'full') throw error
    return found
  }
}

function claimedMeta(
  db: ReaderDatabase,
  grounds: UpgradeGrounds,
  { writer, reader }: BuildVersions,
): Promise<StoreMeta> {
  return db.transaction('rw', db.meta, async () => {
    const found = await readMeta(db)
    if (found !== null && found.minWriter > writer) return found
    const dated = withDay(found ?? firstMeta(grounds), grounds.today())
    const meta = raised(dated, { writer, reader })
    if (found === null) await db.meta.bulkPut([meta, OLD_BUILDS_STAY_OUT, COUNTED])
    else if (meta !== found) await db.meta.put(meta)
    return meta
  })
}

function raised(meta: StoreMeta, { writer, reader }: BuildVersions): StoreMeta {
  if (meta.minWriter >= writer && meta.minReader >= reader) return meta
  return { ...meta, minWriter: Math.max(meta.minWriter, writer), minReader: Math.max(meta.minReader, reader) }
}

/** The database's own record; null when there is none. */
export async function readMeta(db: ReaderDatabase): Promise<StoreMeta | null> {
  const found = await db.meta.get('store')
  return found?.key === 'store' ? found : null
}
