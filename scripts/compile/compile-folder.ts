import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { makeDataset, findSharedIds } from '../../src/compile/compile-dataset.ts'
import { compileDocument } from '../../src/compile/compile-document.ts'
import { DOCUMENT_ENDINGS, isDocumentFile } from '../../src/compile/formats/read-source.ts'
import type { LedgerEntry } from '../../src/compile/ledger.ts'
import type { Lexicon } from '../../src/compile/lexicon.ts'
import type { CompiledDocument, Dataset, Diagnostic } from '../../src/model/dataset.ts'
import { fileProblem, type InputProblem } from './input-problem.ts'
import { type Corrections, NO_CORRECTIONS } from './read-corrections.ts'
import { readSidecar, SIDECAR_ENDING } from './read-sidecar.ts'

/** What compiling a folder gave. `dataset` may be used only when no problem is an error. */
export interface FolderResult {
  readonly dataset: Dataset
  readonly problems: readonly InputProblem[]
  /** Names in the folder that are no documents. */
  readonly skipped: readonly string[]
  /** What became of every number, by file name. */
  readonly ledgers: ReadonlyMap<string, readonly LedgerEntry[]>
}

/** Files beside the documents that other steps read. */
const KNOWN_BESIDE = new Set(['lexicon.yaml', 'corrections.yaml'])
/** A file that describes a folder is none of its documents. */
const README = /^readme\.\w{1,5}$/i

/**
 * Compiles every document of a folder (txt, md, html, htm, docx) with the corrections that name it; subfolders and files of
 * other kinds are named and skipped.
 */
export function compileFolder(
  folder: string,
  lexicon: Lexicon,
  corrections: Corrections = NO_CORRECTIONS,
): FolderResult {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return nothing(
      fileProblem(folder, 'no-folder', 'there is no such folder; give the folder of the documents'),
    )
  const names = readdirSync(folder).sort((a, b) => (a < b ? -1 : 1))
  const isDocument = (name: string) =>
    isDocumentFile(name) && !README.test(name) && statSync(join(folder, name)).isFile()
  const files = names.filter(isDocument)
  if (files.length === 0) return nothing(fileProblem(folder, 'no-documents', NO_DOCUMENTS))
  const results = files.map((file) => ({ file, ...compileFile(join(folder, file), lexicon, corrections) }))
  const documents = results
    .map(({ document }) => document)
    .filter((doc): doc is CompiledDocument => doc !== null)
  const dataset = makeDataset(documents)
  const inFile = (file: string, found: readonly Diagnostic[]) =>
    found.map((one) => Object.assign({}, one, { path: join(folder, file) }))
  const problems = [
    ...strayProblems(folder, names, files),
    ...strayCorrections(corrections, files),
    ...results.flatMap(({ file, diagnostics, beside }) => beside.concat(inFile(file, diagnostics))),
    ...findSharedIds(dataset).flatMap(({ file, diagnostic }) => inFile(file, [diagnostic])),
  ]
  const known = new Set([...files, ...KNOWN_BESIDE])
  const isUnknown = (name: string) => !known.has(name) && !name.endsWith(SIDECAR_ENDING)
  const skipped = names.filter(isUnknown)
  const ledgers = new Map(results.map(({ file, ledger }) => [file, ledger]))
  return { dataset, problems, skipped, ledgers }
}

type FileResult = ReturnType<typeof compileDocument> & { readonly beside: readonly InputProblem[] }

function compileFile(path: string, lexicon: Lexicon, { list, problemOf }: Corrections): FileResult {
  const file = basename(path)
  const { encoding, problems } = readSidecar(path)
  if (problems.length > 0) return { ...NOT_COMPILED, beside: problems }
  const bytes = readFileSync(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const corrections = list.filter(({ document }) => document === file)
  const result = compileDocument({ file, sha256, bytes, encoding, corrections }, lexicon)
  const beside = result.correctionProblems.map((one) => problemOf(corrections[one.index]!, one))
  return Object.assign(result, { beside })
}

const NOT_COMPILED = { document: null, diagnostics: [], ledger: [], correctionProblems: [] }

const NO_DOCUMENTS = `the folder has no document: no ${DOCUMENT_ENDINGS.map((ending) => `.${ending}`).join(', ')} file`

/** A file that says something about a document that is not there: most likely one of the two names is misspelt. */
function strayProblems(
  folder: string,
  names: readonly string[],
  files: readonly string[],
): readonly InputProblem[] {
  return names
    .filter((name) => name.endsWith(SIDECAR_ENDING) && !files.includes(name.slice(0, -SIDECAR_ENDING.length)))
    .map((name) =>
      fileProblem(join(folder, name), 'sidecar-alone', 'there is no document of that name beside it'),
    )
}

/** Corrections of documents that are not there: most likely the name is misspelt, or the file was renamed. */
const strayCorrections = ({ list, problemOf }: Corrections, files: readonly string[]) =>
  list
    .filter(({ document }) => !files.includes(document))
    .map((correction) => {
      const message = `there is no document 「${correction.document}」 in the folder`
      return problemOf(correction, { field: 'document', code: 'correction-no-document', message })
    })

const nothing = (problem: InputProblem): FolderResult => ({
  dataset: makeDataset([]),
  problems: [problem],
  skipped: [],
  ledgers: new Map(),
})
