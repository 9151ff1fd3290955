import type { TargetKind } from '../model/dataset.ts'
import type { HeadlineClass } from '../model/document-entry.ts'
import type { StatedTarget } from '../model/overview.ts'

/**
 * The targets that stand for all of them where there is room for `seats` only.
 *
 * The published rule: one seat in eight (at least one) goes to ranks, one in three to absolute targets, the rest to
 * numeric ones; a seat its kind cannot fill passes to numeric, then absolute, then rank. Within a kind a stated
 * deadline comes before an inherited one and that before none, then the order of the documents. Before it, among
 * absolute targets a figure that its document has already shown stands back, and so does a rank without a printed
 * place.
 */
export function headlineTargets<T extends StatedTarget>(rows: readonly T[], seats: number): T[] {
  const queues = HEADLINE_KINDS.map((kind) => headlineQueue(rows, kind))
  const taken = seatsTaken(
    queues.map(({ length }) => length),
    seats,
  )
  return queues.flatMap((waiting, index) => waiting.slice(0, taken[index]))
}

/** The kinds in the order in which they are seated. */
export const HEADLINE_KINDS: readonly TargetKind[] = ['numeric', 'absolute', 'rank']

/** How many of each kind find a seat, in the order of the kinds; `waiting` is how many there are. */
export function seatsTaken(waiting: readonly number[], seats: number): number[] {
  const taken = waiting.map((count, index) => Math.min(count, share(HEADLINE_KINDS[index]!, seats)))
  let free = Math.min(seats, sumOf(waiting)) - sumOf(taken)
  waiting.forEach((count, index) => {
    const more = Math.min(free, count - taken[index]!)
    taken[index]! += more
    free -= more
  })
  return taken
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

/** Seats a kind may claim; together never more than there are. */
function share(kind: TargetKind, seats: number): number {
  const rank = seats < 2 ? 0 : Math.max(1, Math.floor(seats / 8))
  const absolute = seats < 3 ? 0 : Math.ceil(seats / 3)
  if (kind === 'rank') return rank
  return kind === 'absolute' ? absolute : Math.max(0, seats - rank - absolute)
}

/** The targets of a kind in the order in which they are seated. */
export function headlineQueue<T extends StatedTarget>(rows: readonly T[], kind: TargetKind): T[] {
  const keyed = headlineKeys(rows).filter(({ row }) => row.kind === kind)
  return keyed.sort((a, b) => a.back - b.back || a.basis - b.basis).map(({ row }) => row)
}

/** A document's targets by class; of a class only their number. */
export function headlineClasses(rows: readonly StatedTarget[]): HeadlineClass[] {
  const counts = new Map<string, HeadlineClass>()
  for (const { row, back, basis } of headlineKeys(rows)) {
    const key = `${row.kind} ${back} ${basis}`
    counts.set(key, { kind: row.kind, back, basis, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

const BASIS = { stated: 0, inherited: 1, none: 2 } as const

interface Keyed<T> extends Pick<HeadlineClass, 'back' | 'basis'> {
  readonly row: T
}

function headlineKeys<T extends StatedTarget>(rows: readonly T[]): Keyed<T>[] {
  const shown = new Map<string, number>()
  return rows.map((row) => ({
    row,
    back: standsBack(row, shown),
    basis: BASIS[row.deadline?.basis ?? 'none'],
  }))
}

/** How far a row is put back before deadlines are looked at; `shown` counts the figures of each document so far. */
function standsBack(row: StatedTarget, shown: Map<string, number>): number {
  if (row.kind === 'numeric') return 0
  if (row.kind === 'rank') return row.value === null ? 1 : 0
  const figure = `${row.documentId} ${String(row.value)} ${row.unit ?? ''}`
  const times = shown.get(figure) ?? 0
  shown.set(figure, times + 1)
  return times
}
