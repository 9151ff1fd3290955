import { dayNumber, isoDay } from '../model/edtf.ts'
import type { TimelineRow } from './timeline-rows.ts'

/** A stretch of time in days since 1970-01-01, the end exclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** What stands in a window of time and on both sides of it. */
export interface WindowRows {
  readonly inside: number
  /** Places in the documents where dates before it are printed, an own date counting one. */
  readonly before: number
  readonly after: number
  /** The last day before it and the first day behind it on which something stands, in days since 1970-01-01; null for none. */
  readonly last: number | null
  readonly next: number | null
}

/**
 * Counts the dates in a window and around it; what reaches into it at all is inside. Days are compared as written, since
 * this is asked for every frame of a pan over thousands of rows.
 */
export function windowRows(rows: readonly TimelineRow[], { from, to }: Stretch): WindowRows {
  const [begins, ends] = [isoDay(Math.ceil(from)), isoDay(Math.ceil(to))]
  let [inside, before, after] = [0, 0, 0]
  let [last, next]: [string | null, string | null] = [null, null]
  for (const { firstDay, lastDay, factIds } of rows) {
    const places = Math.max(1, factIds.length)
    if (lastDay < begins) {
      before += places
      if (last === null || lastDay > last) last = lastDay
    } else if (firstDay >= ends) {
      after += places
      if (next === null || firstDay < next) next = firstDay
    } else inside += places
  }
  return { inside, before, after, last: numbered(last), next: numbered(next) }
}

const numbered = (isoDate: string | null) => (isoDate === null ? null : dayNumber(isoDate))
