import type { Generation } from '../../model/backup.ts'

/** The newest copies, always kept: 「3 of today」 as long as today made three. */
const NEWEST = 3
/** All that is kept. */
const MOST = 10

/**
 * Which copies are no longer needed: kept are the newest 3, the newest one of each day, 10 in all.
 *
 * Order is by running number, so that a clock that jumps takes no copy away. Copies that hold more than twice the
 * records of the newest one are held beyond these numbers: a store that lost its records must not push out what it
 * had. They are released by `agreed`, the commit at which a person said that the loss was meant.
 */
export function generationsToDrop(all: readonly Generation[], agreed: number | null = null): Generation[] {
  const ordered = newestFirst(all)
  const held = new Set(heldBack(all, agreed))
  const days = new Set<string>()
  let kept = 0
  return ordered.filter((one, place) => {
    const newOfDay = !days.has(one.day)
    days.add(one.day)
    if (held.has(one)) return false
    const keep = place < NEWEST || (newOfDay && kept < MOST)
    if (keep) kept += 1
    return !keep
  })
}

/**
 * Which copies go when a person makes room: those before `whole`, which was read and found whole. What is held back from
 * being pushed out is no mere older copy of the same, and stays.
 */
export function generationsToThin(
  all: readonly Generation[],
  whole: Generation,
  agreed: number | null = null,
): Generation[] {
  const held = new Set(heldBack(all, agreed))
  return all.filter((one) => one.number < whole.number && !held.has(one))
}

/** The copies that the newest one must not push out unasked: those with more than twice its records. */
export function heldBack(all: readonly Generation[], agreed: number | null = null): Generation[] {
  const [newest, ...older] = newestFirst(all)
  if (newest === undefined) return []
  return older.filter(
    (one) => shrinks(one.records, newest.records) && !(agreed !== null && one.commitSeq <= agreed),
  )
}

/** Whether a copy with `after` records must not take the place of one with `before` unasked: it has less than half. */
export const shrinks = (before: number, after: number): boolean => after * 2 < before

/** The newest first, by running number. */
export const newestFirst = (all: readonly Generation[]): Generation[] =>
  [...all].sort((a, b) => b.number - a.number)

/** Commits after which a copy is due at once, and milliseconds after which it is due for a single one. */
export const ROUTINE = { commits: 20, wait: 5 * 60_000 } as const
