import { findSharedIds } from '../../src/compile/compile-dataset.ts'
import type { FolderTask } from './folder-tasks.ts'
import type { InputProblem } from './input-problem.ts'
import { readDataset } from './output/read-dataset.ts'
import { compileSlots, type Slot, type SlotSource, startSlot } from './slots.ts'
import { areNew } from './store/are-new.ts'
import { collectLists, type Listed, type Lists, listsOf, readLists, writeLists } from './store/lists.ts'
import { createPieceReader } from './store/piece-reader.ts'
import { createSegmentWriter } from './store/segment-writer.ts'
import { createBasis, readStore, writeStore } from './store/store.ts'
import type { StoredFile } from './store/stored-file.ts'
import { tidy } from './store/tidy.ts'

/** What a folder is compiled with. */
export interface CorpusSource extends SlotSource {
  readonly tasks: readonly FolderTask[]
  /** Hash of the compiler and the word list. */
  readonly rules: string
  /** Whether these are still the rules that compile; results of others are not kept. */
  readonly isCurrent: () => boolean
  /** The folder of the store; compiled documents are written there as they come. */
  readonly store: string
}

/** The compiled documents of a folder in its store. They may be used when no problem is an error. */
export interface Corpus {
  readonly problems: readonly InputProblem[]
  /** By file name in code units, as they stand in the store now. */
  readonly rows: () => readonly StoredFile[]
  /** The files that were compiled now. */
  readonly compiled: ReadonlySet<string>
  /** The entries of all documents as JSON, each with a comma behind it, in pieces. */
  readonly entries: () => Promise<readonly Uint8Array[]>
  /** Makes sure that these documents are what was written, and compiles again those that are damaged. */
  readonly ensureSound: (rows: readonly StoredFile[]) => Promise<void>
  /** Makes the store remember all for the next build. Places may change. */
  readonly keep: () => Promise<void>
}

/**
 * Compiles what the store does not hold. What it holds is taken unread until it is needed; then it is checked, and what is
 * damaged is compiled again. Results are the same from the store and from the compiler.
 */
export async function compileCorpus(source: CorpusSource): Promise<Corpus> {
  const { store, tasks } = source
  const table = readStore(store)
  const stored = new Map(table?.rows.map((row) => [row.file, row]))
  performance.mark('cetu:table read')
  const basis = createBasis(source.rules)
  const slots = tasks.map((one) => startSlot(one, stored, basis, source.now))
  performance.mark('cetu:looked up')
  const writer = createSegmentWriter(store)
  const made = new Map<string, Listed>()
  const checked = new Set<string>()
  let lists: Lists | null = null
  let standing: readonly StoredFile[] | null = null
  const rows = () => (standing ??= slots.flatMap(({ row }) => row ?? []))
  const compile = (some: readonly Slot[]) =>
    compileSlots(some, source, ({ of: { listed } }, { bytes }) => {
      made.set(listed.file, { ids: bytes.ids, entry: bytes.entry })
      standing = null
      return writer.add(bytes)
    })
  const ensureSound: Corpus['ensureSound'] = async (some) => {
    const suspects = some.filter(({ file }) => !made.has(file) && !checked.has(file))
    const reader = createPieceReader(store, { inOrder: suspects.length > stored.size / 2 })
    const damaged = new Set(suspects.filter(({ place }) => reader.sound(place) === null))
    reader.close()
    for (const { file } of suspects) checked.add(file)
    const lost = slots.filter(({ row }) => row !== null && damaged.has(row))
    await compile(lost)
    const gone = lost.find(({ row }) => row === null)
    if (gone) throw new Error(`${gone.of.listed.path} changed while it was compiled; compile again`)
  }
  const readAll = async (): Promise<Lists> => {
    if (lists !== null) return lists
    lists = table === null ? listsOf(made) : readLists(store, table, made)
    if (lists !== null) return lists
    await ensureSound(rows())
    lists = collectLists(store, rows(), made)
    return lists
  }
  const filesOf = (some: readonly StoredFile[]) => some.map(({ file }) => file)
  await compile(slots.filter(({ row }) => row === null))
  performance.mark('cetu:compiled')
  const shared = made.size === 0 ? [] : await findShared()
  return {
    problems: [...slots.flatMap(({ found }) => found), ...shared],
    rows,
    compiled: new Set(made.keys()),
    entries: async () => (await readAll()).entries(filesOf(rows())),
    ensureSound,
    keep: async () => {
      const unchanged = table !== null && made.size === 0 && rows().length === table.rows.length
      const same = unchanged && rows().every((row) => stored.get(row.file) === row)
      if (!same && shared.length === 0 && source.isCurrent()) {
        const moved = new Map(tidy(store, rows(), writer).map((row) => [row.file, row]))
        for (const slot of slots) slot.row = moved.get(slot.of.listed.file) ?? null
        standing = null
        const named = unchanged ? table.lists : writeLists(store, filesOf(rows()), await readAll())
        writeStore(store, { rows: rows(), lists: named })
      }
      writer.close()
      performance.mark('cetu:stored')
    },
  }

  async function findShared(): Promise<readonly InputProblem[]> {
    const all = await readAll()
    const added = [...made.values()].map(({ ids }) => ids)
    const rest = rows().filter(({ file }) => !made.has(file))
    if (areNew(added, all.ids(filesOf(rest)))) return []
    await ensureSound(rows())
    const paths = new Map(tasks.map(({ listed }) => [listed.file, listed.path]))
    return findSharedIds(readDataset(store, rows())).map(({ file, diagnostic }) =>
      Object.assign({}, diagnostic, { path: paths.get(file)! }),
    )
  }
}
