import { expectWaysOut, ROOM, type FullDisk } from './full-disk.ts'

/** One thing that is tried on a disk without room. */
export interface DiskTry {
  /** Tries it; gives the milliseconds until the refusal was said as one of a full disk. Throws when it is not. */
  readonly refused: (disk: FullDisk) => Promise<number>
  /** What must be possible after it; `saved` = the ids of the notes that are there. Throws when it is not. */
  readonly after: (disk: FullDisk, saved: readonly string[]) => Promise<void>
}

/** T8: what is tried where there is no room, by name. */
export const DISK_TRIES: Readonly<Record<'save' | 'bulk' | 'draft' | 'import' | 'backup', DiskTry>> = {
  save: { refused: (disk) => saveRefused(disk, 1), after: expectWaysOut },
  bulk: { refused: (disk) => saveRefused(disk, 20), after: expectWaysOut },
  draft: { refused: draftRefused, after: expectWaysOut },
  import: { refused: importRefused, after: importWithRoom },
  backup: { refused: backupRefused, after: backupWithRoom },
}

function saveRefused({ page }: FullDisk, count: number): Promise<number> {
  return page.evaluate(async (many) => {
    const since = performance.now()
    const ids = Array.from({ length: many }, (_, n) => `late-${n}`)
    const saved = await window.store.makeMany(ids, window.store.noise(60_000))
    if (saved || !window.store.look().pending.includes('full')) throw new Error('nothing was refused')
    return performance.now() - since
  }, count)
}

function draftRefused({ page }: FullDisk): Promise<number> {
  return page.evaluate(async () => {
    const { notes } = window.store
    const since = performance.now()
    window.store.type(window.store.noise(60_000))
    while (notes.getState().draftProblem === null) {
      if (performance.now() - since > 5000) throw new Error('the words were not refused')
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    const problem = notes.getState().draftProblem
    if (problem !== 'full') throw new Error(`the words were refused as ${problem}`)
    return performance.now() - since
  })
}

const LATE = Array.from({ length: 20 }, (_, n) => `late-${n}`)

function importRefused({ page }: FullDisk): Promise<number> {
  return page.evaluate(async (ids) => {
    const comment = window.store.noise(20_000)
    const since = performance.now()
    const came = await window.store.importMany(ids, comment)
    if (came !== 'full') throw new Error(`the import came to ${came}`)
    return performance.now() - since
  }, LATE)
}

/** With room the same import is whole, and costs nothing that was there. */
async function importWithRoom({ page, allow }: FullDisk, saved: readonly string[]): Promise<void> {
  await allow(ROOM)
  const { came, there, copies } = await page.evaluate(async (ids) => {
    const outcome = await window.store.importMany(ids, window.store.noise(20_000))
    const { notes } = window.store.look()
    return { came: outcome, there: notes.map(({ id }) => id), copies: await window.store.copies() }
  }, LATE)
  const wanted = new Set([...saved, ...LATE])
  if (came !== 'done' || there.length !== wanted.size || !there.every((id) => wanted.has(id)))
    throw new Error(`with room the import came to ${came}, ${there.length} of ${wanted.size} are there`)
  if (!copies.whole.includes(saved.length)) throw new Error('no whole copy was made before the import')
}

function backupRefused({ page }: FullDisk): Promise<number> {
  return page.evaluate(async () => {
    const before = await window.store.copies()
    const since = performance.now()
    const came = await window.store.keepCopy()
    if (came !== 'full') throw new Error(`the copy came to ${came}`)
    const took = performance.now() - since
    const after = await window.store.copies()
    if (after.unreadable.length > 0 || after.left > 0 || after.whole.join() !== before.whole.join())
      throw new Error(`a refused copy left ${JSON.stringify(after)}, there was ${JSON.stringify(before)}`)
    return took
  })
}

async function backupWithRoom({ page, allow }: FullDisk, saved: readonly string[]): Promise<void> {
  await allow(ROOM)
  const { came, copies } = await page.evaluate(async () => ({
    came: await window.store.keepCopy(),
    copies: await window.store.copies(),
  }))
  if (came !== 'done' || copies.whole[0] !== saved.length || copies.unreadable.length > 0)
    throw new Error(`with room the copy came to ${came}: ${JSON.stringify(copies)}`)
}
