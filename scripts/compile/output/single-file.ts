import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { StoredFile } from '../store/stored-file.ts'
import type { Thread } from '../workers/thread.ts'

/** Writes the whole dataset as one file, document by document; a failure leaves the file that was there. */
export async function writeSingleFile(
  store: string,
  rows: readonly StoredFile[],
  path: string,
  thread: Thread,
): Promise<void> {
  mkdirSync(dirname(resolve(path)), { recursive: true })
  const next = `${path}.${process.pid}.part`
  try {
    const pieces = rows.map(({ file, place }) => ({ file, place, path: null }))
    await thread.run('assemble', { store, pieces, folder: null, single: next })
    renameSync(next, path)
  } finally {
    rmSync(next, { force: true })
  }
}
