import type { OutsideAge, OutsideCopy } from '../../model/backup.ts'
import { daysBetween } from '../../model/edtf.ts'

/** Commits, or days with at least one commit, after which a copy outside this browser is due. */
export const OUTSIDE_DUE = { changes: 20, days: 7 } as const

/** What the age is told from. */
export interface AgeGrounds {
  /** Null = there was never one. */
  readonly last: OutsideCopy | null
  /** Of the store now. */
  readonly commitSeq: number
  readonly records: number
  /** The day the first copy inside this browser was made; null when there is none. */
  readonly firstDay: string | null
  readonly today: string
}

/**
 * How old the last copy outside this browser is, and whether a new one is due: after 20 changes, or 7 days when
 * something changed since. A clock that went back makes no copy older.
 */
export function outsideAge({ last, commitSeq, records, firstDay, today }: AgeGrounds): OutsideAge {
  const since = last?.day ?? firstDay ?? today
  // A database that was made anew counts from 0: then everything in it has changed.
  const changes = last === null || last.commitSeq > commitSeq ? commitSeq : commitSeq - last.commitSeq
  const days = Math.max(daysBetween(since, today), 0)
  if (last === null && records === 0) return { state: 'nothing', changes, days }
  const due = changes >= OUTSIDE_DUE.changes || (changes > 0 && days >= OUTSIDE_DUE.days)
  return { state: due ? 'due' : last === null ? 'never' : 'fresh', changes, days }
}
