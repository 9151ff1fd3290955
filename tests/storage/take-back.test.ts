import { beforeEach, describe, expect, it } from 'vitest'
import type { RecordGateway } from '../../src/model/records/record-gateway.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { aBrowser, type FakeBrowser } from './a-browser.ts'
import { aNote, AT, aTag, command, editing, making, trashing } from './a-command.ts'

let browser: FakeBrowser
let gateway: RecordGateway

beforeEach(() => {
  browser = aBrowser()
  gateway = openRecordGateway(browser.tab())
})

const comment = async (id = 'n-1') => {
  const record = (await gateway.read()).records.find((one) => one.id === id)
  return record?.kind === 'annotation' ? record.comment : null
}
const words = (text: string) => aNote('n-1', { comment: text })

describe('taking back and doing again', () => {
  it('goes down and up the whole row of commands, over a restart of the app', async () => {
    await gateway.commit(making(words('一')))
    await gateway.commit(editing(1, words('二')))
    await gateway.commit(trashing('n-1', 2))
    gateway = openRecordGateway(browser.tab())
    const seen: (string | null)[] = []
    for (;;) {
      const { undo } = await gateway.read()
      if (undo === null) break
      await gateway.undo(undo.seq, AT)
      seen.push(await comment())
    }
    expect(seen).toEqual(['二', '一', null])
    gateway = openRecordGateway(browser.tab())
    for (const expected of ['一', '二', '二']) {
      const { redo } = await gateway.read()
      await gateway.redo(redo!.seq, AT)
      expect(await comment()).toBe(expected)
    }
    const end = await gateway.read()
    expect(end.records[0]).toHaveProperty('deletedAt')
    expect(end.redo).toBeNull()
    expect(end.findings).toEqual([])
  })

  it('names what it would take back and do again, with the number of records', async () => {
    await gateway.commit(making(aTag('t-1'), aTag('t-2')))
    const { seq } = await gateway.commit(trashing('t-1', 1))
    expect((await gateway.read()).undo).toEqual({ seq, name: 'trash', count: 1, kind: 'tag' })
    const undone = await gateway.undo(seq, AT)
    expect(undone.undo).toMatchObject({ name: 'make', count: 2, kind: 'tag' })
    expect(undone.redo).toMatchObject({ name: 'trash', count: 1 })
  })

  it('never lets a revision come back with other content', async () => {
    await gateway.commit(making(words('一')))
    const edit = await gateway.commit(editing(1, words('二')))
    await gateway.undo(edit.seq, AT)
    const commit = await gateway.commit(editing(2, words('从第二版写的')))
    expect(commit.conflicts).toHaveLength(1)
    const make = await gateway.commit(making(aTag('t-1')))
    await gateway.undo(make.seq, AT)
    const { redo } = await gateway.read()
    const again = await gateway.redo(redo!.seq, AT)
    expect(again.changed).toMatchObject([{ id: 't-1', rev: 2 }])
  })

  it('forgets what could be done again once something new is done', async () => {
    const { seq } = await gateway.commit(making(words('一')))
    await gateway.undo(seq, AT)
    await gateway.commit(making(aTag('t-1')))
    const { redo } = await gateway.read()
    expect(redo).toBeNull()
  })

  it('is refused when another tab did something the person has not seen', async () => {
    const { seq } = await gateway.commit(making(words('一')))
    const other = openRecordGateway(browser.tab())
    await other.commit(making(aTag('t-1')))
    await expect(gateway.undo(seq, AT)).rejects.toMatchObject({ reason: 'conflict' })
    expect(await comment()).toBe('一')
  })

  it('takes back a change of two hundred records at once', async () => {
    const ids = Array.from({ length: 200 }, (_, n) => `n-${n}`)
    await gateway.commit(making(aTag('甲'), ...ids.map((id) => aNote(id))))
    const before = (await gateway.read()).records
    const { seq } = await gateway.commit(command('tag', { op: 'retag', ids, add: ['甲'], remove: [] }))
    await gateway.undo(seq, AT)
    const bare = (records: typeof before) =>
      records.map(({ rev: _rev, crc: _crc, ...rest }) => rest).sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(bare((await gateway.read()).records)).toEqual(bare(before))
  })
})
