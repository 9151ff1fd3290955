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
 * Writes the app's files: `summary.json`, `documents.json`, `facts/<bucket>.json` and `documents/<id>.json`.
 *
 * The folder is written beside the old one and takes its place whole, so a failure leaves the last good dataset, and files of
 * documents that are gone go with the old folder. Files that would be written the same are taken over from it.
 */
export async function writeDataFolder(
  store: string,
  rows: readonly StoredFile[],
  folder: string,
  { thread, meanwhile }: WriteWith,
): Promise<void> {
  const last = readLastOutput(store, folder)
  const kept = keptFiles(rows, folder, last)
  const parent = dirname(resolve(folder))
  mkdirSync(parent, { recursive: true })
  const next = mkdtempSync(join(parent, `.${basename(folder)}-`))
  try {
    const made = join(next, 'new')
    const documents = join(made, 'documents')
    mkdirSync(documents, { recursive: true })
    const pieces = rows.map(({ file, id, place }) => ({
      file,
      place,
      path: kept.has(id) ? null : join(documents, `${id}.json`),
    }))
    const assembled = thread.run('assemble', { store, pieces, folder: made, single: null })
    assembled.catch(() => {}) // It is awaited below.
    meanwhile()
    takeOver(kept, join(folder, 'documents'), documents)
    performance.mark('cetu:linked')
    await assembled
    performance.mark('cetu:assembled')
    // Before the swap: what is noted of files that then do not get there fits no file.
    writeLastOutput(store, folder, outputOf(rows, made, kept))
    takePlace(made, folder, join(next, 'old'))
    removeFiles(join(next, 'old/documents'))
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}

type Documents = LastOutput['documents']

/** The documents whose files stand in the folder as they would be written now, by id. */
function keptFiles(
  rows: readonly StoredFile[],
  folder: string,
  last: LastOutput | null,
): ReadonlyMap<string, Documents[string]> {
  const kept = new Map<string, Documents[string]>()
  for (const row of rows) {
    const known = last?.documents[row.id]
    if (known === undefined) continue
    const [of, ...stamp] = known
    if (of === madeFrom(row) && isUntouched(join(folder, 'documents', `${row.id}.json`), stamp))
      kept.set(row.id, known)
  }
  return kept
}

/** Whether a folder is what would be written now, with no file too many. */
export function dataFolderStands(store: string, rows: readonly StoredFile[], folder: string): boolean {
  const last = readLastOutput(store, folder)
  return (
    last !== null &&
    last.of === allMadeFrom(rows) &&
    isUntouched(join(folder, 'summary.json'), last.index) &&
    readdirSync(folder).length === 4 &&
    keptFiles(rows, folder, last).size === rows.length &&
    readdirSync(join(folder, 'documents')).length === rows.length
  )
}

/** A file has two names until the old folder goes; where the file system has no such thing, it is copied. */
function takeOver(kept: ReadonlyMap<string, unknown>, from: string, to: string): void {
  for (const id of kept.keys()) {
    const [old, made] = [join(from, `${id}.json`), join(to, `${id}.json`)]
    try {
      linkSync(old, made)
    } catch {
      copyFileSync(old, made) // What is wrong with the file itself, this says, too.
    }
  }
}

/** What is to be remembered of a folder; a file that has a second name keeps its stamp. */
function outputOf(
  rows: readonly StoredFile[],
  folder: string,
  kept: ReadonlyMap<string, Documents[string]>,
): LastOutput {
  const stampOf = (path: string) => writtenStamp(join(folder, path))!
  const entryOf = (row: StoredFile): Documents[string] =>
    kept.get(row.id) ?? [madeFrom(row), ...stampOf(`documents/${row.id}.json`)]
  return {
    of: allMadeFrom(rows),
    index: stampOf('summary.json'),
    documents: Object.fromEntries(rows.map((row) => [row.id, entryOf(row)])),
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
