import type { CommandName, RecordChange } from '../model/records/command.ts'
import type { RecordOf } from '../model/records/record.ts'
import type { TagPattern } from '../model/records/tag-content.ts'

/** A command to be stored as one step, so that one undo takes all of it back. */
export interface OwnCommand {
  readonly name: CommandName
  readonly changes: readonly RecordChange[]
}

/** What a command on many needs of each record: what the person saw. */
export interface SeenRecord {
  readonly id: string
  readonly rev: number
}

/** Moves records to the trash. */
export const trashAll = (seen: readonly SeenRecord[]): OwnCommand => ({
  name: 'trash',
  changes: seen.map(({ id, rev }) => ({ op: 'trash', id, rev })),
})

/** Takes records out of the trash. */
export const restoreAll = (seen: readonly SeenRecord[]): OwnCommand => ({
  name: 'restore',
  changes: seen.map(({ id }) => ({ op: 'restore', id })),
})

/** Puts a tag that there is on annotations, or takes one off. */
export const retagAll = (
  ids: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): OwnCommand => ({
  name: 'tag',
  changes: [{ op: 'retag', ids, add, remove }],
})

/** Makes a tag and puts it on annotations (perhaps none), in one step. */
export function tagAnew(
  ids: readonly string[],
  tag: { id: string; name: string; pattern: TagPattern },
): OwnCommand {
  const made: RecordChange = { op: 'make', record: { kind: 'tag', ...tag } }
  const put: RecordChange = { op: 'retag', ids, add: [tag.id], remove: [] }
  return { name: 'tag', changes: ids.length === 0 ? [made] : [made, put] }
}

/** Gives a tag another name or pattern; what bears it shows the new one. */
export function changeTag({ id, rev }: RecordOf<'tag'>, name: string, pattern: TagPattern): OwnCommand {
  return { name: 'rename-tag', changes: [{ op: 'edit', rev, record: { id, kind: 'tag', name, pattern } }] }
}

/** Everything that bears `tag`, the trash included, bears `into` instead; `tag` goes to the trash. */
export function mergeTag({ id, rev }: RecordOf<'tag'>, into: string): OwnCommand {
  return {
    name: 'merge-tags',
    changes: [
      { op: 'retag', ids: null, add: [into], remove: [id] },
      { op: 'trash', id, rev },
    ],
  }
}

/** Takes a tag off everything and moves it to the trash. */
export function deleteTag({ id, rev }: RecordOf<'tag'>): OwnCommand {
  return {
    name: 'delete-tag',
    changes: [
      { op: 'retag', ids: null, add: [], remove: [id] },
      { op: 'trash', id, rev },
    ],
  }
}
