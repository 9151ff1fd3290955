import type { BackupReason, BackupState, Generation, Snapshot, Thinned } from '../../model/backup.ts'
import { asStorageError } from '../storage-error.ts'
import { sameBytes, writeVerified, type BackupShelf } from './backup-shelf.ts'
import { generationName, parseGenerationName } from './generation.ts'
import { generationsToDrop, generationsToThin, heldBack, newestFirst, ROUTINE } from './retention.ts'

export interface BackupDeps {
  readonly shelf: BackupShelf
  readonly snapshot: () => Promise<Snapshot>
  readonly now: () => { readonly at: string; readonly day: string }
  /** Calls back after that many milliseconds, by a clock that nobody sets; gives what cancels it. */
  readonly later: (milliseconds: number, work: () => void) => () => void
  /** Lets one tab at a time do its work. */
  readonly exclusive: <T>(work: () => Promise<T>) => Promise<T>
  /** The commit at which a person last agreed to a loss, and where that is written down. */
  readonly agreed: { readonly read: () => number | null; readonly write: (commitSeq: number) => void }
  readonly onChange: (state: BackupState) => void
}

export interface BackupKeeper {
  /** Told after each commit; makes a copy after 20 of them, or 5 minutes after the first. */
  readonly committed: () => void
  /**
   * Makes a copy now and reads it back: of everything as it is, or of `given`. Null when the newest copy already holds
   * all, or there is nothing. Rejects with `StorageError`.
   */
  readonly keep: (reason: BackupReason, given?: Snapshot) => Promise<Generation | null>
  /** The copies there are, and why the last attempt failed. */
  readonly state: () => Promise<BackupState>
  readonly list: () => Promise<readonly Generation[]>
  readonly read: (generation: Generation) => Promise<Uint8Array<ArrayBuffer>>
  /**
   * Deletes older copies to make room, because the person says so: the newest one that `isWhole` stays, and what is held
   * back. Deleting needs no room. Rejects with `StorageError`.
   */
  readonly thin: (isWhole: (bytes: Uint8Array<ArrayBuffer>) => boolean) => Promise<Thinned>
  /** The person says that the loss is meant: copies from before it are again dropped in their turn. */
  readonly agree: () => Promise<void>
}

/** Keeps copies of all records inside this browser, each verified before an older one is dropped. */
export function createBackupKeeper(deps: BackupDeps): BackupKeeper {
  const { shelf, agreed } = deps
  let waiting = 0
  let cancel: (() => void) | null = null
  const list = async () =>
    newestFirst((await shelf.names()).flatMap((name) => parseGenerationName(name) ?? []))
  let problem: unknown = null
  const state = async (): Promise<BackupState> => {
    const generations = await list()
    return { generations, held: heldBack(generations, agreed.read()), problem }
  }
  const tell = async (now: unknown) => {
    problem = now
    deps.onChange(await state().catch(() => ({ generations: [], held: [], problem: now })))
  }
  const drop = async (all: readonly Generation[]) => {
    for (const one of generationsToDrop(all, agreed.read())) await shelf.remove(generationName(one))
  }
  const make = async (reason: BackupReason, given?: Snapshot) => {
    const [all, { commitSeq, records, bytes }] = [await list(), given ?? (await deps.snapshot())]
    const newest = all[0]
    const isHeld = newest === undefined ? records === 0 : newest.commitSeq === commitSeq
    if (given === undefined ? isHeld : await isCopied(newest, reason, given)) return null
    const made = { number: (newest?.number ?? 0) + 1, commitSeq, records, reason, ...deps.now() }
    await shelf.sweep().catch(() => undefined) // what is left lies there a little longer
    await writeVerified(shelf, generationName(made), bytes)
    await drop([made, ...all])
    return made
  }
  /** An upgrade that a full disk refuses comes again at every start; one copy before it is enough. */
  const isCopied = async (newest: Generation | undefined, reason: BackupReason, { bytes }: Snapshot) =>
    newest?.reason === reason && sameBytes(await shelf.read(generationName(newest)), bytes)
  const keep = async (reason: BackupReason, given?: Snapshot) => {
    cancel?.()
    ;[cancel, waiting] = [null, 0]
    try {
      const made = await deps.exclusive(() => make(reason, given))
      await tell(null)
      return made
    } catch (caught) {
      const error = asStorageError(caught)
      await tell(error)
      throw error
    }
  }
  const thin = async (isWhole: (bytes: Uint8Array<ArrayBuffer>) => boolean): Promise<Thinned> => {
    const all = await list()
    for (const kept of all) {
      const bytes = await shelf.read(generationName(kept)).catch(() => null) // then it is not whole
      if (bytes === null || !isWhole(bytes)) continue
      const gone = generationsToThin(all, kept, agreed.read())
      for (const one of gone) await shelf.remove(generationName(one))
      return { dropped: gone.length, kept }
    }
    return { dropped: 0, kept: null }
  }
  const routine = () => void keep('routine').catch(() => undefined) // told as the state's problem
  return {
    keep,
    list,
    state,
    read: (generation) => shelf.read(generationName(generation)),
    committed: () => {
      waiting += 1
      if (waiting >= ROUTINE.commits) routine()
      else cancel ??= deps.later(ROUTINE.wait, routine)
    },
    thin: async (isWhole) => {
      const thinned = await deps
        .exclusive(() => thin(isWhole))
        .catch((error: unknown) => {
          throw asStorageError(error)
        })
      await tell(problem)
      return thinned
    },
    agree: async () => {
      await deps.exclusive(async () => {
        const all = await list()
        if (all[0] !== undefined) agreed.write(all[0].commitSeq)
        await drop(all)
      })
      await tell(null)
    },
  }
}
