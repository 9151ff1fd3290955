import { beforeEach, describe, expect, it } from 'vitest'
import type { OutsideCopy, OutsideWrite } from '../../src/model/backup.ts'
import type { BackupDesk, BackupsStore, BackupView } from '../../src/state/backups-state.ts'
import { createBackupsStore } from '../../src/state/backups-store.ts'

const copy: OutsideCopy = {
  kind: 'file',
  commitSeq: 9,
  records: 9,
  at: '2026-11-21T00:00:00Z',
  day: '2026-11-21',
  slot: 'a',
}
const view: BackupView = {
  generations: [],
  held: [],
  problem: null,
  last: null,
  age: { state: 'due', changes: 20, days: 3 },
  folder: 'ready',
}
let store: BackupsStore
let tell: (change: Partial<BackupView>) => void
let write: () => Promise<OutsideWrite>
let look: () => Promise<BackupView>

beforeEach(() => {
  const desk: BackupDesk = {
    load: () => look(),
    listen: (listener) => (tell = listener),
    keep: () => Promise.reject(new RangeError('no room')),
    agree: async () => undefined,
    chooseFolder: async () => 'ready',
    allowFolder: async () => 'ask',
    forgetFolder: async () => undefined,
    copyOutside: () => write(),
    download: async () => ({ ...copy, kind: 'download' }),
    read: async () => new Uint8Array(),
    thin: async () => ({ dropped: 0, kept: null }),
  }
  look = async () => view
  write = async () => ({ state: 'written', copy })
  store = createBackupsStore(desk)
})
const now = () => store.getState()

describe('the store of backups', () => {
  it('says why where the copies cannot be looked at, and rejects nobody', async () => {
    const refused = new RangeError('this browser refuses storage')
    look = () => Promise.reject(refused)
    await expect(now().load()).resolves.toBeUndefined()
    expect(now()).toMatchObject({ loaded: true, problem: refused, generations: [] })
  })

  it('shows what there is once it has looked, and what changes later', async () => {
    expect(now()).toMatchObject({ loaded: false, age: { state: 'nothing' } })
    await now().load()
    expect(now()).toMatchObject({ loaded: true, age: { state: 'due' }, folder: 'ready' })
    tell({ age: { state: 'fresh', changes: 0, days: 0 } })
    expect(now().age.state).toBe('fresh')
  })

  it('does one thing at a time and says which', async () => {
    let finish: (written: OutsideWrite) => void = () => undefined
    write = () => new Promise((resolve) => (finish = resolve))
    const first = now().copyOutside()
    expect(now().busy).toBe('outside')
    await now().download()
    expect(now()).toMatchObject({ busy: 'outside', last: null })
    finish({ state: 'written', copy })
    await first
    expect(now()).toMatchObject({ busy: null, last: copy })
  })

  it('asks before a copy that would hold less than half', async () => {
    write = async () => ({ state: 'would-shrink', before: 40, after: 3 })
    await now().copyOutside()
    expect(now()).toMatchObject({ shrinks: { before: 40, after: 3 }, last: null })
    write = async () => ({ state: 'written', copy })
    await now().copyOutside(true)
    expect(now()).toMatchObject({ shrinks: null, last: copy })
  })

  it('looks again at the folder when it was taken away', async () => {
    write = async () => ({ state: 'no-folder' })
    await now().copyOutside()
    expect(now()).toMatchObject({ folder: 'ready', last: null })
  })

  it('says why something failed, until the next thing is asked for', async () => {
    await now().keep()
    expect(now()).toMatchObject({ busy: null, failed: { task: 'keep', error: new RangeError('no room') } })
    await now().forgetFolder()
    expect(now()).toMatchObject({ failed: null, folder: 'none' })
  })
})
