import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../src/state/notes-state.ts'
import { aBrowser, PLACE, refusing, words, type AppWindow, type Change } from './a-browser.ts'

let browser: ReturnType<typeof aBrowser>
let here: AppWindow

const draft = (comment: string, noteId: string | null = null): Draft => ({
  ...PLACE,
  ...words(comment),
  noteId,
})
const type = (comment: string) => here.notes.getState().keepDraft('d-1', draft(comment))
/** Saves the way the composer does: lets go of the draft and makes the note in one breath. */
const save = (comment: string) => {
  here.notes.getState().keepDraft('d-1', null)
  return here.notes.getState().annotate(PLACE, words(comment))
}
/** The words a new window offers to continue, after this one was closed without a word. */
async function offered(change?: Change): Promise<string | undefined> {
  here.close()
  here = browser.open(change)
  await here.notes.getState().load('d-1')
  return here.notes.getState().drafts['d-1']?.comment
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  browser = aBrowser()
  here = browser.open()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('words that are being written', () => {
  it('are offered after the window died 150 ms after the last key', async () => {
    type('半')
    type('半句')
    await pass(150)
    await vi.waitFor(() => browser.storage.shelf)
    expect(await offered()).toBe('半句')
  })

  it('are written while the person goes on typing, not only when they pause', async () => {
    for (let n = 1; n <= 20; n += 1) {
      type('字'.repeat(n))
      await pass(50)
    }
    expect((await offered())?.length).toBeGreaterThanOrEqual(17)
  })

  it('are put away at once when the page is hidden', async () => {
    type('最后一句')
    here.notes.getState().putAway()
    expect(await offered()).toBe('最后一句')
  })

  it('are gone as a draft once they are a note', async () => {
    type('写完了')
    await pass(150)
    await save('写完了')
    here.notes.getState().putAway()
    expect(await offered()).toBeUndefined()
    expect(here.notes.getState().entries['n-1']?.note.comment).toBe('写完了')
  })

  it('are offered when the note they were to become could not be stored', async () => {
    here = browser.open(refusing('make'))
    type('不该丢的话')
    await save('不该丢的话')
    here.notes.getState().putAway()
    expect(await offered()).toBe('不该丢的话')
  })

  it('are gone for good when the person gives them up, and when they give up the note that could not be stored', async () => {
    type('算了')
    await pass(150)
    here.notes.getState().keepDraft('d-1', null)
    await pass(1)
    expect(await offered(refusing('make'))).toBeUndefined()
    type('也算了')
    await save('也算了')
    await here.notes.getState().discard('n-1')
    await pass(1)
    expect(await offered()).toBeUndefined()
  })

  it('go on under the same name when they are continued, so that no older copy comes back', async () => {
    type('一')
    await pass(150)
    expect(await offered()).toBe('一')
    type('一二')
    await pass(150)
    await save('一二')
    expect(await offered()).toBeUndefined()
  })

  it('that are none yet are not kept', async () => {
    type('')
    await pass(150)
    here.notes.getState().putAway()
    expect(await offered()).toBeUndefined()
  })

  it('are kept beside the database, and that is said, when storage refuses them', async () => {
    const { StorageError } = await import('../../src/model/storage-error.ts')
    here = browser.open(() => ({ keepDraft: () => Promise.reject(new StorageError('full', 'no room')) }))
    type('半句')
    await pass(150)
    expect(here.notes.getState().draftProblem).toBe('full')
    expect(await offered()).toBe('半句')
  })
})
