import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Lexicon } from '../../src/compile/lexicon.ts'
import { compileCorpus, type Corpus } from './compile-corpus.ts'
import { folderTasks, strayCorrections } from './folder-tasks.ts'
import { problemLines, type InputProblem } from './input-problem.ts'
import { type FolderListing, listFolder } from './list-folder.ts'
import { parseOptions, USAGE, UsageError, type CompileOptions } from './options.ts'
import { writeDataFolder } from './output/data-folder.ts'
import {
  DATASET_OPENING,
  refuseForeignFile,
  refuseForeignFolder,
  REPORT_OPENING,
} from './output/own-place.ts'
import { writeSingleFile } from './output/single-file.ts'
import { type Corrections, readCorrections } from './read-corrections.ts'
import { readLexicon } from './read-lexicon.ts'
import { makeStore } from './store/store.ts'
import { summaryLines } from './summary-lines.ts'
import { createThreads, type Threads, type WorkerCode } from './workers/threads.ts'

/** What the command needs to know of the project it belongs to. */
export interface CompileSetting {
  /** The project's own documents and word list. */
  readonly ownSeeds: string
  /** Where compiled documents are kept unless another place is asked for. */
  readonly cache: string
  /** Hash of the compiler's sources and of all they use. */
  readonly compiler: string
  /** Whether that is still so: whoever edits the compiler while it runs gets a result, but it is not kept. */
  readonly isCurrent: () => boolean
  readonly workerCode: WorkerCode
}

/** `npm run compile`: the exit code, 1 for bad input, 2 for a command line it cannot read or when the tool itself fails; then nothing is written. */
export async function runCompile(args: readonly string[], setting: CompileSetting): Promise<number> {
  try {
    const options = parseOptions(args)
    if (options !== null) return await run(options, setting)
    console.log(USAGE)
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n${USAGE}`)
      return 2
    }
    console.error(
      `compile failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    return 2
  }
}

interface Input {
  readonly listing: FolderListing
  readonly lexicon: Lexicon
  readonly corrections: Corrections
  /** Hash of the compiler and the word list. */
  readonly rules: string
  readonly isCurrent: () => boolean
}

async function run(options: CompileOptions, setting: CompileSetting): Promise<number> {
  refuseForeignPlaces(options)
  const listing = listFolder(options.seeds)
  for (const name of listing.skipped)
    console.error(`skipped ${join(options.seeds, name)}: not a document we read`)
  if (listing.files.length === 0) return refuse(listing.problems, options)
  const { corrections, problems: inCorrections } = readCorrections(options.seeds)
  const { store, close } = openStore(options, setting)
  try {
    const { compiler, isCurrent } = setting
    const { lexicon, problems, hash } = readLexicon(options.seeds, setting.ownSeeds, { store, compiler })
    if (!lexicon || inCorrections.length > 0) return refuse([...problems, ...inCorrections], options)
    const threads = createThreads(setting.workerCode, lexicon, options.workers)
    const input = { listing, lexicon, corrections, rules: `${compiler} ${hash}`, isCurrent }
    return await build(input, options, threads, store).finally(threads.close)
  } finally {
    close()
  }
}

async function build(
  input: Input,
  options: CompileOptions,
  { threadsFor }: Threads,
  store: string,
): Promise<number> {
  const { listing, corrections } = input
  const tasks = folderTasks(listing, corrections)
  performance.mark('cetu:listed')
  const corpus = await compileCorpus({ ...input, threadsFor, tasks, store, now: Date.now() })
  const problems = [...listing.problems, ...strayCorrections(corrections, listing), ...corpus.problems]
  if (problems.some(({ severity }) => severity === 'error')) {
    await corpus.keep()
    return refuse(problems, options)
  }
  report(problems, options)
  await write(corpus, options, store)
  console.log(summaryLines(corpus).join('\n'))
  return 0
}

async function write(corpus: Corpus, options: CompileOptions, store: string): Promise<void> {
  const { single, out } = options
  if (options.report !== null) {
    const { writeReport } = await import('./report/write-report.ts')
    await writeReport(options.report, corpus, store, options)
  }
  await (single === null ? writeDataFolder(corpus, store, out) : writeSingleFile(corpus, store, single))
}

/** What was not written by this command is never written over. */
function refuseForeignPlaces({ single, out, report: reportFile }: CompileOptions): void {
  if (single === null) refuseForeignFolder(out)
  else refuseForeignFile('single', single, DATASET_OPENING)
  if (reportFile !== null) refuseForeignFile('report', reportFile, REPORT_OPENING)
}

/** The folder's store, or one for this build alone, beside what is written. */
function openStore(
  { cache, seeds, single, out }: CompileOptions,
  setting: CompileSetting,
): { readonly store: string; readonly close: () => void } {
  if (cache !== false) return { store: makeStore(cache ?? setting.cache, seeds), close: () => {} }
  const beside = dirname(resolve(single ?? out))
  mkdirSync(beside, { recursive: true })
  const store = mkdtempSync(join(beside, '.compile-'))
  return { store, close: () => rmSync(store, { recursive: true, force: true }) }
}

function refuse(problems: readonly InputProblem[], options: CompileOptions): number {
  report(problems, options)
  if (options.format === 'text') console.error('nothing was written')
  return 1
}

/** Prints errors, then warnings; what is only worth knowing stands in the dataset. */
function report(problems: readonly InputProblem[], { format }: CompileOptions): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  for (const line of problemLines([...errors, ...warnings], format)) console.error(line)
}
