import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FileStamp, ListedFile } from '../list-folder.ts'
import type { StoredFile } from './stored-file.ts'

/**
 * Milliseconds that a file must have been left alone before its stamp speaks for its bytes: a file system may count time in
 * steps of up to two seconds, and a second change within one step would leave the stamp as it was.
 */
const SETTLED = 2000

/** The stamp of a file as it may be stored: null when the file changed so lately that its bytes have to be read again next time. */
export function settledStamp(stamp: FileStamp, now: number): FileStamp | null {
  const [, changed, entryChanged] = stamp
  return Math.max(changed, entryChanged) < now - SETTLED ? stamp : null
}

/**
 * The stored result of a file when all it rests on is the same, else null.
 *
 * An unchanged stamp stands for the bytes it was stored with; with any other stamp the bytes are read and hashed.
 */
export function findStored(
  { path, stamp }: ListedFile,
  row: StoredFile | undefined,
  basis: string,
  now: number,
): StoredFile | null {
  if (row === undefined || row.basis !== basis) return null
  if (row.stamp !== null && row.stamp.every((part, i) => part === stamp[i])) return row
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
  return sha256 === row.sha256 ? { ...row, stamp: settledStamp(stamp, now) } : null
}
