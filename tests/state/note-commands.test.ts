import { beforeEach, describe, expect, it } from 'vitest'
import { beganFrom } from '../../src/state/began-from.ts'
import type { NotesStore } from '../../src/state/notes-state.ts'
import { aBrowser, PLACE, refusing, words } from './a-browser.ts'

let browser: ReturnType<typeof aBrowser>
let store: NotesStore

beforeEach(() => {
  browser = aBrowser()
  store = browser.window()
})

const entry = (id = 'n-1') => store.getState().entries[id]

describe('commands on notes', () => {
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

  it('lets nobody take back a command while a later change of the note is not saved', async () => {
    let room = true
    store = browser.window(refusing('edit', () => !room))
    await store.getState().annotate(PLACE, words('一'))
    room = false
    await store.getState().edit('n-1', words('改过的话'))
    expect(store.getState().last).toBeNull()
    await store.getState().undo()
    expect(entry()).toMatchObject({ note: { comment: '改过的话' }, save: { kind: 'failed', reason: 'full' } })
    room = true
    await store.getState().retry('n-1')
    expect(await browser.find('n-1')).toMatchObject({ comment: '改过的话', rev: 2 })
  })

  it('takes back what the person saw, not what was asked for in between', async () => {
    const { annotate, edit, undo } = store.getState()
    await annotate(PLACE, words('一'))
    const both = [edit('n-1', words('二')), undo()]
    await Promise.all(both)
    expect(entry()?.note.comment).toBe('二')
    expect(store.getState().last).toMatchObject({ change: 'edit' })
  })

  it('keeps the order asked for: a note deleted while it is being saved does not come back', async () => {
    const made = store.getState().annotate(PLACE, words('误'))
    await Promise.resolve()
    expect(entry()?.save).toEqual({ kind: 'saving' })
    await Promise.all([made, store.getState().remove('n-1')])
    expect(entry()).toBeUndefined()
    expect(await browser.find('n-1')).toHaveProperty('deletedAt')
  })

  it('forgets a note that was never stored when it is deleted or given up', async () => {
    store = browser.window(refusing('make'))
    await store.getState().annotate(PLACE, words('一'))
    await store.getState().annotate(PLACE, words('二'))
    await Promise.all([store.getState().remove('n-1'), store.getState().discard('n-2')])
    expect(store.getState().entries).toEqual({})
  })

  it('keeps words written to a note that was deleted in the meantime', async () => {
    await store.getState().annotate(PLACE, words('一'))
    await Promise.all([store.getState().remove('n-1'), store.getState().edit('n-1', words('还要'))])
    expect(entry()).toMatchObject({ note: { comment: '还要' }, save: { reason: 'conflict' } })
    await store.getState().retry('n-1')
    expect(await browser.find('n-1')).toMatchObject({ comment: '还要', rev: 3 })
  })

  it('gives a note another place, keeps its words, and takes that back', async () => {
    await store.getState().annotate(PLACE, words('一'))
    const there = { ...PLACE, sha256: 'b'.repeat(64), selector: { ...PLACE.selector, start: 40, end: 42 } }
    await store.getState().attach('n-1', there)
    expect(await browser.find('n-1')).toMatchObject({ ...there, comment: '一', rev: 2 })
    expect(entry()?.note).toMatchObject(there)
    await store.getState().undo()
    expect(await browser.find('n-1')).toMatchObject({ ...PLACE, comment: '一', rev: 3 })
  })

  it('does not give another place to a note with unsaved words', async () => {
    store = browser.window(refusing('edit'))
    await store.getState().annotate(PLACE, words('一'))
    await store.getState().edit('n-1', words('二'))
    await store.getState().attach('n-1', { ...PLACE, selector: { ...PLACE.selector, start: 40, end: 42 } })
    expect(entry()).toMatchObject({ note: { comment: '二', ...PLACE }, save: { kind: 'failed' } })
  })

  it('keeps both versions when the note got other words while these were written', async () => {
    await store.getState().annotate(PLACE, words('一'))
    const began = beganFrom(entry()!.note, entry()!.stored)
    // As when the change of another window has come in.
    await store.getState().edit('n-1', words('那边'))
    await store.getState().edit('n-1', words('这边'), began)
    expect(entry()).toMatchObject({
      note: { comment: '这边' },
      stored: { comment: '那边' },
      save: { kind: 'failed', reason: 'conflict' },
    })
  })

  it('changes once more what it changed itself a moment ago', async () => {
    await store.getState().annotate(PLACE, words('一'))
    const first = store.getState().edit('n-1', words('二'), beganFrom(entry()!.note, entry()!.stored))
    await Promise.resolve()
    const second = store.getState().edit('n-1', words('三'), beganFrom(entry()!.note, entry()!.stored))
    await Promise.all([first, second])
    expect(entry()).toMatchObject({ note: { comment: '三' }, save: { kind: 'saved' } })
  })

  it('carries out quick commands on one note one after the other', async () => {
    await store.getState().annotate(PLACE, words('0'))
    await Promise.all(['1', '2', '3'].map((comment) => store.getState().edit('n-1', words(comment))))
    expect(entry()).toMatchObject({ note: { comment: '3' }, save: { kind: 'saved', revision: 4 } })
  })
})
