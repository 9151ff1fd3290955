import type { FileOutcome } from './file-outcome.ts'
import { fileProblems } from './file-problems.ts'
import type { FolderTask } from './folder-tasks.ts'
import type { InputProblem } from './input-problem.ts'
import type { Corrections } from './read-corrections.ts'
import { findStored, settledStamp } from './store/find-stored.ts'
import type { createBasis } from './store/store.ts'
import type { Place, StoredFile } from './store/stored-file.ts'
import { compileInOrder } from './workers/compile-in-order.ts'
import type { Thread } from './workers/thread.ts'

/** A document of the folder with what became of it. */
export interface Slot {
  readonly of: FolderTask
  readonly basis: string
  /** Null until the document is compiled, and for good when an error stops it. */
  row: StoredFile | null
  found: readonly InputProblem[]
}

/** A document with its stored result when that still holds. */
export function startSlot(
  one: FolderTask,
  stored: ReadonlyMap<string, StoredFile>,
  basisOf: ReturnType<typeof createBasis>,
  now: number,
): Slot {
  const { task, listed, problems } = one
  const basis = task === null ? '' : basisOf(task)
  const row = task === null ? null : findStored(listed, stored.get(listed.file), basis, now)
  const warnings = row?.warnings ?? []
  const told = warnings.map((warning) => Object.assign({}, warning, { path: listed.path }))
  return { of: one, basis, row, found: told.length === 0 ? problems : [...problems, ...told] }
}

/** What slots are compiled with. */
export interface SlotSource {
  readonly corrections: Corrections
  /** Milliseconds since 1970. */
  readonly now: number
  /** Threads to compile on, asked for when the bytes that have to be compiled are known. */
  readonly threadsFor: (bytes: number) => Promise<readonly Thread[]>
}

/** Compiles documents and puts their results into their slots; `write` puts a result into the store. */
export async function compileSlots(
  slots: readonly Slot[],
  source: SlotSource,
  write: (slot: Slot, parts: NonNullable<FileOutcome['parts']>) => Place,
): Promise<void> {
  const open = slots.filter(({ of }) => of.task !== null)
  if (open.length === 0) return
  const threads = await source.threadsFor(open.reduce((sum, { of }) => sum + of.listed.stamp[0], 0))
  const tasks = open.map(({ of }) => of.task!)
  let next = 0
  await compileInOrder(tasks, threads, (_task, outcome) => settle(open[next++]!, outcome, source, write))
}

function settle(
  slot: Slot,
  { parts, sha256, diagnostics, correctionProblems }: FileOutcome,
  { now, corrections }: SlotSource,
  write: (slot: Slot, parts: NonNullable<FileOutcome['parts']>) => Place,
): void {
  const { basis } = slot
  const { listed, task } = slot.of
  slot.found = fileProblems(task!, { diagnostics, correctionProblems }, corrections)
  slot.row = parts && {
    file: listed.file,
    id: parts.id,
    stamp: settledStamp(listed.stamp, now),
    sha256,
    hash: parts.hash,
    basis,
    counts: parts.counts,
    warnings: diagnostics,
    place: write(slot, parts),
  }
}
