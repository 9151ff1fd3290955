import type { TargetKind } from '../model/dataset.ts'
import type { DocumentEntry } from '../model/document-entry.ts'
import type { TargetCounts } from '../model/overview.ts'
import type { TargetRow } from './target-rows.ts'
import { statusWithoutReading, TARGET_STATUSES, type TargetStatus } from './target-status.ts'

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

/** Targets that wait for a figure (尚无数据) and for a judgement (待评估). */
export interface WaitingTargets {
  readonly withoutReading: number
  readonly unjudged: number
}

/** Targets that wait for something, out of the same counts, so that every sentence and strip says the same figures. */
export const waitingTargets = (rows: readonly Pick<TargetRow, 'status'>[]): WaitingTargets =>
  waitingOf(countByStatus(rows))

/** The kinds in the order they are named everywhere: 数量, 绝对, 位次. */
export const TARGET_KINDS: readonly TargetKind[] = ['numeric', 'absolute', 'rank']

type ByKind = TargetCounts['byKind']

/** The same counts from nothing but how many targets there are of each kind: without readings the kind decides. */
export function countKindsByStatus(byKind: ByKind): StatusCount[] {
  const statuses = TARGET_KINDS.map((kind) => [statusWithoutReading(kind), byKind[kind]] as const)
  return TARGET_STATUSES.map((status) => ({
    status,
    count: statuses.reduce((sum, [own, count]) => sum + (own === status ? count : 0), 0),
  }))
}

/** What waits, from how many targets there are of each kind. */
export const waitingOfKinds = (byKind: ByKind): WaitingTargets => waitingOf(countKindsByStatus(byKind))

function waitingOf(counts: readonly StatusCount[]): WaitingTargets {
  const of = (wanted: TargetStatus) => counts.find(({ status }) => status === wanted)?.count ?? 0
  return { withoutReading: of('no-reading'), unjudged: of('unjudged') }
}

/** How many targets of each kind documents have together. */
export function countKinds(entries: readonly Pick<DocumentEntry, 'targets'>[]): ByKind {
  const of = (kind: TargetKind) => entries.reduce((sum, { targets }) => sum + targets[kind], 0)
  return { numeric: of('numeric'), absolute: of('absolute'), rank: of('rank') }
}

/** How many targets that is. */
export const sumOfKinds = ({ numeric, absolute, rank }: ByKind): number => numeric + absolute + rank

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
