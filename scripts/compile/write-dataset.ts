import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { makeIndex } from '../../src/compile/compile-dataset.ts'
import type { Dataset } from '../../src/model/dataset.ts'

const bytesOf = (value: unknown) => `${JSON.stringify(value)}\n`

/** Writes the whole dataset as one file; a failure leaves the file that was there. */
export function writeSingleFile(dataset: Dataset, path: string): void {
  writeWhole(path, bytesOf(dataset))
}

/** Writes a text file whole: beside the old one, then in its place; a failure leaves the file that was there. */
export function writeWhole(path: string, content: string): void {
  mkdirSync(dirname(resolve(path)), { recursive: true })
  const next = `${path}.${process.pid}.part`
  try {
    writeFileSync(next, content)
    renameSync(next, path)
  } finally {
    rmSync(next, { force: true })
  }
}

/**
 * Writes the app's files: `index.json` and `documents/<id>.json`.
 *
 * The folder is written beside the old one and takes its place whole, so a failure leaves the last good dataset, and files of
 * documents that are gone go with the old folder.
 */
export function writeDataFolder(dataset: Dataset, folder: string): void {
  const parent = dirname(resolve(folder))
  mkdirSync(parent, { recursive: true })
  const next = mkdtempSync(join(parent, `.${basename(folder)}-`))
  try {
    writeFiles(dataset, join(next, 'new'))
    takePlace(join(next, 'new'), folder, join(next, 'old'))
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}

function writeFiles(dataset: Dataset, folder: string): void {
  mkdirSync(join(folder, 'documents'), { recursive: true })
  for (const doc of dataset.documents)
    writeFileSync(join(folder, 'documents', `${doc.id}.json`), bytesOf(doc))
  const id = createHash('sha256').update(bytesOf(dataset)).digest('hex').slice(0, 12)
  writeFileSync(join(folder, 'index.json'), bytesOf(makeIndex(dataset, id)))
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
