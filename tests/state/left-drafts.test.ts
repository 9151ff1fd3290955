import { describe, expect, it } from 'vitest'
import { StorageError, type StorageReason } from '../../src/model/storage-error.ts'
import { aBrowser, PLACE } from './a-browser.ts'

describe('drafts that earlier windows left', () => {
  it.each<readonly [StorageReason, number]>([
    ['full', 0],
    ['unknown', 2],
  ])(
    'when the records are refused as %s are asked for %i times by notes of both sorts',
    async (reason, times) => {
      let asked = 0
      const { notes, about } = aBrowser().open(() => ({
        read: () => Promise.reject(new StorageError(reason, 'no')),
        leftDrafts: () => {
          asked += 1
          return Promise.resolve([])
        },
      }))
      await Promise.all([notes.getState().load('d-1'), about.getState().load()])
      expect(asked).toBe(times)
    },
  )

  it('are offered once there is room after all', async () => {
    const browser = aBrowser()
    const before = browser.open()
    before.notes.getState().keepDraft('d-1', { ...PLACE, comment: '没写完', tags: [], noteId: null })
    before.notes.getState().putAway()
    before.close()
    let isFull = true
    const { notes } = browser.open(({ read }) => ({
      read: () => (isFull ? Promise.reject(new StorageError('full', 'no room')) : read()),
    }))
    await notes.getState().load('d-1')
    expect(notes.getState().drafts).toEqual({})
    isFull = false
    await notes.getState().load('d-1')
    expect(Object.values(notes.getState().drafts).map(({ comment }) => comment)).toEqual(['没写完'])
    await notes.getState().load('d-1')
    expect(Object.keys(notes.getState().drafts)).toHaveLength(1)
  })
})
