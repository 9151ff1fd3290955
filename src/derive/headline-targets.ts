import type { TargetKind } from '../model/dataset.ts'
import type { TargetRow } from './target-rows.ts'

/**
 * The targets that stand for all of them where there is room for `seats` only.
 *
 * The published rule: one seat in eight (at least one) goes to ranks, one in three to absolute targets, the rest to
 * numeric ones; a seat its kind cannot fill passes to numeric, then absolute, then rank. Within a kind a stated
 * deadline comes before an inherited one and that before none, then the order of the documents. Before it, among
 * absolute targets a figure that its document has already shown stands back, and so does a rank without a printed
 * place.
 */
export function headlineTargets(rows: readonly TargetRow[], seats: number): TargetRow[] {
  const queues = KINDS.map((kind) => queue(rows, kind))
  const taken = queues.map((waiting, index) => Math.min(waiting.length, share(KINDS[index]!, seats)))
  let free = Math.min(seats, rows.length) - taken.reduce((sum, count) => sum + count, 0)
  queues.forEach((waiting, index) => {
    const more = Math.min(free, waiting.length - taken[index]!)
    taken[index]! += more
    free -= more
  })
  return queues.flatMap((waiting, index) => waiting.slice(0, taken[index]))
}

const KINDS: readonly TargetKind[] = ['numeric', 'absolute', 'rank']

/** Seats a kind may claim; together never more than there are. */
function share(kind: TargetKind, seats: number): number {
  const rank = seats < 2 ? 0 : Math.max(1, Math.floor(seats / 8))
  const absolute = seats < 3 ? 0 : Math.ceil(seats / 3)
  if (kind === 'rank') return rank
  return kind === 'absolute' ? absolute : Math.max(0, seats - rank - absolute)
}

const BASIS = { stated: 0, inherited: 1, none: 2 } as const

function queue(rows: readonly TargetRow[], kind: TargetKind): TargetRow[] {
  const own = rows.filter((row) => row.kind === kind)
  const keyed = own.map((row, index) => ({
    row,
    key: [standsBack(own, row, index), BASIS[row.deadline?.basis ?? 'none'], index] as const,
  }))
  return keyed
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2])
    .map(({ row }) => row)
}

/** How far a row is put back before deadlines are looked at. */
function standsBack(own: readonly TargetRow[], row: TargetRow, index: number): number {
  if (row.kind === 'numeric') return 0
  if (row.kind === 'rank') return row.value === null ? 1 : 0
  const same = (other: TargetRow) => other.documentId === row.documentId && figure(other) === figure(row)
  return own.slice(0, index).filter(same).length
}

const figure = ({ value, unit }: TargetRow) => `${String(value)} ${unit ?? ''}`
