import type { Miscount } from '../model/annotation-repository.ts'
import { EMPTY_COMMIT, type ReaderDatabase } from './reader-database.ts'

/**
 * Compares the annotation records there are, the trash included, with the number the last commit wrote down.
 *
 * Null when they agree. A database that lost everything at once, its own count included, looks like a new one.
 */
export function countRecords(db: ReaderDatabase): Promise<Miscount | null> {
  return db.transaction('r', db.annotations, db.meta, async () => {
    const [found, commit] = await Promise.all([db.annotations.count(), db.meta.get('commit')])
    const recorded = (commit ?? EMPTY_COMMIT).annotations
    return found === recorded ? null : { recorded, found }
  })
}
