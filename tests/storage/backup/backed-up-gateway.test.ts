import { beforeEach, describe, expect, it } from 'vitest'
import type { RecordGateway } from '../../../src/model/records/record-gateway.ts'
import { backedUpGateway, BULK } from '../../../src/storage/backup/backed-up-gateway.ts'
import { openRecordGateway } from '../../../src/storage/record-gateway.ts'
import { aBrowser } from '../a-browser.ts'
import { aTag, AT, command, making } from '../a-command.ts'

let heard: string[]
let gateway: RecordGateway
let plain: RecordGateway
let fails: boolean

beforeEach(() => {
  heard = []
  fails = false
  plain = openRecordGateway(aBrowser().tab())
  gateway = backedUpGateway(plain, {
    before: async (reason) => {
      heard.push(
        `${reason} with ${(await plain.read()).records.filter(({ deletedAt }) => !deletedAt).length} live`,
      )
      if (fails) throw new RangeError('no room')
    },
    committed: () => heard.push('committed'),
    stands: (seq, records) => heard.push(`at ${seq}${records ? '' : ', empty'}`),
  })
})

const tags = Array.from({ length: BULK + 1 }, (_, i) => aTag(`t-${i}`))
const trash = (count: number) =>
  command('trash', ...tags.slice(0, count).map(({ id }) => ({ op: 'trash', id, rev: 1 }) as const))

describe('the gateway with copies made in time', () => {
  it('tells of every commit, and where the store stands', async () => {
    await gateway.read()
    const { undo } = await gateway.commit(making(aTag('t-1')))
    const { redo } = await gateway.undo(undo!.seq, AT)
    await gateway.redo(redo!.seq, AT)
    expect(heard).toEqual([
      'at 0, empty',
      'committed',
      'at 1',
      'committed',
      expect.stringMatching('at 2'),
      'committed',
      'at 3',
    ])
  })

  it('copies everything before more than twenty records go', async () => {
    await gateway.commit(making(...tags))
    heard = []
    await gateway.commit(trash(BULK + 1))
    expect(heard).toEqual([`before-bulk-delete with ${BULK + 1} live`, 'committed', 'at 2'])
    heard = []
    await gateway.purge(null)
    expect(heard[0]).toBe('before-bulk-delete with 0 live')
  })

  it('copies nothing before a few go', async () => {
    await gateway.commit(making(...tags))
    heard = []
    await gateway.commit(trash(BULK))
    await gateway.purge([tags[0]!.id])
    expect(heard.filter((one) => one.startsWith('before'))).toEqual([])
  })

  it('lets a person delete when no copy can be made: that is how room is made', async () => {
    await gateway.commit(making(...tags))
    fails = true
    await gateway.commit(trash(BULK + 1))
    expect((await plain.read()).records.every(({ deletedAt }) => deletedAt !== undefined)).toBe(true)
  })

  it('tells of nothing when nothing was stored', async () => {
    await expect(gateway.undo(99, AT)).rejects.toThrow()
    expect(heard).toEqual([])
  })
})
