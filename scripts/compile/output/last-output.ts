import { createHash } from 'node:crypto'
import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { readSealed, writeSealed } from '../store/sealed-file.ts'
import type { StoredFile } from '../store/stored-file.ts'

const FORMAT = 'cetu-output/1'

/** Number, size and time of the last change of a written file: while they stay, nobody has touched it. */
type WrittenStamp = readonly [inode: number, size: number, changed: number]

/** What a build wrote into a data folder. */
export interface LastOutput {
  /** Hash of what the whole folder was made from. */
  readonly of: string
  readonly index: WrittenStamp
  /** By document id: what the document was made from, and its file. */
  readonly documents: Readonly<Record<string, readonly [of: string, ...WrittenStamp]>>
}

/** Hash of all that a document's bytes rest on. */
export const madeFrom = ({ basis, sha256 }: StoredFile): string => `${basis}${sha256}`

/** Hash of all that a dataset's bytes rest on. */
export function allMadeFrom(rows: readonly StoredFile[]): string {
  const hash = createHash('sha256')
  for (const row of rows) hash.update(`${row.file}\0${madeFrom(row)}\0`)
  return hash.digest('hex')
}

/** The stamp of a written file, or null when it is not there. */
export function writtenStamp(path: string): WrittenStamp | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? null : [stats.ino, stats.size, stats.mtimeMs]
}

/** Whether a file is still the one that was written. */
export function isUntouched(path: string, [inode, size, changed]: WrittenStamp): boolean {
  const stamp = writtenStamp(path)
  return stamp !== null && stamp[0] === inode && stamp[1] === size && stamp[2] === changed
}

/** A store remembers what it wrote for each data folder; the folder need not be there yet, what it lies in has to be. */
function pathOf(store: string, folder: string): string {
  const place = join(realpathSync(dirname(resolve(folder))), basename(resolve(folder)))
  return join(store, `output-${createHash('sha256').update(place).digest('hex').slice(0, 16)}`)
}

/** What was written last into a folder; null when there was nothing, or nobody remembers. */
export const readLastOutput = (store: string, folder: string): LastOutput | null =>
  statSync(folder, { throwIfNoEntry: false })
    ? (readSealed(pathOf(store, folder), FORMAT) as LastOutput | null)
    : null

/** Remembers what was written into a folder. */
export const writeLastOutput = (store: string, folder: string, output: LastOutput): void =>
  writeSealed(pathOf(store, folder), FORMAT, output)
