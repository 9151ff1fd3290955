import { dayNumber } from '../model/edtf.ts'
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

/** Counts the dates in a window and around it; what reaches into it at all is inside. */
export function windowRows(rows: readonly TimelineRow[], { from, to }: Stretch): WindowRows {
  let [inside, before, after] = [0, 0, 0]
  let [last, next]: [number | null, number | null] = [null, null]
  for (const row of rows) {
    const [first, end] = [dayNumber(row.firstDay), dayNumber(row.lastDay)]
    const places = Math.max(1, row.factIds.length)
    if (end < from) {
      before += places
      last = Math.max(last ?? end, end)
    } else if (first >= to) {
      after += places
      next = Math.min(next ?? first, first)
    } else inside += places
  }
  return { inside, before, after, last, next }
}
