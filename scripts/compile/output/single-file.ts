import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { makeDataset } from '../../../src/compile/compile-dataset.ts'
import type { Corpus } from '../compile-corpus.ts'
import { createPieceReader } from '../store/piece-reader.ts'
import { createFileOutput } from './file-output.ts'

/** Writes the whole dataset as one file, document by document; a failure leaves the file that was there. */
export async function writeSingleFile(corpus: Corpus, store: string, path: string): Promise<void> {
  await corpus.ensureSound(corpus.rows())
  await corpus.keep()
  mkdirSync(dirname(resolve(path)), { recursive: true })
  const next = `${path}.${process.pid}.part`
  const reader = createPieceReader(store, { inOrder: true })
  try {
    const output = createFileOutput(next)
    const [head, tail] = JSON.stringify(makeDataset([])).split('[]') as [string, string]
    output.write(Buffer.from(`${head}[`))
    for (const [index, { place }] of corpus.rows().entries()) {
      if (index > 0) output.write(Buffer.from(','))
      output.write(reader.part(place, 'doc'))
    }
    output.write(Buffer.from(`]${tail}\n`))
    output.close()
    renameSync(next, path)
  } finally {
    reader.close()
    rmSync(next, { force: true })
  }
}
