import type { NotePlace, StoredNote } from '../../src/model/note.ts'
import { storedNoteOf } from '../../src/model/note.ts'
import type { CommandName } from '../../src/model/records/command.ts'
import type { RecordGateway } from '../../src/model/records/record-gateway.ts'
import { StorageError } from '../../src/model/storage-error.ts'
import { createAboutStore, type AboutStore } from '../../src/state/about-store.ts'
import type { NotesStore } from '../../src/state/notes-state.ts'
import { createNotesStore } from '../../src/state/notes-store.ts'
import type { RecordsStore } from '../../src/state/records-state.ts'
import { createRecordsStore } from '../../src/state/records-store.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { aBrowser as aStorage } from '../storage/a-browser.ts'

export const PLACE: NotePlace = {
  documentId: 'd-1',
  sha256: 'a'.repeat(64),
  selector: { quote: { exact: '目标', prefix: '', suffix: '' }, start: 4, end: 6, sectionId: null },
}
export const words = (comment: string) => ({ comment, tags: [] })
export const full = () => Promise.reject(new StorageError('full', 'no room'))

/** How a window differs from a healthy one. */
export type Change = (gateway: RecordGateway) => Partial<RecordGateway>

/** A window on whose disk there is no room for one sort of command; while `full` says so. */
export const refusing =
  (name: CommandName, isFull: () => boolean = () => true): Change =>
  (gateway) => ({
    commit: (command) => (command.name === name && isFull() ? full() : gateway.commit(command)),
  })

/** A window of the app. */
export interface AppWindow {
  readonly gateway: RecordGateway
  readonly records: RecordsStore
  readonly notes: NotesStore
  readonly about: AboutStore
  /** Closes it the hard way: nothing is put away. */
  readonly close: () => void
}

/** An empty browser; `open` opens the app in it once more, with some of its storage changed; ids of notes are n-1, n-2, … */
export function aBrowser() {
  const storage = aStorage()
  let ids = 0
  const open = (change: Change = () => ({})): AppWindow => {
    const tab = storage.tab()
    const real = openRecordGateway(tab)
    const gateway = { ...real, ...change(real) }
    const newId = () => `n-${(ids += 1)}`
    const records = createRecordsStore({ gateway, now: () => new Date('2026-11-21T08:00:00Z'), newId })
    const notes = createNotesStore({ records, gateway, newId })
    const about = createAboutStore({ records, gateway, newId })
    return { gateway, records, notes, about, close: tab.close }
  }
  const reader = openRecordGateway(storage.tab())
  /** A note as it is stored, or null. */
  const find = async (id: string): Promise<StoredNote | null> => {
    const record = (await reader.read()).records.find((one) => one.id === id)
    return record === undefined ? null : storedNoteOf(record)
  }
  return { storage, open, window: (change?: Change) => open(change).notes, find }
}

/** The records of one more window of a browser, as they are once it has read them. */
export async function recordsOf(
  browser: ReturnType<typeof aBrowser>,
  change?: Change,
): Promise<RecordsStore> {
  const { records } = browser.open(change)
  await records.getState().load()
  return records
}
