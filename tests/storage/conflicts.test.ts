import { beforeEach, describe, expect, it } from 'vitest'
import type { RecordGateway } from '../../src/model/records/record-gateway.ts'
import type { RecordOf } from '../../src/model/records/record.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { aBrowser, type FakeBrowser } from './a-browser.ts'
import { aNote, AT, aTag, command, editing, making, trashing } from './a-command.ts'

let browser: FakeBrowser
let gateway: RecordGateway
let other: RecordGateway

beforeEach(async () => {
  browser = aBrowser()
  gateway = openRecordGateway(browser.tab())
  other = openRecordGateway(browser.tab())
  await gateway.commit(making(aNote('n-1', { comment: '一' })))
  await other.commit(editing(1, aNote('n-1', { comment: '那边' })))
})

const find = async (id: string) => (await gateway.read()).records.find((record) => record.id === id)
const conflicts = async () =>
  (await gateway.read()).records.filter(
    (record): record is RecordOf<'conflict'> => record.kind === 'conflict',
  )
const late = () => gateway.commit(editing(1, aNote('n-1', { comment: '这边' })))
const resolve = (conflictId: string, keep: 'mine' | 'theirs', rev: number | null = 2) =>
  gateway.commit(command('resolve', { op: 'resolve', conflictId, keep, rev }))

describe('a version that comes too late', () => {
  it('is kept beside the stored one, and both are shown at once', async () => {
    const commit = await late()
    expect(commit.conflicts).toMatchObject([
      { kind: 'conflict', of: 'n-1', ofKind: 'annotation', expected: 1, mine: { comment: '这边' } },
    ])
    expect(commit.changed.find(({ id }) => id === 'n-1')).toMatchObject({ rev: 2, comment: '那边' })
    expect(await conflicts()).toHaveLength(1)
    expect(await find('n-1')).toMatchObject({ rev: 2, comment: '那边' })
  })

  it('takes the place of the stored one when the person keeps theirs, over which they saw', async () => {
    const {
      conflicts: [conflict],
    } = await late()
    await resolve(conflict!.id, 'mine')
    expect(await find('n-1')).toMatchObject({ rev: 3, comment: '这边' })
    expect(await conflicts()).toEqual([])
  })

  it('is let go of when the person keeps the stored one', async () => {
    const {
      conflicts: [conflict],
    } = await late()
    await resolve(conflict!.id, 'theirs')
    expect(await find('n-1')).toMatchObject({ rev: 2, comment: '那边' })
    expect(await conflicts()).toEqual([])
  })

  it('stays a conflict when the stored one changed again before the choice', async () => {
    const {
      conflicts: [conflict],
    } = await late()
    await other.commit(editing(2, aNote('n-1', { comment: '又改' })))
    await expect(resolve(conflict!.id, 'mine')).rejects.toMatchObject({ reason: 'conflict' })
    expect(await conflicts()).toHaveLength(1)
    await resolve(conflict!.id, 'mine', 3)
    expect(await find('n-1')).toMatchObject({ rev: 4, comment: '这边' })
  })

  it('can be taken back like any command, and so can the choice', async () => {
    const commit = await late()
    const {
      conflicts: [conflict],
    } = commit
    const choice = await resolve(conflict!.id, 'mine')
    await gateway.undo(choice.seq, AT)
    expect(await find('n-1')).toMatchObject({ comment: '那边' })
    expect(await conflicts()).toMatchObject([{ mine: { comment: '这边' } }])
    await gateway.undo(commit.seq, AT)
    expect(await conflicts()).toEqual([])
  })

  it('ends with the next words of the person who has seen both', async () => {
    const {
      conflicts: [conflict],
    } = await late()
    await gateway.commit(
      command('edit', {
        op: 'edit',
        rev: 2,
        record: aNote('n-1', { comment: '两边合起来' }),
        resolves: conflict!.id,
      }),
    )
    expect(await find('n-1')).toMatchObject({ rev: 3, comment: '两边合起来' })
    expect(await conflicts()).toEqual([])
  })

  it('is no conflict when both say the same', async () => {
    const commit = await gateway.commit(editing(1, aNote('n-1', { comment: '那边' })))
    expect(commit).toMatchObject({ conflicts: [], seq: 2 })
  })

  it('waits as a deletion when it was one', async () => {
    const {
      conflicts: [conflict],
    } = await gateway.commit(trashing('n-1', 1))
    expect(conflict).toMatchObject({ of: 'n-1', mine: null })
    expect(await find('n-1')).not.toHaveProperty('deletedAt')
    await resolve(conflict!.id, 'mine')
    expect(await find('n-1')).toHaveProperty('deletedAt')
  })

  it('of a record that is gone is made anew, above every revision it had', async () => {
    await gateway.commit(trashing('n-1', 2))
    await gateway.purge(null)
    const {
      conflicts: [conflict],
    } = await late()
    expect(await find('n-1')).toBeUndefined()
    await resolve(conflict!.id, 'mine', null)
    expect(await find('n-1')).toMatchObject({ rev: 2, comment: '这边' })
  })

  it('of one record leaves the rest of the command as it was asked', async () => {
    await gateway.commit(making(aTag('t-1')))
    const commit = await gateway.commit(
      command(
        'edit',
        { op: 'edit', rev: 1, record: aNote('n-1', { comment: '这边' }) },
        { op: 'edit', rev: 1, record: aTag('t-1', '新名') },
      ),
    )
    expect(commit.conflicts).toHaveLength(1)
    expect(await find('t-1')).toMatchObject({ name: '新名' })
  })

  it('never counts as gone or extra at the next start', async () => {
    const {
      conflicts: [conflict],
    } = await late()
    expect((await gateway.read()).findings).toEqual([])
    await resolve(conflict!.id, 'mine')
    expect((await gateway.read()).findings).toEqual([])
  })
})

describe('an imported record', () => {
  it('comes with its own times, trash and revision, and goes over the one it is newer than', async () => {
    const theirs = (await other.read()).records.find(({ id }) => id === 'n-1')!
    const elsewhere = openRecordGateway(aBrowser().tab())
    await elsewhere.commit(command('import', { op: 'take-in', record: theirs, rev: null }))
    expect((await elsewhere.read()).records).toEqual([theirs])
    await gateway.commit(command('import', { op: 'take-in', record: theirs, rev: 2 }))
    expect(await find('n-1')).toEqual({ ...theirs, rev: 3, crc: expect.any(String) })
  })

  it('is kept beside a stored one it does not follow', async () => {
    const theirs = (await other.read()).records.find(({ id }) => id === 'n-1')!
    await gateway.commit(editing(2, aNote('n-1', { comment: '第三版' })))
    const commit = await gateway.commit(command('import', { op: 'take-in', record: theirs, rev: null }))
    expect(commit.conflicts).toMatchObject([{ of: 'n-1', mine: { comment: '那边' } }])
    expect(await find('n-1')).toMatchObject({ comment: '第三版' })
  })
})
