import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { LedgerEntry } from '../../../src/compile/ledger.ts'
import { COMPILER_VERSION } from '../../../src/compile/version.ts'
import type { CompiledDocument } from '../../../src/model/dataset.ts'
import type { Corpus } from '../compile-corpus.ts'
import type { CompileOptions } from '../options.ts'
import { createFileOutput } from '../output/file-output.ts'
import { readLastBuild } from '../read-last-build.ts'
import { createPieceReader } from '../store/piece-reader.ts'
import { reportLines } from './make-report.ts'

/**
 * Writes the report of a build before its dataset takes the place of the last one, with which it is compared; a failure leaves
 * the report that was there.
 */
export async function writeReport(
  path: string,
  corpus: Corpus,
  store: string,
  places: Pick<CompileOptions, 'single' | 'out'>,
): Promise<void> {
  await corpus.ensureSound(corpus.rows())
  mkdirSync(dirname(resolve(path)), { recursive: true })
  const next = `${path}.${process.pid}.part`
  const reader = createPieceReader(store, { inOrder: true })
  try {
    const output = createFileOutput(next)
    const documents = corpus.rows().map(({ file, counts, place }) => ({
      file,
      counts,
      read: () => ({
        doc: JSON.parse(reader.part(place, 'doc').toString()) as CompiledDocument,
        ledger: JSON.parse(reader.part(place, 'ledger').toString()) as readonly LedgerEntry[],
      }),
    }))
    const source = { compiler: COMPILER_VERSION, documents, last: readLastBuild(places) }
    for (const line of reportLines(source)) output.write(Buffer.from(`${line}\n`))
    output.close()
    renameSync(next, path)
  } finally {
    reader.close()
    rmSync(next, { force: true })
  }
}
