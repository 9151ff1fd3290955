import type { AnyRecord, ForeignRecord, NewRecord, RecordOf } from './record.ts'

/** What a person asked for, as it is named when it can be taken back. */
export type CommandName =
  | 'make'
  | 'edit'
  | 'attach'
  | 'trash'
  | 'restore'
  | 'tag'
  | 'rename-tag'
  | 'merge-tags'
  | 'delete-tag'
  | 'resolve'
  | 'import'

/**
 * One change on one record, or one change of tags on many.
 *
 * `rev` is the revision the person saw. When the record is at another one by then, nothing is overwritten: `edit` and
 * `trash` leave a conflict record that holds their version, `restore` and `retag` apply to what is there.
 *
 * - `make`: a new record; made again with the same content it changes nothing.
 * - `edit`: new content for a record, which comes out of the trash; `resolves` names a conflict that this ends.
 * - `retag`: takes tags off annotations and puts others on; `ids` null = on all, trash included, that bear one of `remove`.
 * - `resolve`: ends a conflict; `mine` puts the late version in place of `rev` of the stored one (null = it is gone).
 * - `take-in`: an imported record with its own times and trash; over an existing one only at `rev` (null = none there).
 */
export type RecordChange =
  | { readonly op: 'make'; readonly record: NewRecord }
  | { readonly op: 'edit'; readonly rev: number; readonly record: NewRecord; readonly resolves?: string }
  | { readonly op: 'trash'; readonly id: string; readonly rev: number }
  | { readonly op: 'restore'; readonly id: string }
  | {
      readonly op: 'retag'
      readonly ids: readonly string[] | null
      readonly add: readonly string[]
      readonly remove: readonly string[]
    }
  | {
      readonly op: 'resolve'
      readonly conflictId: string
      readonly keep: 'mine' | 'theirs'
      readonly rev: number | null
    }
  | { readonly op: 'take-in'; readonly record: AnyRecord | ForeignRecord; readonly rev: number | null }

/** A draft that is stored with a command, so that it is not offered again. */
export interface EndedDraft {
  readonly id: string
  readonly rev: number
}

/** One command: all of it is stored in one durable transaction, or none. */
export interface Command {
  readonly name: CommandName
  readonly changes: readonly RecordChange[]
  /** ISO instant, for display only. */
  readonly at: string
  readonly endsDraft?: EndedDraft
}

/** A command that can be taken back, or done again: its number, what it was, and how many records it changed. */
export interface Step {
  readonly seq: number
  readonly name: CommandName
  readonly count: number
  /** The kind of the first record it changed. */
  readonly kind: string
}

/** What is on both stacks after a commit; null = there is nothing to take back, or to do again. */
export interface Steps {
  readonly undo: Step | null
  readonly redo: Step | null
}

/** The commits that made a record and changed it last: the order of records, whatever the clock said. */
export interface CommitOrder {
  readonly made: number
  readonly changed: number
}

/** By record id. */
export type CommitOrders = Readonly<Record<string, CommitOrder>>

/** Records as they are after one or several commits, up to commit `seq`. */
export interface Delta extends Steps {
  readonly seq: number
  /** Stored now, in the trash included. */
  readonly changed: readonly AnyRecord[]
  /** Ids of records that are not there any more. */
  readonly removed: readonly string[]
  /** Of those that changed. */
  readonly order: CommitOrders
}

/** What a command came to. */
export interface Commit extends Delta {
  /** Versions that came too late, now waiting for a choice; also among `changed`. */
  readonly conflicts: readonly RecordOf<'conflict'>[]
}

/** The number of records from which, and the share of the library above which, a command asks first. */
const MANY = 20
const LARGE_SHARE = 0.1

/**
 * Whether a command on `count` of `total` records is asked about first: more than 20, or more than a tenth of the
 * library (of which a single record never is: it has its undo).
 */
export function asksFirst(count: number, total: number): boolean {
  return count > MANY || (count > 1 && count > total * LARGE_SHARE)
}
