import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { NotePlace } from '../../src/state/note-entry.ts'
import { createNotesStore, type NotesRepository, type NotesStore } from '../../src/state/notes-store.ts'
import { StorageError } from '../../src/model/storage-error.ts'
import { openAnnotationRepository } from '../../src/storage/annotation-repository.ts'

const PLACE: NotePlace = {
  documentId: 'd-1',
  sha256: 'a'.repeat(64),
  selector: { quote: { exact: '目标', prefix: '', suffix: '' }, start: 4, end: 6, sectionId: null },
}
const words = (comment: string) => ({ comment, tags: [] })

let repository: NotesRepository
let store: NotesStore
let ids: number

const aStore = (over: Partial<NotesRepository> = {}) =>
  createNotesStore({
    repository: { ...repository, ...over },
    now: () => new Date('2026-11-21T08:00:00Z'),
    newId: () => `n-${(ids += 1)}`,
  })

beforeEach(() => {
  ids = 0
  const browser = { indexedDB: new IDBFactory(), IDBKeyRange }
  repository = openAnnotationRepository(() => browser)
  store = aStore()
})

const entry = (id = 'n-1') => store.getState().entries[id]
const full = () => Promise.reject(new StorageError('full', 'no room'))

describe('the notes store', () => {
  it('shows a note as saving until its transaction completed, then as revision 1', async () => {
    const done = store.getState().annotate(PLACE, words('查'))
    await Promise.resolve()
    expect(entry()?.save).toEqual({ kind: 'saving' })
    expect(await repository.find('n-1')).toBeNull()
    await done
    expect(entry()?.save).toEqual({ kind: 'saved', revision: 1 })
    expect(await repository.find('n-1')).toMatchObject({ comment: '查', rev: 1 })
  })

  it('finds the notes of a document again in a new session', async () => {
    await store.getState().annotate(PLACE, words('查'))
    store = aStore()
    await store.getState().load('d-1')
    expect(store.getState().reading).toBe('ready')
    expect(entry()?.note).toMatchObject({ comment: '查', selector: PLACE.selector })
  })

  it('keeps the words of a note that storage refused, says why, and saves them on retry', async () => {
    let room = false
    store = aStore({ create: (note, at) => (room ? repository.create(note, at) : full()) })
    await store.getState().annotate(PLACE, words('重要'))
    expect(entry()).toMatchObject({
      note: { comment: '重要' },
      stored: null,
      save: { kind: 'failed', reason: 'full', change: 'create' },
    })
    await store.getState().load('d-1')
    expect(entry()?.note.comment).toBe('重要')
    room = true
    await store.getState().retry('n-1')
    expect(entry()?.save).toEqual({ kind: 'saved', revision: 1 })
  })

  it('keeps a note on screen when deleting it failed, and lets go of it when it is in the trash', async () => {
    await store.getState().annotate(PLACE, words('查'))
    const kept = aStore({ remove: full })
    await kept.getState().load('d-1')
    await kept.getState().remove('n-1')
    expect(kept.getState().entries['n-1']?.save).toMatchObject({ kind: 'failed', change: 'delete' })
    await store.getState().remove('n-1')
    expect(entry()).toBeUndefined()
    expect(await repository.find('n-1')).toHaveProperty('deletedAt')
  })

  it('takes back the last command: a made, an edited and a deleted note', async () => {
    const { annotate, edit, remove, undo } = store.getState()
    await annotate(PLACE, words('一'))
    await edit('n-1', words('二'))
    await undo()
    expect(entry()?.note.comment).toBe('一')
    await undo()
    expect(entry()?.note.comment).toBe('一')
    await remove('n-1')
    await undo()
    expect(entry()).toMatchObject({ note: { comment: '一' }, save: { kind: 'saved', revision: 5 } })
    await annotate(PLACE, words('误'))
    await undo()
    expect(Object.keys(store.getState().entries)).toEqual(['n-1'])
  })

  it('shows both versions when another window changed the note, and lets the person choose', async () => {
    await store.getState().annotate(PLACE, words('一'))
    const other = aStore()
    await other.getState().load('d-1')
    await other.getState().edit('n-1', words('那边'))
    await store.getState().edit('n-1', words('这边'))
    expect(entry()).toMatchObject({
      note: { comment: '这边' },
      stored: { comment: '那边', rev: 2 },
      save: { kind: 'failed', reason: 'conflict' },
    })
    await store.getState().retry('n-1')
    expect(await repository.find('n-1')).toMatchObject({ comment: '这边', rev: 3 })
    store.getState().discard('n-1')
    expect(entry()?.note.comment).toBe('这边')
  })

  it('gives up unsaved words on request and shows what is stored', async () => {
    await store.getState().annotate(PLACE, words('一'))
    const failing = aStore({ edit: full })
    await failing.getState().load('d-1')
    await failing.getState().edit('n-1', words('二'))
    failing.getState().discard('n-1')
    expect(failing.getState().entries['n-1']).toMatchObject({
      note: { comment: '一' },
      save: { revision: 1 },
    })
  })

  it('carries out quick commands on one note one after the other', async () => {
    await store.getState().annotate(PLACE, words('0'))
    await Promise.all(['1', '2', '3'].map((comment) => store.getState().edit('n-1', words(comment))))
    expect(entry()).toMatchObject({ note: { comment: '3' }, save: { kind: 'saved', revision: 4 } })
  })

  it('says why notes cannot be read and stays usable', async () => {
    store = aStore({ ofDocument: () => Promise.reject(new StorageError('unavailable', 'private mode')) })
    await store.getState().load('d-1')
    expect(store.getState().reading).toEqual({ problem: 'unavailable' })
  })

  it('does not let a slow answer about one document stand for the next', async () => {
    let answer = () => {}
    const slow = new Promise<void>((resolve) => (answer = resolve))
    store = aStore({
      ofDocument: async (id) => {
        if (id === 'd-1') await slow
        return { annotations: [], damaged: id === 'd-1' ? 3 : 0 }
      },
    })
    const first = store.getState().load('d-1')
    await store.getState().load('d-2')
    answer()
    await first
    expect(store.getState()).toMatchObject({ documentId: 'd-2', reading: 'ready', damaged: 0 })
  })

  it('keeps one draft per document until it is let go of', () => {
    const draft = { ...PLACE, ...words('半句'), noteId: null }
    store.getState().keepDraft('d-1', draft)
    expect(store.getState().drafts).toEqual({ 'd-1': draft })
    store.getState().keepDraft('d-1', null)
    expect(store.getState().drafts).toEqual({})
  })
})
