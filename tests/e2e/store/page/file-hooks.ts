import type { BackupService } from '../../../../src/backup-service.ts'
import { planImport } from '../../../../src/exchange/import/plan-import.ts'
import { readFile } from '../../../../src/exchange/import/read-file.ts'
import { runImport } from '../../../../src/exchange/import/run-import.ts'
import { writeLibrary } from '../../../../src/exchange/library/write-library.ts'
import { sealed } from '../../../../src/model/records/checksum.ts'
import { shapeVersion } from '../../../../src/model/records/decode-record.ts'
import type { RecordGateway } from '../../../../src/model/records/record-gateway.ts'
import type { AnyRecord, NewRecord } from '../../../../src/model/records/record.ts'
import { storageReason } from '../../../../src/model/storage-error.ts'
import type { RecordsStore } from '../../../../src/state/records-state.ts'

const AT = '2027-01-01T00:00:00.000Z'

interface FileGrounds {
  readonly gateway: RecordGateway
  readonly records: RecordsStore
  readonly backups: () => BackupService
}

/** A file of notes, as another browser exported it. */
export function fileOf(notes: readonly NewRecord<'annotation'>[]): Uint8Array<ArrayBuffer> {
  const envelope = { rev: 1, v: shapeVersion('annotation'), createdAt: AT, updatedAt: AT }
  const whole = notes.map((note) => sealed({ ...note, ...envelope }))
  return writeLibrary(whole as readonly AnyRecord[], { app: 'test', dataset: null })
}

/**
 * Imports a file as the app does, a copy of everything first. Gives 'done', or the reason why it was refused; throws
 * when the file itself is none.
 */
export async function importFile(
  file: Uint8Array<ArrayBuffer>,
  { gateway, records, backups }: FileGrounds,
): Promise<string> {
  const read = readFile(file, { documents: [], tags: [], at: AT })
  if (read.state !== 'whole') throw new RangeError(`the file is ${read.state}`)
  const backUp = () => backups().keeper.keep('before-import')
  try {
    const plan = planImport(read, await gateway.read())
    const done = await runImport(read, plan, new Map(), { gateway, backUp, at: () => AT })
    await records.getState().refresh()
    return done.state
  } catch (error) {
    return storageReason(error)
  }
}

/** Makes a copy inside this browser. Gives 'done', or the reason why it was refused. */
export async function keepCopy(backups: BackupService): Promise<string> {
  try {
    await backups.keeper.keep('asked')
    return 'done'
  } catch (error) {
    return storageReason(error)
  }
}

/** The files in the folder of copies: those that are listed, with what reading them came to, and how many others lie there. */
export async function copiesIn(backups: BackupService): Promise<{
  readonly whole: readonly number[]
  readonly unreadable: readonly string[]
  readonly left: number
}> {
  const listed = await backups.keeper.list()
  const whole: number[] = []
  const unreadable: string[] = []
  for (const one of listed) {
    const read = readFile(await backups.keeper.read(one), { documents: [], tags: [], at: AT })
    if (read.state === 'whole') whole.push(read.records.length)
    else unreadable.push(`copy ${one.number} is ${read.state}`)
  }
  const files: string[] = []
  const folder = await (
    await navigator.storage.getDirectory()
  ).getDirectoryHandle('backups', { create: true })
  for await (const name of folder.keys()) files.push(name)
  return { whole, unreadable, left: files.length - listed.length }
}
