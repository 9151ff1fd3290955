import type { DocumentEntry, HeadlineClass } from '../model/document-entry.ts'
import type { StatedTarget } from '../model/overview.ts'
import { HEADLINE_KINDS, headlineQueue, seatsTaken } from './headline-targets.ts'
import { countKinds } from './target-counts.ts'

/** The largest number of gauges any screen shows at once. */
export const MOST_SEATS = 12

/** How many of each kind can find a seat, whatever the number of seats up to `MOST_SEATS`, in the order of the kinds. */
function mostTaken(entries: readonly DocumentEntry[]): number[] {
  const byKind = countKinds(entries)
  const waiting = HEADLINE_KINDS.map((kind) => byKind[kind])
  const taken = Array.from({ length: MOST_SEATS }, (_, seats) => seatsTaken(waiting, seats + 1))
  return HEADLINE_KINDS.map((_, index) => Math.max(...taken.map((counts) => counts[index]!)))
}

/** The ids of the documents whose targets can be among the headline's. */
export function headlineDocuments(entries: readonly DocumentEntry[]): Set<string> {
  const most = mostTaken(entries)
  const classes = classesOf(entries, Math.max(...most))
  return new Set(
    HEADLINE_KINDS.flatMap((kind, index) => {
      const ids: string[] = []
      let missing = most[index]!
      for (const { id, count } of classes
        .filter((each) => each.kind === kind)
        .flatMap(({ first }) => first)) {
        if (missing <= 0) break
        ids.push(id)
        missing -= count
      }
      return ids
    }),
  )
}

interface HeadlineGroup extends Pick<HeadlineClass, 'kind' | 'back' | 'basis'> {
  /** The first documents that have targets of the class, as many as are needed at most. */
  readonly first: { readonly id: string; readonly count: number }[]
  /** How many targets these have. */
  held: number
}

/** The classes of targets in the order in which they are seated. */
function classesOf(entries: readonly DocumentEntry[], needed: number): HeadlineGroup[] {
  const groups = new Map<string, HeadlineGroup>()
  for (const { id, headline } of entries) {
    for (const { kind, back, basis, count } of headline) {
      const key = `${kind} ${back} ${basis}`
      const group = groups.get(key) ?? { kind, back, basis, first: [], held: 0 }
      groups.set(key, group)
      if (group.held >= needed) continue
      group.first.push({ id, count })
      group.held += count
    }
  }
  return [...groups.values()].sort((a, b) => a.back - b.back || a.basis - b.basis)
}

/**
 * The targets from which `headlineTargets` fills any number of seats up to `MOST_SEATS` as it would from all; `targets` are
 * those of `headlineDocuments`, in the order of the documents.
 */
export function headlinePick(
  targets: readonly StatedTarget[],
  entries: readonly DocumentEntry[],
): StatedTarget[] {
  const most = mostTaken(entries)
  const picked = new Set(
    HEADLINE_KINDS.flatMap((kind, index) => headlineQueue(targets, kind).slice(0, most[index])),
  )
  return targets.filter((target) => picked.has(target))
}
