import { beforeEach, describe, expect, it } from 'vitest'
import type { BackupState } from '../../../src/model/backup.ts'
import { StorageError } from '../../../src/model/storage-error.ts'
import { createBackupKeeper, type BackupKeeper } from '../../../src/storage/backup/backup-keeper.ts'
import { ROUTINE } from '../../../src/storage/backup/retention.ts'
import { memoryShelf, type MemoryShelf } from './memory-shelf.ts'

interface Timer {
  readonly milliseconds: number
  readonly work: () => void
}

let stored: { commitSeq: number; records: number }
let timers: Timer[]
let states: BackupState[]
let agreed: number | null
let queue: Promise<unknown>
const day = '2026-11-21'

beforeEach(() => {
  stored = { commitSeq: 0, records: 0 }
  timers = []
  states = []
  agreed = null
  queue = Promise.resolve()
})

function keeperOn(shelf: MemoryShelf): BackupKeeper {
  return createBackupKeeper({
    shelf,
    snapshot: async () => ({ ...stored, bytes: new TextEncoder().encode(`${stored.commitSeq} 上海`) }),
    now: () => ({ at: `${day}T08:00:00.000Z`, day }),
    later: (milliseconds, work) => {
      const timer = { milliseconds, work }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), 1)
    },
    exclusive: (work) => {
      const done = queue.then(work)
      queue = done.catch(() => undefined)
      return done
    },
    agreed: { read: () => agreed, write: (seq) => (agreed = seq) },
    onChange: (state) => states.push(state),
  })
}

const commit = (keeper: BackupKeeper, times = 1) => {
  for (let i = 0; i < times; i += 1) {
    stored = { commitSeq: stored.commitSeq + 1, records: stored.records + 1 }
    keeper.committed()
  }
}
/** Lets everything run that is under way. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('copies inside this browser', () => {
  it('come 5 minutes after a first change', async () => {
    const shelf = memoryShelf()
    const keeper = keeperOn(shelf)
    commit(keeper, 3)
    await settled()
    expect(shelf.files.size).toBe(0)
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([5 * 60_000])
    timers[0]!.work()
    await settled()
    expect(await keeper.list()).toEqual([
      { number: 1, commitSeq: 3, records: 3, reason: 'routine', at: `${day}T08:00:00Z`, day },
    ])
    expect(timers).toEqual([])
  })

  it('come at once after 20 changes, and the waiting starts anew', async () => {
    const keeper = keeperOn(memoryShelf())
    commit(keeper, ROUTINE.commits)
    await settled()
    expect((await keeper.list()).map(({ commitSeq }) => commitSeq)).toEqual([20])
    expect(timers).toEqual([])
    commit(keeper)
    expect(timers).toHaveLength(1)
  })

  it('are not made twice of the same state, nor of nothing', async () => {
    const shelf = memoryShelf()
    const keeper = keeperOn(shelf)
    expect(await keeper.keep('asked')).toBeNull()
    commit(keeper)
    expect((await keeper.keep('before-import'))?.reason).toBe('before-import')
    expect(await keeper.keep('asked')).toBeNull()
    expect(shelf.files.size).toBe(1)
  })

  it('are made one after the other, also when asked at once', async () => {
    const keeper = keeperOn(memoryShelf())
    commit(keeper)
    await Promise.all([keeper.keep('asked'), keeper.keep('before-import'), keeper.keep('asked')])
    expect(await keeper.list()).toHaveLength(1)
  })

  it('give back the bytes that were stored', async () => {
    const keeper = keeperOn(memoryShelf())
    commit(keeper, 2)
    const made = await keeper.keep('asked')
    expect(new TextDecoder().decode(await keeper.read(made!))).toBe('2 上海')
  })

  it('are verified before an older one goes: a disk that spoils bytes costs no copy', async () => {
    const shelf = memoryShelf()
    const keeper = keeperOn(shelf)
    for (let i = 0; i < 3; i += 1) {
      commit(keeper)
      await keeper.keep('asked')
    }
    const before = [...shelf.files.keys()]
    const spoiling = memoryShelf((bytes) => bytes.fill(0, 1, 2))
    for (const [name, bytes] of shelf.files) spoiling.files.set(name, bytes)
    const failing = keeperOn(spoiling)
    commit(failing)
    await expect(failing.keep('asked')).rejects.toThrow('others (8) came back')
    expect([...spoiling.files.keys()]).toEqual(before)
    expect(states.at(-1)!.problem).toBeInstanceOf(StorageError)
  })

  it('say of a full disk that it is full, in whatever words the browser has for it', async () => {
    const full = {
      ...memoryShelf(),
      write: async () => Promise.reject(new DOMException('no', 'QuotaExceededError')),
    }
    const keeper = keeperOn(full)
    commit(keeper)
    await expect(keeper.keep('before-import')).rejects.toMatchObject({ reason: 'full' })
    expect(states.at(-1)!.problem).toMatchObject({ reason: 'full' })
  })

  it('of a database before its upgrade are made once, however often the upgrade is refused', async () => {
    const keeper = keeperOn(memoryShelf())
    const copyOf = (text: string) => ({ commitSeq: 0, records: 2, bytes: new TextEncoder().encode(text) })
    expect(await keeper.keep('before-migration', copyOf('一'))).not.toBeNull()
    expect(await keeper.keep('before-migration', copyOf('一'))).toBeNull()
    expect(await keeper.keep('before-migration', copyOf('二'))).not.toBeNull()
    expect(await keeper.list()).toHaveLength(2)
  })

  it('pass over files that are not theirs', async () => {
    const shelf = memoryShelf()
    shelf.files.set('cetu-000001-1-1-routine.ndjson.crswap', new Uint8Array(1))
    const keeper = keeperOn(shelf)
    commit(keeper)
    expect((await keeper.keep('asked'))?.number).toBe(1)
    expect(await keeper.list()).toHaveLength(1)
  })

  it('hold back what was there before a loss, until a person agrees', async () => {
    const keeper = keeperOn(memoryShelf())
    const copies = async (times: number) => {
      for (let i = 0; i < times; i += 1) {
        stored = { ...stored, commitSeq: stored.commitSeq + 1 }
        await keeper.keep('asked')
      }
    }
    stored = { commitSeq: 500, records: 500 }
    await copies(1)
    stored = { commitSeq: 600, records: 8 }
    await copies(6)
    expect((await keeper.list()).map(({ records }) => records)).toEqual([8, 8, 8, 500])
    expect(states.at(-1)!.held.map(({ records }) => records)).toEqual([500])
    await keeper.agree()
    expect((await keeper.list()).map(({ records }) => records)).toEqual([8, 8, 8])
    expect(states.at(-1)!.held).toEqual([])
  })
})

describe('room made on a full disk by deleting older copies', () => {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const always = () => true
  /** A keeper with copies of 1, 2, 3 … changes; the newest three stay by themselves. */
  async function withCopies(count: number) {
    const shelf = memoryShelf()
    const keeper = keeperOn(shelf)
    for (let n = 0; n < count; n += 1) {
      commit(keeper)
      await keeper.keep('asked')
    }
    return { shelf, keeper, left: async () => (await keeper.list()).map(({ commitSeq }) => commitSeq) }
  }

  it('leaves the newest, and says how many went', async () => {
    const { shelf, keeper, left } = await withCopies(3)
    expect(await keeper.thin(always)).toMatchObject({ dropped: 2, kept: { commitSeq: 3, records: 3 } })
    expect([await left(), shelf.files.size]).toEqual([[3], 1])
    expect(states.at(-1)?.generations).toHaveLength(1)
    expect(await keeper.thin(always)).toMatchObject({ dropped: 0, kept: { commitSeq: 3 } })
  })

  it('leaves the newest that is whole, and what is newer than it', async () => {
    const { keeper, left } = await withCopies(3)
    const isWhole = (bytes: Uint8Array) => !text(bytes).startsWith('3')
    expect(await keeper.thin(isWhole)).toMatchObject({ dropped: 1, kept: { commitSeq: 2 } })
    expect(await left()).toEqual([3, 2])
  })

  it('deletes nothing when no copy is whole, or none can be read', async () => {
    const { shelf, keeper, left } = await withCopies(3)
    expect(await keeper.thin(() => false)).toEqual({ dropped: 0, kept: null })
    const read = () => Promise.reject(new DOMException('spoilt', 'NotReadableError'))
    expect(await keeperOn({ ...shelf, read }).thin(always)).toEqual({ dropped: 0, kept: null })
    expect(await left()).toEqual([3, 2, 1])
  })

  it('leaves a copy of what was lost since, until the loss is meant', async () => {
    const { keeper, left } = await withCopies(3)
    stored = { commitSeq: 4, records: 1 }
    await keeper.keep('asked')
    expect(await keeper.thin(always)).toMatchObject({ dropped: 1, kept: { commitSeq: 4 } })
    expect(await left()).toEqual([4, 3])
    await keeper.agree()
    expect(await keeper.thin(always)).toMatchObject({ dropped: 1 })
    expect(await left()).toEqual([4])
  })

  it('that cannot be made is said with its reason', async () => {
    const { shelf, left } = await withCopies(2)
    const remove = () => Promise.reject(new DOMException('locked', 'InvalidStateError'))
    await expect(keeperOn({ ...shelf, remove }).thin(always)).rejects.toBeInstanceOf(StorageError)
    expect(await left()).toEqual([2, 1])
  })
})
