import type { Command, Commit, CommitOrders, Delta, Steps } from './command.ts'
import type { DraftWords, StoredDraft } from './draft.ts'
import type { Finding, Tallies } from './recovery.ts'
import type { PastChange } from './past-change.ts'
import type { AnyRecord, ForeignRecord } from './record.ts'

/** A stored record that cannot be read, untouched. `id` null = it has none that could be read. */
export interface DamagedRecord {
  readonly id: string | null
  /** The first thing that does not fit, with its path. */
  readonly problem: string
  readonly raw: unknown
}

/** Everything the database holds. */
export interface Library extends Steps {
  /** The last commit these records are from. */
  readonly seq: number
  /** Live, trashed, and conflicts; `order` says which came first. */
  readonly records: readonly AnyRecord[]
  readonly order: CommitOrders
  readonly foreign: readonly ForeignRecord[]
  readonly damaged: readonly DamagedRecord[]
  /** What the start check found wrong; empty when all is as it was left. */
  readonly findings: readonly Finding[]
  /** Records the database, or its canary outside, says there should be, and those that are there. */
  readonly recorded: Tallies
  readonly found: Tallies
  /** Why nothing can be written: a newer app owns the database. Null = it can. */
  readonly readOnly: 'newer' | null
}

/**
 * What the gateway tells unasked. behind = another tab has committed up to `seq`; outdated = another tab runs a newer
 * app; closing = this tab gives way to a newer app in a moment, so unsaved words must be put away now; closed = it has;
 * lost = the database went away or was replaced under this tab: read again.
 */
export type GatewayEvent =
  | { readonly type: 'behind'; readonly seq: number }
  | { readonly type: 'outdated' | 'closing' | 'closed' | 'lost' }
  | { readonly type: 'persistence'; readonly persistence: Persistence }
  | { readonly type: 'space'; readonly space: Space }

/** Whether the browser promised not to evict: asked at the first save; unsupported = it cannot say. */
export type Persistence = 'unknown' | 'granted' | 'refused' | 'unsupported'

/** Bytes used and allowed for this origin; `low` = below 10 MB or a tenth is left. */
export interface Space {
  readonly usage: number
  readonly quota: number
  readonly low: boolean
}

/**
 * The one gateway to the person's own records.
 *
 * Every command is one durable transaction, resolves after that transaction completed, and rejects with
 * `StorageError`, having stored nothing.
 */
export interface RecordGateway {
  /** This window's own name, another one after every reload. */
  readonly tab: string
  /**
   * Resolves when the database is open, however long that takes, while every other call gives up with `slow` or
   * `blocked`. Rejects with `StorageError` when opening fails.
   */
  opened(): Promise<void>
  /** Reads and checks everything. */
  read(): Promise<Library>
  /** What changed after a commit; null when the journal no longer reaches back so far: read everything. */
  since(seq: number): Promise<Delta | null>
  /** What the journal still holds of some records, by commits, the first first. */
  past(ids: readonly string[]): Promise<readonly PastChange[]>
  commit(command: Command): Promise<Commit>
  /** Takes back the command `seen`; `conflict` when another command is the last by now. */
  undo(seen: number, at: string): Promise<Commit>
  /** Does again what `seen` took back. */
  redo(seen: number, at: string): Promise<Commit>
  /**
   * Deletes records for good, with every version kept of them; null = the whole trash, named ones go wherever they are.
   * Nothing before it can be taken back. Works on a full disk, where nothing can be put into the trash any more.
   */
  purge(ids: readonly string[] | null): Promise<Delta>
  /** The person goes on with what is there: it is counted anew, and the loss is not named again. */
  goOn(): Promise<Library>
  /** Every row as it is stored, for export and rescue. */
  raw(): Promise<readonly unknown[]>
  /** Runs work that no other tab may do at the same time: migration, import, backup, purge. */
  alone<T>(task: string, work: () => Promise<T>): Promise<T>
  keepDraft(draft: DraftWords): Promise<void>
  endDraft(draft: { readonly id: string; readonly rev: number }): Promise<void>
  /** Drafts no living tab is writing on: of the table and of the last-chance copies, the later revision of each. */
  leftDrafts(): Promise<readonly StoredDraft[]>
  /** Puts words away at once, without waiting: for a page that is about to be hidden or closed. */
  keepLastChance(draft: DraftWords): void
  subscribe(listener: (event: GatewayEvent) => void): () => void
}
