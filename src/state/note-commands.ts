import { annotationOf, storedNoteOf, type Note, type StoredNote } from '../model/note.ts'
import type { EndedDraft, RecordChange } from '../model/records/command.ts'
import { revToChange, type BeganFrom } from './began-from.ts'
import type { NoteDrafts } from './note-drafts.ts'
import { conflictOf, failedOn } from './note-entries.ts'
import { namedTags, type NamedTags } from './new-tags.ts'
import type { NoteEntry } from './note-entry.ts'
import type { DoneCommand, NotesState, NotesStore } from './notes-state.ts'
import type { Pending, Plan, RecordsStore } from './records-state.ts'

type Commands = Pick<NotesState, 'annotate' | 'edit' | 'attach' | 'remove' | 'undo' | 'retry' | 'discard'>

/** What commands on notes need. */
export interface CommandGrounds {
  readonly records: RecordsStore
  readonly drafts: NoteDrafts
  readonly newId: () => string
}

/** What a person can ask for on their notes; all of it in the order asked, one after the other. */
export function noteCommands({ records, drafts, newId }: CommandGrounds, store: NotesStore): Commands {
  const find = (id: string): NoteEntry | undefined => store.getState().entries[id]
  const { run, retry, giveUp, undo } = records.getState()
  const forgetFailed = (id: string) => {
    for (const { key } of failedOn(records.getState().pending, id)) giveUp(key)
  }
  /** Stores a command on one note and remembers it as the last one. */
  const carryOut = async (id: string, change: DoneCommand['change'], plan: Plan) => {
    let before: StoredNote | null = null
    let ends: EndedDraft | undefined
    const commit = await run(() => {
      store.setState({ last: null })
      before = find(id)?.stored ?? null
      const planned = plan()
      if (planned !== null) forgetFailed(id)
      ends = planned?.endsDraft
      return planned
    })
    if (commit === null) return
    if (ends !== undefined) drafts.ended(ends, 'stored')
    const after = commit.changed.find((record) => record.id === id)
    const note = after === undefined ? null : storedNoteOf(after)
    if (note === null || commit.conflicts.length > 0) return
    store.setState({
      last: { change: before === null ? 'create' : change, before, after: note, seq: commit.seq },
    })
  }
  /** Forgets what was never stored; for a note in conflict, shows what is stored. */
  const giveUpOn = async (id: string) => {
    const conflict = conflictOf(records.getState().records, id)
    for (const { key, endsDraft } of failedOn(records.getState().pending, id)) {
      giveUp(key)
      if (endsDraft !== undefined) drafts.ended(endsDraft, 'given-up')
    }
    if (conflict !== null) {
      await run(() => resolving({ op: 'resolve', conflictId: conflict.id, keep: 'theirs', rev: null }))
    }
  }
  return {
    annotate: async (place, { comment, tags, newTags = [] }) => {
      const id = newId()
      const draft = drafts.claim(place.documentId, comment)
      await carryOut(id, 'create', () => {
        const named = namedTags(records.getState().records, newTags, newId)
        return withTags(making({ ...place, id, comment, tags: [...tags, ...named.ids] }, draft), named)
      })
      return find(id)!
    },
    edit: (id, { comment, tags, newTags = [] }, began) => {
      const asked = find(id)
      const draft = asked === undefined ? null : drafts.claim(asked.note.documentId, comment)
      return carryOut(id, 'edit', () => {
        // A note that is gone by then meets its record in the trash: a conflict, which keeps the words.
        const entry = find(id) ?? asked
        if (entry === undefined) return null
        const named = namedTags(records.getState().records, newTags, newId)
        const words = { comment, tags: [...tags, ...named.ids] }
        return withTags(editing('edit', entry, { ...words, began }, draft, records), named)
      })
    },
    attach: (id, place) =>
      carryOut(id, 'attach', () => {
        const entry = find(id)
        return entry?.save.kind === 'saved' ? editing('attach', entry, place, null, records) : null
      }),
    remove: async (id) => {
      const entry = find(id)
      if (entry?.stored === null && entry.save.kind === 'failed') return giveUpOn(id)
      await carryOut(id, 'delete', () => {
        const rev = find(id)?.stored?.rev
        return rev === undefined ? null : trashing(id, rev, conflictOf(records.getState().records, id)?.id)
      })
      return undefined
    },
    undo: async () => {
      const { last, entries } = store.getState()
      if (last === null || records.getState().undoStep?.seq !== last.seq) return
      const entry = entries[last.after.id]
      if (entry !== undefined && entry.save.kind !== 'saved') return
      await undo()
    },
    retry: async (id) => {
      const conflict = conflictOf(records.getState().records, id)
      if (conflict === null) {
        for (const { key, endsDraft } of failedOn(records.getState().pending, id)) {
          const commit = await retry(key)
          if (commit !== null && endsDraft !== undefined) drafts.ended(endsDraft, 'stored')
        }
        return
      }
      const rev = find(id)?.stored?.rev ?? null
      await run(() => resolving({ op: 'resolve', conflictId: conflict.id, keep: 'mine', rev }))
    },
    discard: giveUpOn,
  }
}

type Task = Pick<Pending, 'name' | 'changes' | 'endsDraft'>

const withDraft = (task: Omit<Task, 'endsDraft'>, draft: EndedDraft | null): Task =>
  draft === null ? task : { ...task, endsDraft: draft }

/** A command that makes the tags it names as well. */
const withTags = (task: Task, { makes }: NamedTags): Task => ({
  ...task,
  changes: [...task.changes, ...makes],
})

function making(note: Note, draft: EndedDraft | null): Task {
  return withDraft({ name: 'make', changes: [{ op: 'make', record: annotationOf(note) }] }, draft)
}

/** Writes a note on top of what is stored; one that was never stored is made, whatever was asked of it last. */
function editing(
  name: 'edit' | 'attach',
  { note, stored }: NoteEntry,
  { began, ...own }: Partial<Note> & { readonly began?: BeganFrom | undefined },
  draft: EndedDraft | null,
  records: RecordsStore,
): Task {
  const wanted = { ...note, ...own }
  if (stored === null) return making(wanted, draft)
  const conflict = conflictOf(records.getState().records, note.id)
  const resolves = conflict === null ? {} : { resolves: conflict.id }
  const rev = conflict === null ? revToChange(stored, began) : stored.rev
  const record = annotationOf(wanted)
  return withDraft({ name, changes: [{ op: 'edit', rev, record, ...resolves }] }, draft)
}

/** Deletes what is stored; a version of it that came too late is given up with it. */
function trashing(id: string, rev: number, conflictId: string | undefined): Task {
  const trash = { op: 'trash', id, rev } as const
  if (conflictId === undefined) return { name: 'trash', changes: [trash] }
  return { name: 'trash', changes: [{ op: 'resolve', conflictId, keep: 'theirs', rev: null }, trash] }
}

const resolving = (change: Extract<RecordChange, { op: 'resolve' }>): Task => ({
  name: 'resolve',
  changes: [change],
})
