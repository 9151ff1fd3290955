import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Note } from '../../src/model/note.ts'
import type { IndexedDbFactory } from '../../src/storage/reader-database.ts'

/** A browser with nothing stored. */
export const freshBrowser = (): IndexedDbFactory => ({ indexedDB: new IDBFactory(), IDBKeyRange })

export const AT = '2026-11-21T08:00:00.000Z'

/** A complete new note; a test states only what it is about. */
export function aNote(over: Partial<Note> = {}): Note {
  return {
    id: 'n-1',
    documentId: 'd-1',
    sha256: 'a'.repeat(64),
    selector: { quote: { exact: '𠮷服务', prefix: '', suffix: '。' }, start: 0, end: 4, sectionId: null },
    comment: '查起点',
    tags: [],
    ...over,
  }
}
