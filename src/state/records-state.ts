import type { StoreApi } from 'zustand/vanilla'
import type {
  CommandName,
  Commit,
  CommitOrders,
  EndedDraft,
  RecordChange,
  Step,
} from '../model/records/command.ts'
import type { DamagedRecord, Persistence, Space } from '../model/records/record-gateway.ts'
import type { PastChange } from '../model/records/past-change.ts'
import type { AnyRecord } from '../model/records/record.ts'
import type { Finding, Tallies } from '../model/records/recovery.ts'
import type { StorageReason } from '../model/storage-error.ts'
import type { RecordVerbs } from './record-verbs.ts'

/**
 * How it stands with the person's records.
 *
 * idle = nobody has asked yet; waiting = the database has not opened, which may still happen by itself; ready = read,
 * can be written; read-only = shown, but a newer version of the app owns the database or runs in another tab; closed =
 * this tab gave way to that version and must be reloaded; refused = cannot be read, with the reason.
 */
export type Condition =
  | { readonly kind: 'idle' | 'loading' | 'ready' | 'read-only' | 'closed' }
  | { readonly kind: 'waiting'; readonly reason: 'slow' | 'blocked' }
  | { readonly kind: 'refused'; readonly reason: StorageReason }

/** A command that is not stored: under way (`failed` null), or refused and kept until it is tried again or given up. */
export interface Pending {
  /** Counts the commands of this tab. */
  readonly key: number
  readonly name: CommandName
  readonly changes: readonly RecordChange[]
  readonly failed: StorageReason | null
  readonly endsDraft?: EndedDraft
}

/** What the start check found wrong, with the numbers there should be and those there are. */
export interface Recovery {
  readonly findings: readonly Finding[]
  readonly recorded: Tallies
  readonly found: Tallies
}

/** What is to be stored, worked out when its turn comes; null = nothing. */
export type Plan = () => Pick<Pending, 'name' | 'changes' | 'endsDraft'> | null

/** The person's records on the screen: a copy of what is stored, and beside it what is not stored yet. */
export interface RecordsState extends RecordVerbs {
  readonly condition: Condition
  /** Everything stored, by id: live, trashed, conflicts. */
  readonly records: Readonly<Record<string, AnyRecord>>
  /** Which records came first, by commits; lists are sorted by this, never by the clock. */
  readonly order: CommitOrders
  /** Records of a newer app: kept and exported, shown as a number. */
  readonly foreign: number
  readonly damaged: readonly DamagedRecord[]
  /** Not null = the person must be told, and shown the ways out; never shown as a first run. */
  readonly recovery: Recovery | null
  /** In the order asked for. */
  readonly pending: readonly Pending[]
  readonly undoStep: Step | null
  readonly redoStep: Step | null
  /** Why the last undo or redo was refused; null = it was not. */
  readonly stepProblem: StorageReason | null
  readonly persistence: Persistence
  /** Null = the browser does not say. */
  readonly space: Space | null
  /** Reads everything once; later calls wait for the same reading. Reads by itself when a slow database has opened. */
  readonly load: () => Promise<void>
  /** Catches up with other tabs; called when the page comes back into view. */
  readonly refresh: () => Promise<void>
  /** What is still known of how records came to be as they are; rejects with `StorageError`. */
  readonly past: (ids: readonly string[]) => Promise<readonly PastChange[]>
  /**
   * Stores a command after those asked for before. Gives what it came to, or null when there was nothing to do or it
   * was refused, and then stands in `pending`.
   */
  readonly run: (plan: Plan) => Promise<Commit | null>
  /** Tries a refused command again. */
  readonly retry: (key: number) => Promise<Commit | null>
  /** Forgets a refused command. */
  readonly giveUp: (key: number) => void
  /** Takes back the command shown as `undoStep`; nothing happens when another tab has changed something since. */
  readonly undo: () => Promise<Commit | null>
  /** Does again what was taken back last. */
  readonly redo: () => Promise<Commit | null>
  /**
   * Deletes records for good: null = the whole trash, named ones wherever they are. Nothing before it can be taken back,
   * so the person is asked first. The one way to delete on a full disk, which has no room for a trash.
   */
  readonly purge: (ids: readonly string[] | null) => Promise<void>
  /** Ends a recovery: the person goes on with what is there. */
  readonly goOn: () => Promise<void>
}

export type RecordsStore = StoreApi<RecordsState>
