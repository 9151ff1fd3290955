import type { Corpus } from '../compile-corpus.ts'
import type { CompileOptions } from '../options.ts'
import { readDataset } from '../output/read-dataset.ts'
import { readLastBuild } from '../read-last-build.ts'
import { writeWhole } from '../write-whole.ts'
import { makeReport } from './make-report.ts'

/** Writes the report of a build before its dataset takes the place of the last one, with which it is compared. */
export async function writeReport(
  path: string,
  corpus: Corpus,
  store: string,
  places: Pick<CompileOptions, 'single' | 'out'>,
): Promise<void> {
  await corpus.ensureSound(corpus.rows())
  writeWhole(path, makeReport({ ...readDataset(store, corpus.rows()), last: readLastBuild(places) }))
}
