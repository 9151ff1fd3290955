import { EMPTY_SET, rehashed, type SetHash } from '../model/records/checksum.ts'
import type { Tallies } from '../model/records/recovery.ts'
import type { StoredRow } from './rows.ts'

/** The sums a database keeps of its records. */
export interface Sums {
  readonly counts: Tallies
  readonly hash: SetHash
}

export const NO_SUMS: Sums = { counts: {}, hash: EMPTY_SET }

/** One row before and after; null = not there. */
export interface RowChange {
  readonly before: StoredRow | null
  readonly after: StoredRow | null
}

/** The sums after some rows changed. */
export function summed({ counts, hash }: Sums, changes: readonly RowChange[]): Sums {
  const next: Record<string, { live: number; trashed: number }> = {}
  const tally = (row: StoredRow | null, by: 1 | -1) => {
    if (row === null) return
    const kind = kindOf(row)
    const { live, trashed } = next[kind] ?? counts[kind] ?? { live: 0, trashed: 0 }
    next[kind] = isTrashed(row) ? { live, trashed: trashed + by } : { live: live + by, trashed }
  }
  for (const { before, after } of changes) {
    tally(before, -1)
    tally(after, 1)
  }
  const rows = (key: 'before' | 'after') =>
    changes.flatMap((change) => (change[key] === null ? [] : [stamped(change[key])]))
  return { counts: { ...counts, ...next }, hash: rehashed(hash, rows('before'), rows('after')) }
}

/** The sums of all rows there are. */
export function sumsOf(rows: readonly StoredRow[]): Sums {
  return summed(
    NO_SUMS,
    rows.map((after) => ({ before: null, after })),
  )
}

/** The kind a row says it is of; rows that say none are counted as `unknown`. */
export function kindOf({ kind }: StoredRow): string {
  return typeof kind === 'string' ? kind : 'unknown'
}

/** Whether a row is in the trash. */
export function isTrashed({ deletedAt }: StoredRow): boolean {
  return deletedAt !== undefined
}

const stamped = ({ id, crc }: StoredRow) => ({ id, crc: typeof crc === 'string' ? crc : '' })
