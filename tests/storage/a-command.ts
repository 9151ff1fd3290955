import type { Command, CommandName, RecordChange } from '../../src/model/records/command.ts'
import type { NewRecord } from '../../src/model/records/record.ts'
import { contents } from '../model/records/a-record.ts'

export const AT = '2026-11-21T08:00:00.000Z'

/** A new note on a passage; a test states only what it is about. */
export function aNote(id = 'n-1', over: Partial<NewRecord<'annotation'>> = {}): NewRecord<'annotation'> {
  return { id, kind: 'annotation', ...contents().annotation, tags: [], ...over }
}

export const aTag = (id: string, name = id): NewRecord<'tag'> => ({ id, kind: 'tag', name, pattern: 'plain' })

/** A command of one or several changes, all at the same instant. */
export function command(name: CommandName, ...changes: readonly RecordChange[]): Command {
  return { name, changes, at: AT }
}

export const making = (...records: readonly NewRecord[]) =>
  command('make', ...records.map((record): RecordChange => ({ op: 'make', record })))

export const editing = (rev: number, record: NewRecord) => command('edit', { op: 'edit', rev, record })

export const trashing = (id: string, rev: number) => command('trash', { op: 'trash', id, rev })

export const restoring = (...ids: readonly string[]) =>
  command('restore', ...ids.map((id): RecordChange => ({ op: 'restore', id })))
