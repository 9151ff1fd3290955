import type { TargetKind } from '../model/dataset.ts'
import type { TargetRow } from './target-rows.ts'
import { TARGET_STATUSES, type TargetStatus } from './target-status.ts'

/** How many targets stand how: one entry per status in the published order, zeros included. */
export interface StatusCount {
  readonly status: TargetStatus
  readonly count: number
}

/** Counts by status; the counts add up to the number of rows. */
export function countByStatus(rows: readonly Pick<TargetRow, 'status'>[]): StatusCount[] {
  return TARGET_STATUSES.map((status) => ({
    status,
    count: rows.filter((row) => row.status === status).length,
  }))
}

/** Targets that wait for something, out of the same counts, so that every sentence and strip says the same figures. */
export function waitingTargets(rows: readonly Pick<TargetRow, 'status'>[]): {
  readonly withoutReading: number
  readonly unjudged: number
} {
  const counts = new Map(countByStatus(rows).map(({ status, count }) => [status, count]))
  return { withoutReading: counts.get('no-reading') ?? 0, unjudged: counts.get('unjudged') ?? 0 }
}

/** The kinds in the order they are named everywhere: 数量, 绝对, 位次. */
export const TARGET_KINDS: readonly TargetKind[] = ['numeric', 'absolute', 'rank']

/** Counts by kind, zeros included; the counts add up to the number of rows. */
export function countByKind(
  rows: readonly Pick<TargetRow, 'kind'>[],
): { readonly kind: TargetKind; readonly count: number }[] {
  return TARGET_KINDS.map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
}

/** Rows of one document, in the order given. */
export interface TargetGroup {
  readonly documentId: string
  readonly rows: readonly TargetRow[]
}

/** Rows by document, most targets first; equal numbers keep the order of the documents. */
export function groupByDocument(rows: readonly TargetRow[]): TargetGroup[] {
  const ids = [...new Set(rows.map((row) => row.documentId))]
  return ids
    .map((documentId) => ({ documentId, rows: rows.filter((row) => row.documentId === documentId) }))
    .sort((a, b) => b.rows.length - a.rows.length)
}
