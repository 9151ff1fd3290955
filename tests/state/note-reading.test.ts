import { beforeEach, describe, expect, it, vi } from 'vitest'
import { StorageError } from '../../src/model/storage-error.ts'
import type { AnnotationRepository } from '../../src/model/annotation-repository.ts'
import type { NotesStore } from '../../src/state/notes-state.ts'
import { aBrowser, PLACE, words } from './a-browser.ts'

let browser: ReturnType<typeof aBrowser>
let repository: AnnotationRepository
let store: NotesStore

beforeEach(() => {
  browser = aBrowser()
  repository = browser.repository
  store = browser.window()
})

const entry = (id = 'n-1') => store.getState().entries[id]

describe('reading the notes of a document', () => {
  it('finds the notes of a document again in a new session', async () => {
    await store.getState().annotate(PLACE, words('查'))
    store = browser.window()
    await store.getState().load('d-1')
    expect(store.getState().reading).toBe('ready')
    expect(entry()?.note).toMatchObject({ comment: '查', selector: PLACE.selector })
  })

  it('says why notes cannot be read and stays usable', async () => {
    store = browser.window({
      ofDocument: () => Promise.reject(new StorageError('unavailable', 'private mode')),
    })
    await store.getState().load('d-1')
    expect(store.getState().reading).toEqual({ problem: 'unavailable' })
  })

  it('does not let a slow answer about one document stand for the next', async () => {
    let answer = () => {}
    const slow = new Promise<void>((resolve) => (answer = resolve))
    store = browser.window({
      ofDocument: async (id) => {
        if (id === 'd-1') await slow
        return { annotations: [], damaged: id === 'd-1' ? 3 : 0, miscount: null }
      },
    })
    const first = store.getState().load('d-1')
    await store.getState().load('d-2')
    answer()
    await first
    expect(store.getState()).toMatchObject({ documentId: 'd-2', reading: 'ready', damaged: 0 })
  })

  it('reads the notes by itself once a database that was slow has opened', async () => {
    await store.getState().annotate(PLACE, words('查'))
    let open = false
    let letOpen = () => {}
    const gate = new Promise<void>((resolve) => (letOpen = resolve))
    store = browser.window({
      opened: () => gate,
      ofDocument: (id) =>
        open ? repository.ofDocument(id) : Promise.reject(new StorageError('slow', 'not open yet')),
    })
    await store.getState().load('d-1')
    expect(store.getState().reading).toEqual({ problem: 'slow' })
    open = true
    letOpen()
    await vi.waitFor(() => expect(store.getState().reading).toBe('ready'))
    expect(entry()?.note.comment).toBe('查')
  })

  it('says why a slow database never opened', async () => {
    store = browser.window({
      opened: () => Promise.reject(new StorageError('unavailable', 'refused')),
      ofDocument: () => Promise.reject(new StorageError('slow', 'not open yet')),
    })
    await store.getState().load('d-1')
    await vi.waitFor(() => expect(store.getState().reading).toEqual({ problem: 'unavailable' }))
  })

  it('passes on that the database holds another number of notes than it wrote down', async () => {
    const miscount = { recorded: 5, found: 2 }
    store = browser.window({ ofDocument: async () => ({ annotations: [], damaged: 0, miscount }) })
    await store.getState().load('d-1')
    expect(store.getState()).toMatchObject({ reading: 'ready', miscount })
  })
})
