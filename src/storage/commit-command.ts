import type { Command, Commit, RecordChange } from '../model/records/command.ts'
import { applyChanges, type RowsAfter } from './apply-changes.ts'
import { tombstoneOf } from './draft-rows.ts'
import type { ReaderDatabase } from './reader-database.ts'
import type { StoredRow } from './rows.ts'
import { kindOf } from './tally.ts'
import {
  commitOf,
  deltaOf,
  ownedMeta,
  tablesOf,
  writeRows,
  type Writer,
  type Written,
} from './write-commit.ts'

/**
 * Carries out one command in one durable transaction over records, journal, trash, drafts and meta.
 *
 * Resolves only after the transaction completed. Whatever throws inside it leaves nothing behind.
 */
export function commitCommand(
  db: ReaderDatabase,
  writer: Writer,
  { name, changes, at, endsDraft }: Command,
  newId: () => string,
): Promise<Written<Commit>> {
  return db.transaction('rw', tablesOf(db), async () => {
    const meta = await ownedMeta(db, writer)
    const grounds = await groundsOf(db, changes)
    const after = applyChanges(changes, { ...grounds, at, newId })
    const entry = { name, way: 'do', next: meta.undo, undo: 'self', redo: null } as const
    const next = (await writeRows(db, meta, after, entry)) ?? meta
    if (endsDraft !== undefined) await db.drafts.put(tombstoneOf(endsDraft))
    const shown = new Map([...storedVersions(after, grounds.rows), ...after])
    return { result: commitOf(await deltaOf(db, next, shown)), meta: next }
  })
}

/** The versions that were stored first, of records of which a command came too late: to be shown beside it. */
function storedVersions(after: RowsAfter, rows: ReadonlyMap<string, StoredRow>): RowsAfter {
  const conflicts = [...after.values()].filter((row) => row !== null && kindOf(row) === 'conflict')
  return new Map(conflicts.flatMap((row) => aboutOf(row!).map((of) => [of, rows.get(of) ?? null])))
}

/** The rows a command is about, and those that bear the tags it takes off. */
async function groundsOf(db: ReaderDatabase, changes: readonly RecordChange[]) {
  const bearers = new Map<string, readonly string[]>()
  for (const change of changes) {
    if (change.op !== 'retag' || change.ids !== null) continue
    for (const tag of change.remove) {
      bearers.set(tag, await db.records.where('tags').equals(tag).primaryKeys())
    }
  }
  const rows = new Map<string, StoredRow>()
  const add = async (ids: readonly string[]) => {
    const wanted = [...new Set(ids)].filter((id) => !rows.has(id))
    for (const row of await db.records.bulkGet(wanted)) if (row !== undefined) rows.set(row.id, row)
  }
  await add([...changes.flatMap(idsOf), ...[...bearers.values()].flat()])
  // A conflict names the record it is about.
  await add(
    changes.flatMap((change) => (change.op === 'resolve' ? aboutOf(rows.get(change.conflictId)) : [])),
  )
  return { rows, bearing: (tag: string) => bearers.get(tag) ?? [] }
}

function idsOf(change: RecordChange): readonly string[] {
  switch (change.op) {
    case 'make':
    case 'take-in':
      return [change.record.id]
    case 'edit':
      return [change.record.id, ...(change.resolves === undefined ? [] : [change.resolves])]
    case 'retag':
      return change.ids ?? []
    case 'resolve':
      return [change.conflictId]
    case 'trash':
    case 'restore':
      return [change.id]
  }
}

function aboutOf(conflict: StoredRow | undefined): readonly string[] {
  const of = conflict?.['of']
  return typeof of === 'string' ? [of] : []
}
