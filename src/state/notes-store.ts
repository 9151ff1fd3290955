import { createStore } from 'zustand/vanilla'
import type { RecordGateway } from '../model/records/record-gateway.ts'
import { readingWithDrafts } from './left-drafts.ts'
import { noteCommands } from './note-commands.ts'
import { noteDrafts, type NoteDrafts } from './note-drafts.ts'
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
  return createStore<NotesState>((_set, _get, store) => {
    const drafts = noteDrafts(gateway, store)
    records.subscribe((state, before) => follow(store, state, before))
    gateway.subscribe(({ type }) => {
      if (type === 'closing') drafts.putAway()
    })
    return {
      documentId: null,
      ...viewOf(records.getState(), null),
      entries: noteEntries(records.getState()),
      last: null,
      drafts: {},
      draftProblem: null,
      load: noteReading(records, drafts, store),
      ...noteCommands({ records, drafts, newId }, store),
      keepDraft: drafts.keepDraft,
      putAway: drafts.putAway,
    }
  })
}

/** Reads a document's notes; the first time, also the drafts that earlier windows left. */
function noteReading(records: RecordsStore, drafts: NoteDrafts, store: NotesStore): NotesState['load'] {
  const read = readingWithDrafts(records, drafts.offerLeft)
  return async (documentId) => {
    store.setState({ documentId, ...viewOf(records.getState(), documentId) })
    await read()
  }
}

function follow(store: NotesStore, state: RecordsState, before: RecordsState): void {
  const { documentId, last } = store.getState()
  const isChanged = (...keys: readonly (keyof RecordsState)[]) =>
    keys.some((key) => state[key] !== before[key])
  store.setState({
    ...(isChanged('condition', 'damaged', 'recovery') ? viewOf(state, documentId) : {}),
    ...(isChanged('records', 'pending') ? { entries: noteEntries(state) } : {}),
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
