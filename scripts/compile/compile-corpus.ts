import { findSharedIds } from '../../src/compile/compile-dataset.ts'
import type { FileOutcome } from './file-outcome.ts'
import { fileProblems } from './file-problems.ts'
import type { FolderTask } from './folder-tasks.ts'
import type { InputProblem } from './input-problem.ts'
import { readDataset } from './output/read-dataset.ts'
import type { Corrections } from './read-corrections.ts'
import { areNew } from './store/are-new.ts'
import { findStored, settledStamp } from './store/find-stored.ts'
import { createSegmentWriter } from './store/segment-writer.ts'
import { createBasis, readStore, writeStore } from './store/store.ts'
import type { StoredFile } from './store/stored-file.ts'
import { tidy } from './store/tidy.ts'
import { compileInOrder } from './workers/compile-in-order.ts'
import type { Thread } from './workers/thread.ts'

/** What a folder is compiled with. */
export interface CorpusSource {
  readonly tasks: readonly FolderTask[]
  readonly corrections: Corrections
  /** Hash of the compiler and the word list. */
  readonly rules: string
  /** Whether these are still the rules that compile; results of others are not kept. */
  readonly isCurrent: () => boolean
  /** The folder of the store; compiled documents are written there as they come. */
  readonly store: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** Threads to compile on, asked for when the bytes that have to be compiled are known. */
  readonly threadsFor: (bytes: number) => Promise<readonly Thread[]>
  /** Whether what would be written of these documents stands already; then nothing of the store is read. */
  readonly stands: (rows: readonly StoredFile[]) => boolean
  /** The thread that reads and writes much. */
  readonly sideFor: (bytes: number) => Thread
}

/** The compiled documents of a folder in its store, by file name in code units. They may be used when no problem is an error. */
export interface Corpus {
  readonly rows: readonly StoredFile[]
  readonly problems: readonly InputProblem[]
  /** Whether nothing has to be written. */
  readonly stands: boolean
  /** Makes the store remember them for the next build. */
  readonly keep: () => void
}

interface Slot extends FolderTask {
  readonly basis: string
  /** Null until the document is compiled, and for good when an error stops it. */
  row: StoredFile | null
  found: readonly InputProblem[]
}

/**
 * Compiles what the store does not hold, and checks all that it holds before it is used: what is damaged there is compiled
 * again. Results are the same from the store and from the compiler.
 */
export async function compileCorpus(source: CorpusSource): Promise<Corpus> {
  const stored = readStore(source.store)
  const basis = createBasis(source.rules)
  const slots = source.tasks.map((one) => startSlot(one, stored, basis, source.now))
  performance.mark('cetu:looked up')
  const reused = slots.filter(({ row }) => row !== null)
  const all = reused.map(({ row }) => row!)
  const stands = all.length === slots.length && source.stands(all)
  const side = source.sideFor(stands ? 0 : all.reduce((sum, { place }) => sum + place.doc, 0))
  const places = stands ? [] : all.map(({ place }) => place)
  const writer = createSegmentWriter(source.store)
  const ids: Float64Array[] = []
  const compile = (some: readonly Slot[]) =>
    compileSlots(some, source, (slot, outcome) => {
      if (outcome.parts) ids.push(outcome.parts.ids)
      settle(slot, outcome, source, (parts) => writer.add(parts))
    })
  const checking = side.run('check', { store: source.store, places })
  checking.catch(() => {}) // It is awaited below.
  await compile(slots.filter(({ row }) => row === null))
  performance.mark('cetu:compiled')
  const checked = await checking
  performance.mark('cetu:checked')
  const damaged = checked.damaged.map((index) => reused[index]!)
  await compile(damaged)
  const rows = tidy(
    source.store,
    slots.flatMap(({ row }) => row ?? []),
    writer,
  )
  writer.close()
  const shared = areNew(ids, checked.ids) ? [] : sharedIdProblems(source, rows)
  const keep = () => {
    if (shared.length === 0 && !sameRows(rows, stored) && source.isCurrent()) writeStore(source.store, rows)
    performance.mark('cetu:stored')
  }
  return { rows, problems: [...slots.flatMap(({ found }) => found), ...shared], stands, keep }
}

function startSlot(
  one: FolderTask,
  stored: ReadonlyMap<string, StoredFile>,
  basisOf: ReturnType<typeof createBasis>,
  now: number,
): Slot {
  const { task, listed, problems } = one
  const basis = task === null ? '' : basisOf(task)
  const row = task === null ? null : findStored(listed, stored.get(listed.file), basis, now)
  const warnings = row?.warnings.map((warning) => Object.assign({}, warning, { path: listed.path })) ?? []
  return { ...one, basis, row, found: [...problems, ...warnings] }
}

async function compileSlots(
  slots: readonly Slot[],
  { threadsFor }: CorpusSource,
  take: (slot: Slot, outcome: FileOutcome) => void,
): Promise<void> {
  const open = slots.filter(({ task }) => task !== null)
  if (open.length === 0) return
  const threads = await threadsFor(open.reduce((sum, { listed }) => sum + listed.stamp[0], 0))
  const tasks = open.map(({ task }) => task!)
  let next = 0
  await compileInOrder(tasks, threads, (_task, outcome) => take(open[next++]!, outcome))
}

function settle(
  slot: Slot,
  { parts, sha256, diagnostics, correctionProblems }: FileOutcome,
  { now, corrections }: CorpusSource,
  write: (parts: NonNullable<FileOutcome['parts']>) => StoredFile['place'],
): void {
  const { listed, basis } = slot
  slot.found = fileProblems(slot.task!, { diagnostics, correctionProblems }, corrections)
  slot.row = parts && {
    file: listed.file,
    id: parts.id,
    stamp: settledStamp(listed.stamp, now),
    sha256,
    basis,
    counts: parts.counts,
    warnings: diagnostics,
    place: write(parts),
  }
}

const sameRows = (rows: readonly StoredFile[], stored: ReadonlyMap<string, StoredFile>) =>
  rows.length === stored.size && rows.every((row) => stored.get(row.file) === row)

function sharedIdProblems(
  { store, tasks }: CorpusSource,
  rows: readonly StoredFile[],
): readonly InputProblem[] {
  const paths = new Map(tasks.map(({ listed }) => [listed.file, listed.path]))
  return findSharedIds(readDataset(store, rows).dataset).map(({ file, diagnostic }) =>
    Object.assign({}, diagnostic, { path: paths.get(file)! }),
  )
}
