import type { StoreApi } from 'zustand/vanilla'
import type {
  BackupState,
  FolderState,
  Generation,
  OutsideAge,
  OutsideCopy,
  OutsideWrite,
  Thinned,
} from '../model/backup.ts'

/** What the store of backups needs from outside. */
export interface BackupDesk {
  /** Reads what there is; later changes are told to `listen`. */
  readonly load: () => Promise<BackupView>
  readonly listen: (listener: (change: Partial<BackupView>) => void) => void
  readonly keep: () => Promise<Generation | null>
  readonly agree: () => Promise<void>
  readonly chooseFolder: () => Promise<FolderState>
  readonly allowFolder: () => Promise<FolderState>
  readonly forgetFolder: () => Promise<void>
  readonly copyOutside: (mayShrink: boolean) => Promise<OutsideWrite>
  readonly download: () => Promise<OutsideCopy>
  readonly read: (generation: Generation) => Promise<Uint8Array<ArrayBuffer>>
  readonly thin: () => Promise<Thinned>
}

/** Copies inside and outside this browser, as the screen shows them. */
export interface BackupView extends BackupState {
  readonly last: OutsideCopy | null
  readonly age: OutsideAge
  readonly folder: FolderState
}

/** What the person asked for and waits for. */
export type BackupTask = 'keep' | 'agree' | 'folder' | 'outside' | 'download'

export interface BackupsState extends BackupView {
  /** False until `load` has answered. */
  readonly loaded: boolean
  readonly busy: BackupTask | null
  /** Why the last thing the person asked for failed; null when it did not. Copies made unasked tell theirs in `problem`. */
  readonly failed: { readonly task: BackupTask; readonly error: unknown } | null
  /** Set when a copy outside would hold less than half of the last one: ask, then `copyOutside(true)`. */
  readonly shrinks: { readonly before: number; readonly after: number } | null
  readonly load: () => Promise<void>
  /** Makes a copy inside this browser now. */
  readonly keep: () => Promise<void>
  /** The loss is meant: copies held back are dropped in their turn. */
  readonly agree: () => Promise<void>
  /** Lets the person choose the folder for copies outside; call it from a click. */
  readonly chooseFolder: () => Promise<void>
  /** Asks the browser again for the folder chosen before; call it from a click. */
  readonly allowFolder: () => Promise<void>
  readonly forgetFolder: () => Promise<void>
  /** Writes a copy into the folder, verified. */
  readonly copyOutside: (mayShrink?: boolean) => Promise<void>
  /** Gives a copy to the browser's downloads. */
  readonly download: () => Promise<void>
  /** The bytes of a copy inside this browser, to be read like an imported file. */
  readonly read: (generation: Generation) => Promise<Uint8Array<ArrayBuffer>>
  /** Deletes older copies inside this browser, to make room. Rejects with `StorageError`. */
  readonly thin: () => Promise<Thinned>
}

export type BackupsStore = StoreApi<BackupsState>
