/**
 * The store of records in a page of its own, for tests that close, kill and starve browsers. It is the product's code
 * from the stores down to the browser, put together as the app does; only the views are missing.
 */
import { createBackupService, type BackupService } from '../../../../src/backup-service.ts'
import { browserPlatform } from '../../../../src/browser-platform.ts'
import { readLibrary } from '../../../../src/exchange/library/read-library.ts'
import { recordCrc } from '../../../../src/model/records/checksum.ts'
import type { RecordChange } from '../../../../src/model/records/command.ts'
import type { AnyRecord, NewRecord } from '../../../../src/model/records/record.ts'
import { randomId } from '../../../../src/random-id.ts'
import { createNotesStore } from '../../../../src/state/notes-store.ts'
import { createRecordsStore } from '../../../../src/state/records-store.ts'
import { openRecordGateway } from '../../../../src/storage/record-gateway.ts'
import { WRITER } from '../../../../src/storage/rows.ts'
import { copiesIn, fileOf, importFile, keepCopy } from './file-hooks.ts'

const params = new URLSearchParams(location.search)
/** `?writer=1` plays a build that writes a later version. */
const writer = WRITER + Number(params.get('writer') ?? 0)
const platform = { ...browserPlatform(), build: `test ${writer}` }
const gateway = openRecordGateway(platform, { writer })
const records = createRecordsStore({ gateway, now: () => new Date(), newId: randomId })
const notes = createNotesStore({ records, gateway, newId: randomId })
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') notes.getState().putAway()
  else void records.getState().refresh()
})
window.addEventListener('pagehide', () => notes.getState().putAway())

const place = (text: string) => ({
  documentId: 'd-1',
  sha256: 'a'.repeat(64),
  selector: { quote: { exact: text, prefix: '', suffix: '' }, start: 0, end: text.length, sectionId: null },
})

const noteOf = (id: string, comment: string): NewRecord<'annotation'> => ({
  id,
  kind: 'annotation',
  motivation: 'commenting',
  target: { type: 'passage', ...place('目标') },
  comment,
  tags: [],
})

/** What a test sees of the store in one look. */
function look() {
  const { condition, recovery, pending, undoStep, space } = records.getState()
  const all = Object.values(records.getState().records)
  return {
    condition,
    findings: recovery?.findings ?? [],
    recorded: recovery?.recorded ?? {},
    pending: pending.map(({ failed }) => failed),
    undo: undoStep?.name ?? null,
    low: space?.low ?? null,
    drafts: Object.values(notes.getState().drafts).map(({ comment }) => comment),
    damaged: records.getState().damaged.length,
    brokenSums: all.filter((record) => recordCrc(record) !== record.crc).length,
    notes: all.flatMap((record) =>
      record.kind === 'annotation'
        ? [
            {
              id: record.id,
              rev: record.rev,
              comment: record.comment,
              trashed: record.deletedAt !== undefined,
            },
          ]
        : [],
    ),
    conflicts: all.filter(({ kind }) => kind === 'conflict').length,
  }
}

/** A command of its own; gives whether it was called saved. */
async function save(...changes: readonly RecordChange[]): Promise<boolean> {
  return (await records.getState().run(() => ({ name: 'edit', changes }))) !== null
}

let service: BackupService | null = null
/** The copies kept in this browser, as the app keeps them. */
function backups(): BackupService {
  service ??= createBackupService({ platform, gateway, dataset: () => null, onChange: () => undefined })
  return service
}

/** Everything there is, as one text that is the same for the same records. */
function contents(): string {
  const all = Object.values(records.getState().records)
  return all
    .map(({ id, rev, crc }) => `${id} ${rev} ${crc}`)
    .sort()
    .join('\n')
}

/** A copy, read as an import reads it. */
async function readCopy(bytes: Uint8Array<ArrayBuffer>) {
  const read = readLibrary(bytes)
  return { state: read.state, records: 'records' in read ? read.records.length : 0 }
}

/** Brings all records of a copy into this browser; gives its contents then. */
async function takeIn(text: string): Promise<string> {
  const read = readLibrary(new TextEncoder().encode(text))
  if (read.state !== 'whole') throw new RangeError(`the copy is ${read.state}`)
  await save(...read.records.map(({ record }): RecordChange => ({ op: 'take-in', record, rev: null })))
  return contents()
}

const hooks = {
  backups,
  contents,
  readCopy,
  takeIn,
  platform,
  gateway,
  records,
  notes,
  look,
  make: (id: string, comment: string) => save({ op: 'make', record: noteOf(id, comment) }),
  makeMany: (ids: readonly string[], comment: string) =>
    save(...ids.map((id): RecordChange => ({ op: 'make', record: noteOf(id, comment) }))),
  /** Imports a file of new notes with a copy before it; what it came to, or why it was refused. */
  importMany: (ids: readonly string[], comment: string) =>
    importFile(fileOf(ids.map((id) => noteOf(id, comment))), { gateway, records, backups }),
  keepCopy: () => keepCopy(backups()),
  copies: () => copiesIn(backups()),
  edit: (id: string, comment: string) => {
    const seen: AnyRecord | undefined = records.getState().records[id]
    return save({ op: 'edit', rev: seen?.rev ?? 0, record: noteOf(id, comment) })
  },
  type: (comment: string) =>
    notes.getState().keepDraft('d-1', { ...place('目标'), comment, tags: [], noteId: null }),
  /** Text that nothing can make shorter. */
  noise: (length: number) =>
    Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(Math.random() * 20_000))).join(''),
  /** Reads everything, however long the database takes to open. */
  load: async () => {
    await notes.getState().load('d-1')
    // Once a slow database has opened it is read, which takes a moment more.
    while (['waiting', 'loading'].includes(records.getState().condition.kind))
      await new Promise((resolve) => setTimeout(resolve, 20))
    return look()
  },
  /** As `load`, for a database of an earlier schema: copied before it is opened, as the app does. */
  loadEarlier: async () => {
    await backups()
      .copyBeforeMigration()
      .catch(() => undefined)
    return hooks.load()
  },
}

export type StoreHooks = typeof hooks
declare global {
  interface Window {
    store: StoreHooks
  }
}
window.store = hooks
