import type { BeginningDigest } from '../file/beginning-digest.ts'
import type { ReadRecord } from '../library/read-record-line.ts'

/** How far reading a file has come, in lines, or in annotations where a file has no lines. */
export interface ImportProgress {
  readonly read: number
  readonly of: number
}

/** What reading a file can do without. */
export interface ReadingAids {
  /** What the browser worked out of the beginning of the same bytes; anything else is worked out by us. */
  readonly digest?: BeginningDigest | null
  /** Told now and then how far reading has come. */
  readonly tell?: (progress: ImportProgress) => void
  /**
   * Takes sound records over while reading goes on, so that they are not all kept here; what reading comes to then holds
   * those that were not taken over. When the file is refused in the end they are worth nothing.
   */
  readonly hand?: (records: readonly ReadRecord[]) => void
}

/** Records handed over at a time: 200,000 at once would hold up the page for most of a second. */
export const HANDED_AT_ONCE = 5000

/** Hands the records over once there are enough of them, and forgets them; how many went. */
export function handOver(records: ReadRecord[], { hand }: ReadingAids): number {
  if (hand === undefined || records.length < HANDED_AT_ONCE) return 0
  const handed = records.splice(0)
  hand(handed)
  return handed.length
}

/** Lines between two tellings: some twenty milliseconds. */
const EACH = 2000

/** Tells where reading stands, each time it went on far enough; `count` gives how many there are. */
export function teller({ tell }: ReadingAids, count: () => number): (read: number) => void {
  if (tell === undefined) return () => undefined
  const of = count()
  return (read) => {
    if (read % EACH === 0) tell({ read, of })
  }
}
