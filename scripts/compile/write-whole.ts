import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Writes a file whole: beside the old one, then in its place; a failure leaves the file that was there. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(resolve(path)), { recursive: true })
  const next = `${path}.${process.pid}.part`
  try {
    writeFileSync(next, content)
    renameSync(next, path)
  } finally {
    rmSync(next, { force: true })
  }
}
