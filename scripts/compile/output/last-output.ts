import { createHash } from 'node:crypto'
import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { readSealed, writeSealed } from '../store/sealed-file.ts'

const FORMAT = 'cetu-output/2'

/** Number, size and time of the last change of a written file: while they stay, nobody has touched it. */
export type WrittenStamp = readonly [inode: number, size: number, changed: number]

/** A file that was written, and a text that says what it was made from. */
export interface WrittenFile {
  readonly path: string
  readonly of: string
  readonly stamp: WrittenStamp
}

/** The stamp of a written file, or null when it is not there. */
export function writtenStamp(path: string): WrittenStamp | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? null : [stats.ino, stats.size, stats.mtimeMs]
}

/** Whether a file is still the one that was written. */
export function isUntouched(path: string, stamp: WrittenStamp): boolean {
  const now = writtenStamp(path)
  return now !== null && now.every((part, index) => part === stamp[index])
}

/** A store remembers what it wrote into each data folder; the folder need not be there yet, what it lies in has to be. */
function pathOf(store: string, folder: string): string {
  const place = join(realpathSync(dirname(resolve(folder))), basename(resolve(folder)))
  return join(store, `output-${createHash('sha256').update(place).digest('hex').slice(0, 16)}`)
}

/** What was written last into a folder, by path in it; empty when there was nothing, or nobody remembers. */
export function readLastOutput(store: string, folder: string): ReadonlyMap<string, WrittenFile> {
  if (!statSync(folder, { throwIfNoEntry: false })) return new Map()
  const sealed = readSealed(pathOf(store, folder), FORMAT)
  if (sealed === null) return new Map()
  const { paths, of } = sealed.head as { readonly paths: readonly string[]; readonly of: readonly string[] }
  const { numbers } = sealed
  const files = paths.map((path, index): [string, WrittenFile] => {
    const at = 3 * index
    return [path, { path, of: of[index]!, stamp: [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!] }]
  })
  return new Map(files)
}

/** Remembers what stands in a folder. */
export function writeLastOutput(store: string, folder: string, files: readonly WrittenFile[]): void {
  writeSealed(pathOf(store, folder), FORMAT, {
    head: { paths: files.map(({ path }) => path), of: files.map(({ of }) => of) },
    numbers: Float64Array.from(files.flatMap(({ stamp }) => stamp)),
  })
}
