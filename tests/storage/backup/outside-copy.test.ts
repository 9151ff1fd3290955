import { describe, expect, it } from 'vitest'
import type { OutsideCopy } from '../../../src/model/backup.ts'
import { outsideAge } from '../../../src/storage/backup/outside-age.ts'
import { OUTSIDE_FILES, writeOutside } from '../../../src/storage/backup/outside-copy.ts'
import { memoryShelf } from './memory-shelf.ts'

const copy: OutsideCopy = {
  kind: 'file',
  commitSeq: 100,
  records: 40,
  at: '2026-11-14T08:00:00Z',
  day: '2026-11-14',
  slot: 'a',
}
const stamp = { at: '2026-11-21T08:00:00Z', day: '2026-11-21' }
const snapshot = (records: number) => ({
  commitSeq: 120,
  records,
  bytes: new TextEncoder().encode(`${records}`),
})

describe('the age of the last copy outside this browser', () => {
  it.each([
    ['nothing to copy', { last: null, commitSeq: 0, records: 0, firstDay: null }, ['nothing', 0, 0]],
    [
      'never, and few changes',
      { last: null, commitSeq: 3, records: 3, firstDay: '2026-11-20' },
      ['never', 3, 1],
    ],
    [
      'never, and 20 changes',
      { last: null, commitSeq: 20, records: 20, firstDay: '2026-11-21' },
      ['due', 20, 0],
    ],
    ['never, and a week', { last: null, commitSeq: 1, records: 1, firstDay: '2026-11-14' }, ['due', 1, 7]],
    [
      'a week old, nothing changed',
      { last: copy, commitSeq: 100, records: 40, firstDay: null },
      ['fresh', 0, 7],
    ],
    ['a week old, one change', { last: copy, commitSeq: 101, records: 41, firstDay: null }, ['due', 1, 7]],
    [
      'six days old, 19 changes',
      { last: { ...copy, day: '2026-11-15' }, commitSeq: 119, records: 40, firstDay: null },
      ['fresh', 19, 6],
    ],
    [
      'of today, 20 changes',
      { last: { ...copy, day: '2026-11-21' }, commitSeq: 120, records: 40, firstDay: null },
      ['due', 20, 0],
    ],
    [
      'made by a clock that ran ahead',
      { last: { ...copy, day: '2036-01-01' }, commitSeq: 101, records: 40, firstDay: null },
      ['fresh', 1, 0],
    ],
    [
      'of a database before this one',
      { last: copy, commitSeq: 25, records: 25, firstDay: null },
      ['due', 25, 7],
    ],
    [
      'of a store that is empty by now',
      { last: copy, commitSeq: 101, records: 0, firstDay: null },
      ['due', 1, 7],
    ],
  ] as const)('%s', (_name, grounds, [state, changes, days]) => {
    expect(outsideAge({ ...grounds, today: '2026-11-21' })).toEqual({ state, changes, days })
  })
})

describe('a copy in the person’s folder', () => {
  it('goes into the other file each time', async () => {
    const shelf = memoryShelf()
    const first = await writeOutside(shelf, null, snapshot(40), stamp, false)
    const last = first.state === 'written' ? first.copy : null
    expect(last).toEqual({ kind: 'file', commitSeq: 120, records: 40, slot: 'a', ...stamp })
    const second = await writeOutside(shelf, last, snapshot(41), stamp, false)
    expect(second).toMatchObject({ state: 'written', copy: { slot: 'b' } })
    expect([...shelf.files.keys()]).toEqual([OUTSIDE_FILES.a, OUTSIDE_FILES.b])
  })

  it('leaves the last one whole when the disk fails', async () => {
    const shelf = memoryShelf((bytes) => bytes.slice(1))
    shelf.files.set(OUTSIDE_FILES.a, Uint8Array.of(1, 2, 3))
    await expect(writeOutside(shelf, copy, snapshot(41), stamp, false)).rejects.toThrow(RangeError)
    expect([...shelf.files.entries()]).toEqual([[OUTSIDE_FILES.a, Uint8Array.of(1, 2, 3)]])
  })

  it('does not let a store that lost its records replace it unasked', async () => {
    const shelf = memoryShelf()
    expect(await writeOutside(shelf, copy, snapshot(19), stamp, false)).toEqual({
      state: 'would-shrink',
      before: 40,
      after: 19,
    })
    expect(shelf.files.size).toBe(0)
    expect((await writeOutside(shelf, copy, snapshot(20), stamp, false)).state).toBe('written')
    expect((await writeOutside(shelf, copy, snapshot(0), stamp, true)).state).toBe('written')
  })
})
