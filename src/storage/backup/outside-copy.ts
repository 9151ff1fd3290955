import type { OutsideCopy, OutsideWrite, Snapshot } from '../../model/backup.ts'
import { writeVerified, type BackupShelf } from './backup-shelf.ts'
import { shrinks } from './retention.ts'

/** The two files in the person's folder: one is written while the other stays as it is. */
export const OUTSIDE_FILES = { a: 'cetu-backup-a.ndjson', b: 'cetu-backup-b.ndjson' } as const

/** When a copy is made: instant and local day. */
export interface Stamp {
  readonly at: string
  readonly day: string
}

/**
 * Writes everything into the one of the two files that does not hold the last copy, reads it back, and only then makes
 * it the last one: whatever happens in between, one whole copy is there.
 *
 * `mayShrink` is the person's word that the store lost more than half of its records on purpose. Rejects with what the
 * browser said, or with `RangeError` when other bytes came back.
 */
export async function writeOutside(
  shelf: BackupShelf,
  last: OutsideCopy | null,
  { commitSeq, records, bytes }: Snapshot,
  stamp: Stamp,
  mayShrink: boolean,
): Promise<OutsideWrite> {
  if (last !== null && !mayShrink && shrinks(last.records, records))
    return { state: 'would-shrink', before: last.records, after: records }
  const slot = last?.slot === 'a' ? 'b' : 'a'
  await writeVerified(shelf, OUTSIDE_FILES[slot], bytes)
  return { state: 'written', copy: { kind: 'file', commitSeq, records, slot, ...stamp } }
}
