import type { CommandName, CommitOrder } from '../model/records/command.ts'
import type { SetHash } from '../model/records/checksum.ts'
import type { Finding, Tallies } from '../model/records/recovery.ts'

/** A record as it lies in the database; only `decodeRecord` knows more about it. */
export type StoredRow = Readonly<Record<string, unknown>> & { readonly id: string }

/** One record before a commit; null = there was none. Of a purge no version is kept: `before` is null there, too. */
export interface ChangedRow {
  readonly id: string
  readonly kind: string
  readonly before: StoredRow | null
}

/**
 * One commit, with what is needed to take it back.
 *
 * The commits that can be taken back form a chain by `next`, its head in the meta record; so do those that can be
 * done again, each of which is the commit that took something back (`way` undo).
 */
export interface JournalRow {
  /** The commit's number; counts from 1 over all tabs, without gaps. */
  readonly seq: number
  readonly name: CommandName | 'purge' | 'migrate' | 'go-on'
  readonly way: 'do' | 'undo' | 'redo' | 'upkeep'
  /** Day of use, see `useDays`. */
  readonly day: number
  readonly changes: readonly ChangedRow[]
  readonly next: number | null
}

/** What the database says about itself; compared with the records at every start. */
export interface StoreMeta {
  readonly key: 'store'
  /** Made with the database; another one means another database. */
  readonly dbId: string
  readonly seq: number
  /** By kind, all rows of `records`. */
  readonly counts: Tallies
  readonly hash: SetHash
  /** Lowest versions that may still write and read here. */
  readonly minWriter: number
  readonly minReader: number
  /** Heads of the two chains in the journal. */
  readonly undo: number | null
  readonly redo: number | null
  /** Days on which the app ran, and the last of them. */
  readonly days: number
  readonly lastDay: string
  /** Findings outside the records that the person has not yet gone past. */
  readonly unsettled: readonly Finding[]
  /** Databases before this one, whose loss the person has accepted. */
  readonly formerIds: readonly string[]
  /** Damaged records the person knows of. */
  readonly knownDamaged: readonly string[]
  /** The day of use on which the tables of version 1 were copied; null = they are empty. */
  readonly copiedOn: number | null
}

/**
 * Where a record stands among the others, by commits: the one that made it and the one that changed it last (0 and below:
 * before there was a journal); and the day of use on which it went to the trash, absent outside it.
 */
export interface OrderRow extends CommitOrder {
  readonly id: string
  readonly trashedOn?: number
}

/** Versions of this code as a writer and as a reader; raised when older code must no longer write, or cannot read. */
export const WRITER = 2
export const READER = 2

/** The record in which a build of version 1 looks up whether it may still write. */
export interface OldCommit {
  readonly key: 'commit'
  readonly seq: number
  readonly annotations: number
  readonly trashed: number
  readonly minWriter: number
}

/** What a build of version 1 is told when it meets a database that it did not make. */
export const OLD_BUILDS_STAY_OUT: OldCommit = {
  key: 'commit',
  seq: 0,
  annotations: 0,
  trashed: 0,
  minWriter: 2,
}

/** Stands in the database as long as its counts are those of its records; see `purgeWithoutRoom`. */
export interface CountedMark {
  readonly key: 'counted'
}

export const COUNTED: CountedMark = { key: 'counted' }
