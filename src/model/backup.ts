/** Why a copy inside this browser was made. */
export const BACKUP_REASONS = [
  'routine',
  'before-import',
  'before-migration',
  'before-bulk-delete',
  'asked',
] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

/** One kept copy of all records, inside this browser. */
export interface Generation {
  /** Running number, from 1. The order of copies; never their time. */
  readonly number: number
  /** The commit up to which it holds everything. */
  readonly commitSeq: number
  /** How many records it holds, the trash included. */
  readonly records: number
  readonly reason: BackupReason
  /** When it was made, ISO with seconds in UTC. For display. */
  readonly at: string
  /** The day it was made where the person was, `YYYY-MM-DD`. */
  readonly day: string
}

/** Everything stored, as one file, and what the store said of itself in the same transaction. */
export interface Snapshot {
  readonly commitSeq: number
  /** Records in the file, the trash included. */
  readonly records: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What the screen says of the copies inside this browser. */
export interface BackupState {
  /** Newest first. */
  readonly generations: readonly Generation[]
  /** Copies the newest one may not push out until a person agrees: it holds less than half of their records. */
  readonly held: readonly Generation[]
  /** Why the last attempt failed; null when it did not. */
  readonly problem: unknown
}

/** What came of deleting older copies to make room. `kept` = the newest copy that is whole; null = there is none, and nothing was deleted. */
export interface Thinned {
  readonly dropped: number
  readonly kept: Generation | null
}

/** The last copy outside this browser. file = one of two files in the person's folder, verified; download = given to the browser's downloads, where nobody can look whether it arrived. */
export interface OutsideCopy {
  readonly kind: 'file' | 'download'
  readonly commitSeq: number
  readonly records: number
  readonly at: string
  readonly day: string
  /** The file in the folder that holds the last verified copy, also after a download; null = there is none. */
  readonly slot: 'a' | 'b' | null
}

/**
 * How old the last copy outside this browser is. `changes` are commits since then, `days` whole days (0 when the clock
 * went back). due = it is time to make one; nothing = there is nothing to copy yet.
 */
export interface OutsideAge {
  readonly state: 'nothing' | 'never' | 'fresh' | 'due'
  readonly changes: number
  readonly days: number
}

/**
 * What writing a copy outside came to. would-shrink: it would hold less than half of the records of the last one, and
 * nothing was written; ask, and write again with consent. no-folder: none was chosen, or the browser wants to be asked
 * again by a click.
 */
export type OutsideWrite =
  | { readonly state: 'written'; readonly copy: OutsideCopy }
  | { readonly state: 'would-shrink'; readonly before: number; readonly after: number }
  | { readonly state: 'no-folder' }

/** The folder for copies outside: unsupported by this browser, not chosen, to be allowed again by a click, or ready. */
export type FolderState = 'unsupported' | 'none' | 'ask' | 'ready'
