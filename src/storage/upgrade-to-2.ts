import type { Transaction } from 'dexie'
import { annotationFrom1, tagsFrom1 } from '../model/records/annotation-from-1.ts'
import { sealed } from '../model/records/checksum.ts'
import { decodeRecord, shapeVersion } from '../model/records/decode-record.ts'
import { firstMeta } from './first-meta.ts'
import {
  COUNTED,
  OLD_BUILDS_STAY_OUT,
  type OldCommit,
  type StoredRow,
  type StoreMeta,
  type OrderRow,
} from './rows.ts'
import { isTrashed, sumsOf } from './tally.ts'

/** What the upgrade needs from outside; no clock, so that running it again gives the same records. */
export interface UpgradeGrounds {
  readonly newId: () => string
  readonly today: () => string
}

/** Instant of tags whose notes say none. */
const NO_INSTANT = '2000-01-01T00:00:00.000Z'

/**
 * Brings the notes of version 1 into `records`, in the transaction of the upgrade itself: all of them or none.
 *
 * The old tables stay as they are, so that a build that is rolled back still shows its notes; it is told not to write.
 */
export async function upgradeTo2(transaction: Transaction, grounds: UpgradeGrounds): Promise<void> {
  const old: unknown[] = await transaction.table('annotations').toArray()
  const rows = recordsFrom1(old)
  const sums = sumsOf(rows)
  const found: OldCommit | undefined = await transaction.table('meta').get('commit')
  const commit = found ?? OLD_BUILDS_STAY_OUT
  const missing = commit.annotations - old.length
  const meta: StoreMeta = {
    ...firstMeta(grounds),
    ...sums,
    copiedOn: 1,
    // The miscount of version 1 is found again by no later check: it is kept here until a person goes past it.
    unsettled:
      missing === 0
        ? []
        : [
            {
              what: missing > 0 ? 'fewer' : 'more',
              kind: 'annotation',
              recorded: commit.annotations,
              found: old.length,
            },
          ],
  }
  await transaction.table('records').bulkPut([...rows])
  await transaction.table('order').bulkPut(orderFrom1(rows))
  await transaction
    .table('meta')
    .bulkPut([meta, { ...commit, minWriter: OLD_BUILDS_STAY_OUT.minWriter }, COUNTED])
}

/**
 * The records of version 2 for notes of version 1: the notes, and one tag for each word they bear. What cannot be read
 * comes along as it is and shows as damaged. Pure.
 */
export function recordsFrom1(old: readonly unknown[]): readonly StoredRow[] {
  const instants = old
    .map((note) => (note as { updatedAt?: unknown }).updatedAt)
    .filter(isText)
    .sort()
  const at = instants.at(-1) ?? NO_INSTANT
  const tags = tagsFrom1(old).map((tag) =>
    sealed({ ...tag, rev: 1, v: shapeVersion('tag'), createdAt: at, updatedAt: at }),
  )
  return [...old.map(noteFrom1), ...tags]
}

/** The order version 1 showed: by the instants of the notes, before every commit to come. */
function orderFrom1(rows: readonly StoredRow[]): OrderRow[] {
  const places = (key: 'createdAt' | 'updatedAt') => {
    const sorted = [...rows].sort((a, b) => (textOf(a[key]) < textOf(b[key]) ? -1 : 1))
    return new Map(sorted.map(({ id }, n) => [id, n + 1 - sorted.length]))
  }
  const [made, changed] = [places('createdAt'), places('updatedAt')]
  return rows.map((row) => {
    const place = { id: row.id, made: made.get(row.id)!, changed: changed.get(row.id)! }
    return isTrashed(row) ? Object.assign(place, { trashedOn: 1 }) : place
  })
}

const textOf = (value: unknown) => (isText(value) ? value : '')
const isText = (value: unknown): value is string => typeof value === 'string'

/** A note in today's form; as it is when that is no sound record, or holds what JSON cannot write and so has no checksum. */
function noteFrom1(old: unknown): StoredRow {
  const raw = old as StoredRow
  try {
    const note = sealed(annotationFrom1(raw))
    if (decodeRecord(note).state === 'known') return note as unknown as StoredRow
  } catch {
    // NaN, a Date: IndexedDB keeps them, and one such note must not keep all others from being upgraded
  }
  return { ...raw, kind: 'annotation' }
}
