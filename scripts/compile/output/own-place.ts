import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../options.ts'

/** How a dataset in one file begins, and each of the app's files. */
export const DATASET_OPENING = '{"schema":"cetu-'
/** How a report begins. */
export const REPORT_OPENING = '# 编译报告\n'

/**
 * Throws `UsageError` when a file is there that this command did not write, known by how it begins: a document named by mistake
 * must not be written over. An empty file may be.
 */
export function refuseForeignFile(option: string, path: string, opening: string): void {
  const begins = openingOf(path, Buffer.byteLength(opening))
  if (begins === null || begins === '' || begins === opening) return
  throw new UsageError(
    `--${option} names the file to write, and ${path} holds something else already; nothing was written. Name another file, or move that one away`,
  )
}

/**
 * Throws `UsageError` when a folder holds things and none of the app's files: what does not belong to the data is taken away from
 * it, and a folder named by mistake would be emptied.
 */
export function refuseForeignFolder(path: string): void {
  const names = namesIn(path)
  const isOurs = names.some(
    (name) =>
      name.endsWith('.json') && openingOf(join(path, name), DATASET_OPENING.length) === DATASET_OPENING,
  )
  if (isOurs || names.every((name) => name.startsWith('.') || name === 'documents' || name === 'facts'))
    return
  throw new UsageError(
    `--out names the folder to write, and ${path} holds other things already; nothing was written. Name a new folder, or an earlier one of this command`,
  )
}

/** The first bytes of a file as text; null when it is not there or no file. */
function openingOf(path: string, length: number): string | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return null // Not there, or not to be read: writing says which.
  }
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0)).toString()
  } catch {
    return null // A folder: writing says so.
  } finally {
    closeSync(file)
  }
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return [] // Not there yet, or no folder: writing says which.
  }
}
