import { beforeEach, describe, expect, it, vi } from 'vitest'
import { StorageError, type StorageReason } from '../../src/model/storage-error.ts'
import type { NotesStore } from '../../src/state/notes-state.ts'
import { inside } from '../storage/a-browser.ts'
import { aBrowser, PLACE, words } from './a-browser.ts'

let browser: ReturnType<typeof aBrowser>
let store: NotesStore

beforeEach(() => {
  browser = aBrowser()
  store = browser.window()
})

const entry = (id = 'n-1') => store.getState().entries[id]
const refused = (reason: StorageReason) => () => Promise.reject(new StorageError(reason, 'no'))

describe('reading the notes of a document', () => {
  it('finds the notes of a document again in a new session', async () => {
    await store.getState().annotate(PLACE, words('查'))
    store = browser.window()
    expect(store.getState().reading).toBe('idle')
    await store.getState().load('d-1')
    expect(store.getState().reading).toBe('ready')
    expect(entry()?.note).toMatchObject({ comment: '查', selector: PLACE.selector })
  })

  it('says why notes cannot be read and stays usable', async () => {
    store = browser.window(() => ({ read: refused('unavailable') }))
    await store.getState().load('d-1')
    expect(store.getState().reading).toEqual({ problem: 'unavailable' })
  })

  it('reads again when it is asked again after a refusal', async () => {
    let refuses = true
    store = browser.window(({ read }) => ({ read: () => (refuses ? refused('broken')() : read()) }))
    await store.getState().load('d-1')
    refuses = false
    await store.getState().load('d-1')
    expect(store.getState().reading).toBe('ready')
  })

  it('reads the notes by itself once a database that was slow has opened', async () => {
    await store.getState().annotate(PLACE, words('查'))
    let open = false
    let letOpen = () => {}
    const gate = new Promise<void>((resolve) => (letOpen = resolve))
    store = browser.window(({ read }) => ({
      opened: () => gate,
      read: () => (open ? read() : refused('slow')()),
    }))
    await store.getState().load('d-1')
    expect(store.getState().reading).toEqual({ problem: 'slow' })
    open = true
    letOpen()
    await vi.waitFor(() => expect(store.getState().reading).toBe('ready'))
    expect(entry()?.note.comment).toBe('查')
  })

  it('says why a slow database never opened', async () => {
    store = browser.window(() => ({ opened: refused('unavailable'), read: refused('slow') }))
    await store.getState().load('d-1')
    await vi.waitFor(() => expect(store.getState().reading).toEqual({ problem: 'unavailable' }))
  })

  it('passes on that the database holds another number of notes than it wrote down, and what cannot be read', async () => {
    await store.getState().annotate(PLACE, words('一'))
    await store.getState().annotate(PLACE, words('二'))
    await inside(browser.storage, async (db) => {
      await db.records.delete('n-1')
      await db.records.update('n-2', { comment: '改' })
    })
    store = browser.window()
    await store.getState().load('d-1')
    expect(store.getState()).toMatchObject({
      reading: 'ready',
      miscount: { recorded: 2, found: 1 },
      damaged: 1,
    })
  })
})
