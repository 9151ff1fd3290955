import type { CompileOptions } from '../options.ts'
import { readDataset } from '../output/read-dataset.ts'
import { readLastBuild } from '../read-last-build.ts'
import type { StoredFile } from '../store/stored-file.ts'
import { writeWhole } from '../write-whole.ts'
import { makeReport } from './make-report.ts'

/** Writes the report of a build before its dataset takes the place of the last one, with which it is compared. */
export function writeReport(
  path: string,
  store: string,
  rows: readonly StoredFile[],
  places: Pick<CompileOptions, 'single' | 'out'>,
): void {
  writeWhole(path, makeReport({ ...readDataset(store, rows), last: readLastBuild(places) }))
}
