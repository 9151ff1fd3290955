import { closeSync, openSync, writeSync } from 'node:fs'

/** Bytes gathered before they are written. */
const GATHERED = 1024 * 1024

/** A file that is written piece by piece. */
export interface FileOutput {
  readonly write: (bytes: Uint8Array) => void
  readonly close: () => void
}

/** Opens a new file to write; pieces may be changed after they were given. */
export function createFileOutput(path: string): FileOutput {
  const descriptor = openSync(path, 'w')
  const gathered = Buffer.allocUnsafe(GATHERED)
  let length = 0
  const writeAll = (bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done, bytes.length - done)
  }
  const flush = () => {
    writeAll(gathered.subarray(0, length))
    length = 0
  }
  return {
    write: (bytes) => {
      if (length + bytes.length > GATHERED) flush()
      if (bytes.length > GATHERED) return writeAll(bytes)
      gathered.set(bytes, length)
      length += bytes.length
    },
    close: () => {
      flush()
      closeSync(descriptor)
    },
  }
}
