import type { RecordChange } from '../model/records/command.ts'
import type { RecordOf } from '../model/records/record.ts'
import type { RecordsState } from './records-state.ts'

/** Tags a person named: their ids, and what makes those that are not there yet. */
export interface NamedTags {
  /** In the order named, each once. */
  readonly ids: readonly string[]
  readonly makes: readonly RecordChange[]
}

/**
 * The tags of some names. A live tag of that name is taken; others are to be made by the command that uses them, so that one
 * undo takes both back. Names are trimmed; empty ones are left out.
 */
export function namedTags(
  records: RecordsState['records'],
  names: readonly string[],
  newId: () => string,
): NamedTags {
  const wanted = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
  const tags = wanted.map((name) => ({ name, known: tagNamed(records, name) }))
  const made = new Map(tags.flatMap(({ name, known }) => (known === null ? [[name, newId()]] : [])))
  return {
    ids: tags.map(({ name, known }) => known?.id ?? made.get(name)!),
    makes: [...made].map(([name, id]) => ({
      op: 'make',
      record: { id, kind: 'tag', name, pattern: 'solid' },
    })),
  }
}

/** The live tag of a name; null when there is none. */
export function tagNamed(records: RecordsState['records'], name: string): RecordOf<'tag'> | null {
  for (const record of Object.values(records)) {
    if (record.kind === 'tag' && record.deletedAt === undefined && record.name === name.trim()) return record
  }
  return null
}
