import * as v from 'valibot'
import type { Finding, Tallies } from '../model/records/recovery.ts'
import type { FileShelf, Shelf } from './platform.ts'
import type { StoreMeta } from './rows.ts'
import { CANARY_FILE, CANARY_KEY } from './traces.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const schema = v.object({
  dbId: v.string(),
  seq: count,
  counts: v.record(v.string(), v.object({ live: count, trashed: count })),
})

/**
 * What is remembered of the database outside IndexedDB: which it was, its last commit, and how many records it held.
 * It may be some commits behind, never ahead: it is written after a commit has completed.
 */
export interface Canary {
  readonly dbId: string
  readonly seq: number
  readonly counts: Tallies
}

/** The canaries there are, from localStorage and the private file system; unreadable ones are none. */
export async function readCanaries(shelf: Shelf, files: FileShelf | null): Promise<readonly Canary[]> {
  const texts = [shelf.read(CANARY_KEY), (await files?.read(CANARY_FILE)) ?? null]
  return texts.flatMap((text) => parseCanary(text) ?? [])
}

/** Leaves word of the database on the shelf, at once. */
export function shelveCanary(shelf: Shelf, meta: StoreMeta): void {
  shelf.write(CANARY_KEY, canaryText(meta))
}

/** Leaves word of the database in the private file system. */
export async function fileCanary(files: FileShelf, meta: StoreMeta): Promise<void> {
  await files.write(CANARY_FILE, canaryText(meta))
}

/**
 * What the canaries say against the database as it is. A database that never held a record is missed by nobody; one
 * whose loss the person has accepted is not named again.
 */
export function canaryFindings(
  canaries: readonly Canary[],
  { dbId, seq, formerIds }: Pick<StoreMeta, 'dbId' | 'seq' | 'formerIds'>,
): readonly Finding[] {
  const others = canaries.filter((canary) => canary.dbId !== dbId && !formerIds.includes(canary.dbId))
  const ahead = Math.max(0, ...canaries.filter((canary) => canary.dbId === dbId).map((own) => own.seq - seq))
  return [
    ...(others.some((canary) => canary.seq > 0) ? [{ what: 'gone' } as const] : []),
    ...(ahead > 0 ? [{ what: 'older', commits: ahead } as const] : []),
  ]
}

function canaryText({ dbId, seq, counts }: StoreMeta): string {
  return JSON.stringify({ dbId, seq, counts } satisfies Canary)
}

function parseCanary(text: string | null): Canary | null {
  if (text === null) return null
  try {
    const read = v.safeParse(schema, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null // half of a file; the other canary, or the database itself, still speaks
  }
}
