import type { Command, Delta } from '../../model/records/command.ts'
import type { RecordGateway } from '../../model/records/record-gateway.ts'
import type { BackupReason } from '../../model/backup.ts'

/** Records above which a deletion is preceded by a copy of everything. */
export const BULK = 20

/** Who is told of what happens to the records. */
export interface BackupWatch {
  /** Makes a copy before something large. A copy that cannot be made holds nothing up: room is made by deleting. */
  readonly before: (reason: BackupReason) => Promise<unknown>
  /** A commit of this tab is stored. */
  readonly committed: () => void
  /** The store stands at a commit; `records` = it holds any. */
  readonly stands: (seq: number, records: boolean) => void
}

/** The gateway, with copies made as decision 017 says: before bulk deletion, and counted after each commit. */
export function backedUpGateway(gateway: RecordGateway, watch: BackupWatch): RecordGateway {
  const stored = <T extends Delta>(delta: T): T => {
    watch.committed()
    watch.stands(delta.seq, delta.changed.length > 0)
    return delta
  }
  const first = async (isLarge: boolean) => {
    if (isLarge) await watch.before('before-bulk-delete').catch(() => undefined)
  }
  return {
    ...gateway,
    read: async () => {
      const library = await gateway.read()
      watch.stands(library.seq, library.records.length + library.foreign.length > 0)
      return library
    },
    commit: async (command) => {
      await first(trashedBy(command) > BULK)
      return stored(await gateway.commit(command))
    },
    undo: async (seen, at) => stored(await gateway.undo(seen, at)),
    redo: async (seen, at) => stored(await gateway.redo(seen, at)),
    purge: async (ids) => {
      await first(ids === null || ids.length > BULK)
      return stored(await gateway.purge(ids))
    },
  }
}

/** How many records a command puts into the trash. An import has its own copy. */
function trashedBy({ name, changes }: Command): number {
  return name === 'import' ? 0 : changes.filter(({ op }) => op === 'trash').length
}
