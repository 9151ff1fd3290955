import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { planOverview, type OverviewPlan } from '../../../src/derive/overview.ts'
import type { DocumentEntry } from '../../../src/model/document-entry.ts'
import { type PackedEntry, unpackEntry } from '../../../src/model/packed-entry.ts'
import type { Corpus } from '../compile-corpus.ts'
import { createPieceReader, type PieceReader } from '../store/piece-reader.ts'
import type { StoredFile } from '../store/stored-file.ts'
import { documentFile, factsFile, listFile, summaryFile } from './app-files.ts'
import { dataFiles, type DataFile } from './data-files.ts'
import {
  isUntouched,
  readLastOutput,
  writeLastOutput,
  type WrittenFile,
  writtenStamp,
} from './last-output.ts'

/**
 * Writes the app's files of a corpus: `summary.json`, `documents.json`, `facts/<bucket>.json` and `documents/<id>.json`. Files that
 * stand as they would be written stay as they are; what does not belong to the dataset is taken away.
 *
 * All that is new is first written beside the folder and then put into its place file by file, the summary last: a failure
 * before that leaves the folder as it was.
 */
export async function writeDataFolder(corpus: Corpus, store: string, folder: string): Promise<void> {
  const parent = dirname(resolve(folder))
  mkdirSync(parent, { recursive: true })
  const files = dataFiles(corpus.rows())
  const kept = keptFiles(files, folder, readLastOutput(store, folder))
  const fresh = files.filter(({ path }) => !kept.has(path))
  const strays = strayFiles(files, folder)
  performance.mark('cetu:output looked at')
  const made = await plan(corpus, fresh)
  performance.mark('cetu:planned')
  await corpus.keep()
  if (fresh.length === 0 && strays.length === 0) return
  const next = mkdtempSync(join(parent, `.${basename(folder)}-`))
  try {
    for (const name of ['documents', 'facts']) mkdirSync(join(next, name))
    writeFiles(fresh, next, { store, rows: corpus.rows(), ...made })
    performance.mark('cetu:written')
    const written = ({ path, of }: DataFile): WrittenFile =>
      kept.get(path) ?? { path, of, stamp: writtenStamp(join(next, path))! }
    // Before the files get there: what is noted of one that then does not fits no file.
    writeLastOutput(store, folder, files.map(written))
    for (const name of ['documents', 'facts']) mkdirSync(join(folder, name), { recursive: true })
    for (const { path } of fresh) renameSync(join(next, path), join(folder, path))
    for (const path of strays) rmSync(join(folder, path), { recursive: true, force: true })
    performance.mark('cetu:placed')
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}

/** The files that stand in the folder as they would be written now, by path. */
function keptFiles(
  files: readonly DataFile[],
  folder: string,
  last: ReadonlyMap<string, WrittenFile>,
): ReadonlyMap<string, WrittenFile> {
  const kept = new Map<string, WrittenFile>()
  // `join` looks at every character again; for ten thousand files that takes longer than to look at them.
  const below = join(folder, 'x').slice(0, -1)
  for (const { path, of } of files) {
    const known = last.get(path)
    if (known?.of === of && isUntouched(below + path, known.stamp)) kept.set(path, known)
  }
  return kept
}

/** What the list and the summary are made of; empty and null where they stand as they are. */
interface Made {
  readonly entries: readonly Uint8Array[]
  readonly overview: OverviewPlan | null
}

/** Makes sure that all that is to be read is sound, and plans what 总览 shows: which documents that is, the entries tell. */
async function plan(corpus: Corpus, fresh: readonly DataFile[]): Promise<Made> {
  const rows = corpus.rows()
  const needed = new Set(fresh.flatMap(({ documents }) => documents.map((index) => rows[index]!)))
  const entries = fresh.some(({ kind }) => kind === 'list' || kind === 'summary')
    ? await corpus.entries()
    : []
  let overview: OverviewPlan | null = null
  if (fresh.some(({ kind }) => kind === 'summary')) {
    overview = planOverview(entriesIn(entries))
    for (const row of rows) if (overview.shown.has(row.id)) needed.add(row)
  }
  await corpus.ensureSound([...needed])
  return { entries, overview }
}

function entriesIn(entries: readonly Uint8Array[]): readonly DocumentEntry[] {
  const list = JSON.parse(listFile('', entries).toString()) as { readonly documents: readonly PackedEntry[] }
  return list.documents.map(unpackEntry)
}

interface Making extends Made {
  readonly store: string
  readonly rows: readonly StoredFile[]
}

function writeFiles(fresh: readonly DataFile[], next: string, { store, ...making }: Making): void {
  const inOrder = createPieceReader(store, { inOrder: true })
  const scattered = createPieceReader(store, { inOrder: false })
  for (const file of fresh) {
    const reader = file.kind === 'document' ? inOrder : scattered
    writeFileSync(join(next, file.path), bytesOf(file, making, reader))
  }
  inOrder.close()
  scattered.close()
}

function bytesOf(
  { kind, documents }: DataFile,
  { rows, entries, overview }: Omit<Making, 'store'>,
  reader: PieceReader,
): Buffer {
  const own = documents.map((index) => rows[index]!)
  switch (kind) {
    case 'document':
      return documentFile(own[0]!, reader)
    case 'facts':
      return factsFile(own, reader)
    case 'list':
      return listFile('cetu-documents/1', entries)
    case 'summary':
      return summaryFile(rows, overview!, reader)
  }
}

/** What lies in the folder and belongs to none of its files, by path. */
function strayFiles(files: readonly DataFile[], folder: string): readonly string[] {
  const own = new Set(['documents', 'facts', ...files.map(({ path }) => path)])
  const inside = ['', 'documents/', 'facts/'].flatMap((below) =>
    namesIn(join(folder, below)).map((name) => below + name),
  )
  return inside.filter((path) => !own.has(path))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [] // Not there yet.
    throw error
  }
}
