import type { Delta } from '../model/records/command.ts'
import type { GatewayEvent, RecordGateway } from '../model/records/record-gateway.ts'
import { afterCommits } from './after-commits.ts'
import { commitCommand } from './commit-command.ts'
import { databaseDoor, type OpenDatabase } from './database-door.ts'
import { draftDesk } from './draft-desk.ts'
import { pastChanges } from './past-changes.ts'
import type { StorePlatform } from './platform.ts'
import { changesSince, readLibrary } from './read-library.ts'
import { READER, WRITER } from './rows.ts'
import { asStorageError } from './storage-error.ts'
import { takeBack } from './take-back.ts'
import { turnLog } from './turn-log.ts'
import { purgeNow, settle } from './upkeep.ts'
import { makeRoom } from './without-room.ts'
import type { Writer, Written } from './write-commit.ts'

export interface GatewayOptions {
  readonly name?: string
  /** Milliseconds a call waits for the database to open. */
  readonly patience?: number
  /** Other versions than this build's; a test plays an older or a newer build with them. */
  readonly writer?: number
  readonly reader?: number
}

/** The records of this browser. Opens the database on first use. */
export function openRecordGateway(platform: StorePlatform, options: GatewayOptions = {}): RecordGateway {
  const { name = 'cetu', writer: version = WRITER, reader = READER, patience } = options
  const listeners = new Set<(event: GatewayEvent) => void>()
  const emit = (event: GatewayEvent) => listeners.forEach((listener) => listener(event))
  const after = afterCommits(platform, version, emit)
  const lose = () => {
    after.forget()
    emit({ type: 'lost' })
  }
  const door = databaseDoor(platform.indexedDb, {
    name,
    writer: version,
    reader,
    patience,
    newId: platform.newId,
    today: platform.today,
    onClosing: () => emit({ type: 'closing' }),
    onClosed: () => emit({ type: 'closed' }),
    onLost: lose,
  })
  const guarded = async <T>(work: (open: OpenDatabase) => Promise<T>): Promise<T> => {
    try {
      return await work(await door.enter())
    } catch (caught) {
      const error = asStorageError(caught)
      if (error.reason === 'lost') {
        door.leave()
        lose()
      }
      throw error
    }
  }
  const writing = <T extends Delta>(work: (open: OpenDatabase, writer: Writer) => Promise<Written<T>>) =>
    guarded(async (open) => {
      const attempt = () => work(open, { version, dbId: open.meta.dbId })
      const { result, meta } = await attempt().catch(async (error: unknown) => {
        const full = asStorageError(error).reason === 'full'
        if (full && (await makeRoom(open.db))) return attempt()
        throw error
      })
      after.committed(meta)
      return result
    })
  const alone: RecordGateway['alone'] = (task, work) =>
    platform.locks === null ? work() : platform.locks.alone(`${name}:${task}`, work)
  const read: RecordGateway['read'] = () =>
    guarded(async (open) => {
      const { library, meta } = await readLibrary(open, { ...platform, version, alone })
      after.read(meta, library.findings.length === 0)
      return library
    })
  const drafts = draftDesk(platform, name, guarded)

  return {
    tab: platform.tab,
    opened: () =>
      door.opened().then(
        () => undefined,
        (error: unknown) => Promise.reject(asStorageError(error)),
      ),
    read,
    since: async (seq) => {
      const delta = await guarded(({ db }) => changesSince(db, seq))
      if (delta !== null) after.seen(delta.seq)
      return delta
    },
    past: (ids) => guarded(({ db }) => pastChanges(db, ids)),
    commit: async (command) => {
      const commit = await writing(({ db }, writer) => commitCommand(db, writer, command, platform.newId))
      if (command.endsDraft !== undefined) drafts.letGo(command.endsDraft)
      return commit
    },
    undo: (last) => writing(({ db }, writer) => takeBack(db, writer, 'undo', last)),
    redo: (last) => writing(({ db }, writer) => takeBack(db, writer, 'redo', last)),
    purge: (ids) => {
      const tidy = () => turnLog(platform.indexedDb().indexedDB)
      return alone('purge', () => writing(({ db }, writer) => purgeNow(db, writer, ids, tidy)))
    },
    goOn: async () => {
      await guarded(async ({ db, meta }) =>
        after.settled(await settle(db, { version, dbId: meta.dbId }, platform)),
      )
      return read()
    },
    raw: () => guarded(({ db }) => db.records.toArray()),
    alone,
    keepDraft: drafts.keep,
    endDraft: drafts.end,
    leftDrafts: drafts.left,
    keepLastChance: drafts.keepLastChance,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
