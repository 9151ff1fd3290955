import { join } from 'node:path'
import { findSharedIds, makeDataset } from '../../src/compile/compile-dataset.ts'
import type { LedgerEntry } from '../../src/compile/ledger.ts'
import type { Lexicon } from '../../src/compile/lexicon.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { compileFile } from './compile-file.ts'
import { fileProblems } from './file-problems.ts'
import { folderTasks, strayCorrections } from './folder-tasks.ts'
import type { InputProblem } from './input-problem.ts'
import { listFolder } from './list-folder.ts'
import { type Corrections, NO_CORRECTIONS } from './read-corrections.ts'

/** What compiling a folder gave. `dataset` may be used only when no problem is an error. */
export interface FolderResult {
  readonly dataset: Dataset
  readonly problems: readonly InputProblem[]
  /** Names in the folder that are no documents. */
  readonly skipped: readonly string[]
  /** What became of every number, by file name. */
  readonly ledgers: ReadonlyMap<string, readonly LedgerEntry[]>
}

/**
 * Compiles every document of a small folder and keeps all of it in memory, for other programs and tests; the command itself
 * writes as it goes (`compile-corpus.ts`).
 */
export function compileFolder(
  folder: string,
  lexicon: Lexicon,
  corrections: Corrections = NO_CORRECTIONS,
): FolderResult {
  const listing = listFolder(folder)
  if (listing.files.length === 0)
    return { dataset: makeDataset([]), problems: listing.problems, skipped: [], ledgers: new Map() }
  const results = folderTasks(listing, corrections).map(({ listed, task, problems }) => {
    if (task === null) return { file: listed.file, document: null, problems, ledger: [] }
    const result = compileFile(task, lexicon)
    const found = fileProblems(task, result, corrections)
    return { file: listed.file, document: result.document, problems: found, ledger: result.ledger }
  })
  const dataset = makeDataset(results.flatMap(({ document }) => document ?? []))
  const shared = findSharedIds(dataset).map(({ file, diagnostic }) =>
    Object.assign({}, diagnostic, { path: join(folder, file) }),
  )
  const inFiles = results.flatMap(({ problems }) => problems)
  return {
    dataset,
    problems: [...listing.problems, ...strayCorrections(corrections, listing), ...inFiles, ...shared],
    skipped: listing.skipped,
    ledgers: new Map(results.map(({ file, ledger }) => [file, ledger])),
  }
}
