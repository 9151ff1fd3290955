import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeDataset, findSharedIds } from '../../src/compile/compile-dataset.ts'
import { compileDocument } from '../../src/compile/compile-document.ts'
import type { Lexicon } from '../../src/compile/lexicon.ts'
import type { CompiledDocument, Dataset, Diagnostic } from '../../src/model/dataset.ts'
import { fileProblem, type InputProblem } from './input-problem.ts'

/** What compiling a folder gave. `dataset` may be used only when no problem is an error. */
export interface FolderResult {
  readonly dataset: Dataset
  readonly problems: readonly InputProblem[]
  /** Names in the folder that are no documents. */
  readonly skipped: readonly string[]
}

/** Files beside the documents that other steps read. */
const KNOWN_BESIDE = new Set(['lexicon.yaml', 'corrections.yaml'])

/** Compiles every `.txt` of a folder; subfolders and files of other kinds are named and skipped. */
export function compileFolder(folder: string, lexicon: Lexicon): FolderResult {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return nothing(
      fileProblem(folder, 'no-folder', 'there is no such folder; give the folder of the documents'),
    )
  const names = readdirSync(folder).sort((a, b) => (a < b ? -1 : 1))
  const files = names.filter((name) => name.endsWith('.txt') && statSync(join(folder, name)).isFile())
  if (files.length === 0)
    return nothing(fileProblem(folder, 'no-documents', 'the folder has no .txt document'))
  const results = files.map((file) => ({ file, ...compileFile(folder, file, lexicon) }))
  const documents = results
    .map(({ document }) => document)
    .filter((doc): doc is CompiledDocument => doc !== null)
  const dataset = makeDataset(documents)
  const inFile = (file: string, found: readonly Diagnostic[]) =>
    found.map((one) => Object.assign({}, one, { path: join(folder, file) }))
  const problems = [
    ...results.flatMap(({ file, diagnostics }) => inFile(file, diagnostics)),
    ...findSharedIds(dataset).flatMap(({ file, diagnostic }) => inFile(file, [diagnostic])),
  ]
  const skipped = names.filter((name) => !files.includes(name) && !KNOWN_BESIDE.has(name))
  return { dataset, problems, skipped }
}

function compileFile(folder: string, file: string, lexicon: Lexicon): ReturnType<typeof compileDocument> {
  const bytes = readFileSync(join(folder, file))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return compileDocument({ file, sha256, bytes }, lexicon)
}

const nothing = (problem: InputProblem): FolderResult => ({
  dataset: makeDataset([]),
  problems: [problem],
  skipped: [],
})
