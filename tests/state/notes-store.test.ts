import { beforeEach, describe, expect, it } from 'vitest'
import type { NotesStore } from '../../src/state/notes-state.ts'
import { aBrowser, PLACE, refusing, words } from './a-browser.ts'

let browser: ReturnType<typeof aBrowser>
let store: NotesStore

beforeEach(() => {
  browser = aBrowser()
  store = browser.window()
})

const entry = (id = 'n-1') => store.getState().entries[id]

describe('the notes store', () => {
  it('shows a note as saving until its transaction completed, then as revision 1', async () => {
    let letGo = () => {}
    const gate = new Promise<void>((resolve) => (letGo = resolve))
    store = browser.window(({ commit }) => ({ commit: (command) => gate.then(() => commit(command)) }))
    const done = store.getState().annotate(PLACE, words('查'))
    await Promise.resolve()
    expect(entry()?.save).toEqual({ kind: 'saving' })
    expect(await browser.find('n-1')).toBeNull()
    letGo()
    await done
    expect(entry()?.save).toEqual({ kind: 'saved', revision: 1 })
    expect(await browser.find('n-1')).toMatchObject({ comment: '查', rev: 1 })
  })

  it('keeps the words of a note that storage refused, says why, and saves them on retry', async () => {
    let room = false
    store = browser.window(refusing('make', () => !room))
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
    const kept = browser.window(refusing('trash'))
    await kept.getState().load('d-1')
    await kept.getState().remove('n-1')
    expect(kept.getState().entries['n-1']?.save).toMatchObject({ kind: 'failed', change: 'delete' })
    await store.getState().remove('n-1')
    expect(entry()).toBeUndefined()
    expect(await browser.find('n-1')).toHaveProperty('deletedAt')
  })

  it('shows both versions when another window changed the note, and lets the person choose', async () => {
    await store.getState().annotate(PLACE, words('一'))
    const other = browser.window()
    await other.getState().load('d-1')
    await other.getState().edit('n-1', words('那边'))
    await store.getState().edit('n-1', words('这边'))
    expect(entry()).toMatchObject({
      note: { comment: '这边' },
      stored: { comment: '那边', rev: 2 },
      save: { kind: 'failed', reason: 'conflict' },
    })
    await store.getState().retry('n-1')
    expect(await browser.find('n-1')).toMatchObject({ comment: '这边', rev: 3 })
    await store.getState().discard('n-1')
    expect(entry()?.note.comment).toBe('这边')
  })

  it('gives up unsaved words on request and shows what is stored', async () => {
    await store.getState().annotate(PLACE, words('一'))
    const failing = browser.window(refusing('edit'))
    await failing.getState().load('d-1')
    await failing.getState().edit('n-1', words('二'))
    await failing.getState().discard('n-1')
    expect(failing.getState().entries['n-1']).toMatchObject({
      note: { comment: '一' },
      save: { revision: 1 },
    })
  })

  it('keeps one draft per document until it is let go of', () => {
    const draft = { ...PLACE, ...words('半句'), noteId: null }
    store.getState().keepDraft('d-1', draft)
    expect(store.getState().drafts).toEqual({ 'd-1': draft })
    store.getState().keepDraft('d-1', null)
    expect(store.getState().drafts).toEqual({})
  })
})
