import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { StoredFile } from '../store/stored-file.ts'
import type { Thread } from '../workers/thread.ts'
import {
  allMadeFrom,
  isUntouched,
  type LastOutput,
  madeFrom,
  readLastOutput,
  writeLastOutput,
  writtenStamp,
} from './last-output.ts'

/** `thread` assembles the files; `meanwhile` is done once while it does. */
export interface WriteWith {
  readonly thread: Thread
  readonly meanwhile: () => void
}

/**
 * Writes the app's files: `index.json` and `documents/<id>.json`.
 *
 * The folder is written beside the old one and takes its place whole, so a failure leaves the last good dataset, and files of
 * documents that are gone go with the old folder. Files that would be written the same are taken over from it; when that is all
 * of them, the folder stays.
 */
export async function writeDataFolder(
  store: string,
  rows: readonly StoredFile[],
  folder: string,
  { thread, meanwhile }: WriteWith,
): Promise<void> {
  const last = readLastOutput(store, folder)
  const kept = keptFiles(rows, folder, last)
  if (last !== null && kept.size === rows.length && stands(rows, folder, last)) return meanwhile()
  const parent = dirname(resolve(folder))
  mkdirSync(parent, { recursive: true })
  const next = mkdtempSync(join(parent, `.${basename(folder)}-`))
  try {
    const made = join(next, 'new')
    const documents = join(made, 'documents')
    mkdirSync(documents, { recursive: true })
    const pieces = rows.map(({ id, place }) => ({
      place,
      path: kept.has(id) ? null : join(documents, `${id}.json`),
    }))
    const assembled = thread.run('assemble', { store, pieces, index: join(made, 'index.json'), single: null })
    assembled.catch(() => {}) // It is awaited below.
    meanwhile()
    takeOver(kept, join(folder, 'documents'), documents)
    performance.mark('cetu:linked')
    await assembled
    performance.mark('cetu:assembled')
    const written = outputOf(rows, made)
    takePlace(made, folder, join(next, 'old'))
    writeLastOutput(store, folder, written)
    removeFiles(join(next, 'old/documents'))
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}

/** Ids of the documents whose files stand in the folder as they would be written now. */
function keptFiles(
  rows: readonly StoredFile[],
  folder: string,
  last: LastOutput | null,
): ReadonlySet<string> {
  if (last === null) return new Set()
  const isKept = (row: StoredFile) => {
    const known = last.documents[row.id]
    if (known === undefined) return false
    const [of, ...stamp] = known
    return of === madeFrom(row) && isUntouched(join(folder, 'documents', `${row.id}.json`), stamp)
  }
  return new Set(rows.filter(isKept).map(({ id }) => id))
}

/** Whether the folder is what would be written, with no file too many. */
const stands = (rows: readonly StoredFile[], folder: string, last: LastOutput) =>
  last.of === allMadeFrom(rows) &&
  isUntouched(join(folder, 'index.json'), last.index) &&
  readdirSync(folder).length === 2 &&
  readdirSync(join(folder, 'documents')).length === rows.length

/** A file has two names until the old folder goes; where the file system has no such thing, it is copied. */
function takeOver(ids: ReadonlySet<string>, from: string, to: string): void {
  for (const id of ids) {
    const [old, made] = [join(from, `${id}.json`), join(to, `${id}.json`)]
    try {
      linkSync(old, made)
    } catch {
      copyFileSync(old, made) // What is wrong with the file itself, this says, too.
    }
  }
}

function outputOf(rows: readonly StoredFile[], folder: string): LastOutput {
  const stampOf = (path: string) => writtenStamp(join(folder, path))!
  return {
    of: allMadeFrom(rows),
    index: stampOf('index.json'),
    documents: Object.fromEntries(
      rows.map((row) => [row.id, [madeFrom(row), ...stampOf(`documents/${row.id}.json`)]] as const),
    ),
  }
}

function takePlace(next: string, folder: string, old: string): void {
  const replaces = existsSync(folder)
  if (replaces) renameSync(folder, old)
  try {
    renameSync(next, folder)
  } catch (error) {
    if (replaces) renameSync(old, folder)
    throw error
  }
}

/** Takes the files of a folder away, thousands of them several times faster than `rmSync`, which first looks at each. */
function removeFiles(folder: string): void {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isFile()) unlinkSync(join(folder, entry.name))
}
