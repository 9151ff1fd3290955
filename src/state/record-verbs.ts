import type { CommandName, Commit, RecordChange } from '../model/records/command.ts'
import type { AnyRecord, Contents, NewRecord, RecordKind, RecordOf } from '../model/records/record.ts'
import type { TagPattern } from '../model/records/tag-content.ts'
import { namedTags, tagNamed } from './new-tags.ts'
import { progressVerbs, type ProgressVerbs } from './progress-verbs.ts'
import type { RecordsStore } from './records-state.ts'

/** Something made: its id, and whether it is stored (else it stands in `pending`). */
export interface Made {
  readonly id: string
  readonly commit: Commit | null
}

/** Ids of tags to put on and to take off, and names of tags to put on that may not be there yet. */
export interface TagChange {
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
  readonly named?: readonly string[]
}

/**
 * What a person does with their records. Each is one command: stored whole or not at all, and taken back by one undo.
 * `seen` is the record as it was on the screen when they began; if it was changed elsewhere since, both versions are kept.
 */
export interface RecordVerbs extends ProgressVerbs {
  readonly make: <K extends RecordKind>(kind: K, content: Contents[K]) => Promise<Made>
  readonly edit: <K extends RecordKind>(
    seen: RecordOf<K>,
    content: Partial<Contents[K]>,
  ) => Promise<Commit | null>
  readonly trash: (seen: readonly AnyRecord[]) => Promise<Commit | null>
  readonly restore: (ids: readonly string[]) => Promise<Commit | null>
  /** Puts tags on annotations, and takes others off; tags that are only named are made by the same command. */
  readonly tag: (ids: readonly string[], change: TagChange) => Promise<Commit | null>
  /** A tag of this name; one that is there already is given instead of a second one. */
  readonly makeTag: (name: string, pattern: TagPattern) => Promise<Made>
  /** Puts `into` in place of `from` on every annotation, and `from` into the trash. */
  readonly mergeTags: (from: RecordOf<'tag'>, into: RecordOf<'tag'>) => Promise<Commit | null>
  /** Takes a tag off every annotation, and puts it into the trash. */
  readonly deleteTag: (tag: RecordOf<'tag'>) => Promise<Commit | null>
  /** Ends a conflict. */
  readonly resolve: (conflict: RecordOf<'conflict'>, keep: 'mine' | 'theirs') => Promise<Commit | null>
}

/** The verbs on a store of records. */
export function recordVerbs(store: RecordsStore, newId: () => string): RecordVerbs {
  const run = async (name: CommandName, changes: readonly RecordChange[]) =>
    changes.length === 0 ? null : store.getState().run(() => ({ name, changes }))
  const makeOne = async (record: NewRecord): Promise<Made> => {
    const commit = await run('make', [{ op: 'make', record }])
    return { id: record.id, commit }
  }
  return {
    // The compiler cannot see that a kind and its own content make a record of that kind.
    make: (kind, content) => makeOne({ id: newId(), kind, ...content } as unknown as NewRecord),
    edit: (seen, content) =>
      run(seen.kind === 'tag' ? 'rename-tag' : 'edit', [editOf(seen as AnyRecord, content)]),
    trash: (seen) => run('trash', seen.map(trashOf)),
    restore: (ids) =>
      run(
        'restore',
        ids.map((id) => ({ op: 'restore', id })),
      ),
    tag: (ids, { add = [], remove = [], named = [] }) =>
      store.getState().run(() => {
        const tags = namedTags(store.getState().records, named, newId)
        const retag = { op: 'retag', ids, add: [...add, ...tags.ids], remove } as const
        return { name: 'tag', changes: [retag, ...tags.makes] }
      }),
    makeTag: async (name, pattern) => {
      const known = tagNamed(store.getState().records, name)
      if (known !== null) return { id: known.id, commit: null }
      return makeOne({ id: newId(), kind: 'tag', name: name.trim(), pattern })
    },
    mergeTags: (from, into) => run('merge-tags', [retagOf(from, [into.id]), trashOf(from)]),
    deleteTag: (tag) => run('delete-tag', [retagOf(tag, []), trashOf(tag)]),
    resolve: ({ id, of }, keep) => {
      const rev = store.getState().records[of]?.rev ?? null
      return run('resolve', [{ op: 'resolve', conflictId: id, keep, rev }])
    },
    ...progressVerbs(store, newId),
  }
}

function editOf(seen: AnyRecord, content: object): RecordChange {
  const { rev, v: _v, createdAt: _made, updatedAt: _changed, deletedAt: _deleted, crc: _crc, ...own } = seen
  return { op: 'edit', rev, record: { ...own, ...content } as NewRecord }
}

const trashOf = ({ id, rev }: AnyRecord): RecordChange => ({ op: 'trash', id, rev })

/** Takes a tag off all that bear it. */
const retagOf = ({ id }: RecordOf<'tag'>, add: readonly string[]): RecordChange => ({
  op: 'retag',
  ids: null,
  remove: [id],
  add,
})
