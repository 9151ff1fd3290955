import type { BeginningDigest } from '../file/beginning-digest.ts'

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
