import { beforeEach, describe, expect, it } from 'vitest'
import type { PastChange } from '../../src/model/records/past-change.ts'
import type { RecordGateway } from '../../src/model/records/record-gateway.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { aBrowser, type FakeBrowser } from './a-browser.ts'
import { aNote, AT, command, editing, making, trashing } from './a-command.ts'

let browser: FakeBrowser
let gateway: RecordGateway

beforeEach(() => {
  browser = aBrowser()
  gateway = openRecordGateway(browser.tab())
})

const words = (text: string, id = 'n-1') => aNote(id, { comment: text })
const said = ({ how, before }: PastChange) => [how, before?.kind === 'annotation' ? before.comment : null]

describe('what is still held of a record', () => {
  it('is every version before a change, by commits, and of no other record', async () => {
    await gateway.commit(making(words('一')))
    await gateway.commit(making(words('别的', 'n-2')))
    await gateway.commit(editing(1, words('二')))
    const { seq } = await gateway.commit(trashing('n-1', 2))
    await gateway.undo(seq, AT)
    expect((await gateway.past(['n-1'])).map(said)).toEqual([
      ['done', null],
      ['done', '一'],
      ['done', '二'],
      ['undone', '二'],
    ])
    expect(await gateway.past([])).toEqual([])
  })

  it('says what a file brought', async () => {
    const record = (await gateway.commit(making(words('一')))).changed[0]!
    const other = openRecordGateway(aBrowser().tab())
    await other.commit(command('import', { op: 'take-in', record, rev: null }))
    expect((await other.past(['n-1'])).map(said)).toEqual([['imported', null]])
  })

  it('ends where everything of a deleted record was forgotten', async () => {
    await gateway.commit(making(words('一'), words('留', 'n-2')))
    await gateway.commit(trashing('n-1', 1))
    await gateway.purge(null)
    expect(await gateway.past(['n-1', 'n-2'])).toEqual([])
  })
})
