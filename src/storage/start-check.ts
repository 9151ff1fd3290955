import { decodeRecord } from '../model/records/decode-record.ts'
import type { Finding, Tallies } from '../model/records/recovery.ts'
import { tallyFindings } from '../model/records/recovery.ts'
import type { DamagedRecord } from '../model/records/record-gateway.ts'
import type { AnyRecord, ForeignRecord } from '../model/records/record.ts'
import { canaryFindings, type Canary } from './canary.ts'
import type { StoredRow, StoreMeta } from './rows.ts'
import { sumsOf } from './tally.ts'

/** All rows, read. */
export interface ReadRows {
  readonly records: readonly AnyRecord[]
  readonly foreign: readonly ForeignRecord[]
  readonly damaged: readonly DamagedRecord[]
  /** Ids of records in an older shape than is written now. */
  readonly old: readonly string[]
}

/** Reads every row; one that cannot be read hides no other. */
export function readRows(rows: readonly StoredRow[]): ReadRows {
  const records: AnyRecord[] = []
  const foreign: ForeignRecord[] = []
  const damaged: DamagedRecord[] = []
  const old: string[] = []
  for (const row of rows) {
    const read = decodeRecord(row)
    if (read.state === 'known') {
      records.push(read.record)
      if (read.old) old.push(read.record.id)
    } else if (read.state === 'foreign') foreign.push(read.record)
    else damaged.push({ id: read.id, problem: read.problem, raw: read.raw })
  }
  return { records, foreign, damaged, old }
}

/** What the start check found, and the numbers it compared. */
export interface StartCheck {
  readonly findings: readonly Finding[]
  readonly recorded: Tallies
  readonly found: Tallies
}

/**
 * Compares the rows with what the database wrote down of them, and the database with its canaries outside. Pure.
 *
 * Findings that were already written down (`meta.unsettled`) stay until the person goes past them: a canary found
 * ahead today may have been caught up with tomorrow.
 */
export function startCheck(
  meta: StoreMeta,
  rows: readonly StoredRow[],
  canaries: readonly Canary[],
  damaged: readonly DamagedRecord[],
): StartCheck {
  const sums = sumsOf(rows)
  const counted = tallyFindings(meta.counts, sums.counts)
  const outside = canaryFindings(canaries, meta)
  const unread = damaged.map(({ id }) => id ?? '?').filter((id) => !meta.knownDamaged.includes(id))
  const findings: readonly Finding[] = [
    ...outside,
    ...meta.unsettled.filter(({ what }) => outside.every((finding) => finding.what !== what)),
    ...counted,
    ...(counted.length === 0 && sums.hash !== meta.hash ? [{ what: 'changed' } as const] : []),
    ...(unread.length > 0 ? [{ what: 'damaged', ids: unread } as const] : []),
  ]
  const lost = outside.some(({ what }) => what === 'gone')
  return { findings, recorded: lost ? richest(canaries, meta) : meta.counts, found: sums.counts }
}

/** The counts of the latest canary of a database that is gone. */
function richest(canaries: readonly Canary[], { dbId, counts }: StoreMeta): Tallies {
  const [latest] = canaries.filter((canary) => canary.dbId !== dbId).sort((a, b) => b.seq - a.seq)
  return latest?.counts ?? counts
}
