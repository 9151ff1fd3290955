import { createStore } from 'zustand/vanilla'
import type { RecordGateway } from '../model/records/record-gateway.ts'
import { noteCommands } from './note-commands.ts'
import { noteDrafts } from './note-drafts.ts'
import { noteEntries } from './note-entries.ts'
import type { NotesState, NotesStore } from './notes-state.ts'
import type { RecordsState, RecordsStore } from './records-state.ts'

export interface NotesDependencies {
  readonly records: RecordsStore
  /** For drafts alone; everything else goes through the records. */
  readonly gateway: RecordGateway
  readonly newId: () => string
}

/** The store of the person's notes on passages. It follows the store of records and stores nothing of its own but drafts. */
export function createNotesStore({ records, gateway, newId }: NotesDependencies): NotesStore {
  const store = createStore<NotesState>(() => ({ ...EMPTY, ...viewOf(records.getState(), null) }))
  const drafts = noteDrafts(gateway, store)
  const commands = noteCommands({ records, drafts, newId }, store)
  let left: Promise<void> | null = null
  store.setState({
    ...commands,
    load: async (documentId) => {
      store.setState({ documentId, ...viewOf(records.getState(), documentId) })
      await records.getState().load()
      left ??= drafts.offerLeft().catch(() => {
        left = null // storage said no; what else it refuses is shown, and the next document asks again
      })
      await left
    },
    keepDraft: drafts.keepDraft,
    putAway: drafts.putAway,
  })
  records.subscribe((state, before) => follow(store, state, before))
  gateway.subscribe(({ type }) => {
    if (type === 'closing') drafts.putAway()
  })
  return store
}

function follow(store: NotesStore, state: RecordsState, before: RecordsState): void {
  const { documentId, last } = store.getState()
  const changed = state.records !== before.records || state.pending !== before.pending
  store.setState({
    ...viewOf(state, documentId),
    ...(changed ? { entries: noteEntries(state) } : {}),
    // A command after it, of this window or another, makes it no longer the last.
    ...(last !== null && state.undoStep?.seq !== last.seq ? { last: null } : {}),
  })
}

type View = Pick<NotesState, 'reading' | 'damaged' | 'miscount'>

function viewOf({ condition, damaged, recovery }: RecordsState, documentId: string | null): View {
  const counted = recovery?.findings.find(
    (finding) => (finding.what === 'fewer' || finding.what === 'more') && finding.kind === 'annotation',
  )
  return {
    reading: documentId === null ? 'idle' : readingOf(condition),
    damaged: damaged.length,
    miscount:
      counted !== undefined && 'recorded' in counted
        ? { recorded: counted.recorded, found: counted.found }
        : null,
  }
}

function readingOf(condition: RecordsState['condition']): NotesState['reading'] {
  switch (condition.kind) {
    case 'idle':
    case 'loading':
      return 'loading'
    case 'ready':
    case 'read-only':
      return 'ready'
    case 'closed':
      return { problem: 'closed' }
    case 'waiting':
    case 'refused':
      return { problem: condition.reason }
  }
}

const EMPTY = {
  documentId: null,
  entries: {},
  last: null,
  drafts: {},
  draftProblem: null,
  load: () => Promise.resolve(),
  annotate: () => Promise.reject(new RangeError('the store of notes is not made yet')),
  edit: () => Promise.resolve(),
  attach: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  undo: () => Promise.resolve(),
  retry: () => Promise.resolve(),
  discard: () => Promise.resolve(),
  keepDraft: () => undefined,
  putAway: () => undefined,
} satisfies Partial<NotesState>
