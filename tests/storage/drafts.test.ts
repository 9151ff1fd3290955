import { beforeEach, describe, expect, it } from 'vitest'
import type { RecordGateway } from '../../src/model/records/record-gateway.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { aBrowser, inside, type FakeBrowser, type FakeTab } from './a-browser.ts'
import { aNote, making } from './a-command.ts'

let browser: FakeBrowser
let tab: FakeTab
let gateway: RecordGateway

const draft = (rev: number, text = `第${rev}稿`, id = 'draft-1') => ({ id, rev, content: { text } })
/** What a window opened now would offer. */
const left = async () =>
  (await openRecordGateway(browser.tab()).leftDrafts()).map(
    ({ content }) => (content as { text: string }).text,
  )

beforeEach(() => {
  browser = aBrowser()
  tab = browser.tab()
  gateway = openRecordGateway(tab)
})

describe('unsaved words', () => {
  it('of a window that is gone are offered, those of a living one are not', async () => {
    await gateway.keepDraft(draft(1))
    expect(await left()).toEqual([])
    expect(await gateway.leftDrafts()).toEqual([])
    tab.close()
    expect(await left()).toEqual(['第1稿'])
  })

  it.each([
    ['the table', 3, 2, '第3稿'],
    ['the last-chance copy', 2, 3, '第3稿'],
  ])('are offered as they were last, by revision: here %s is newer', async (_, stored, shelved, text) => {
    await gateway.keepDraft(draft(stored))
    gateway.keepLastChance(draft(shelved))
    tab.close()
    expect(await left()).toEqual([text])
  })

  it('never go back to an earlier revision that is written late', async () => {
    await Promise.all([gateway.keepDraft(draft(2)), gateway.keepDraft(draft(1))])
    tab.close()
    expect(await left()).toEqual(['第2稿'])
  })

  it('are not offered once they are stored as a record, whatever copy of them is left', async () => {
    await gateway.keepDraft(draft(2))
    await gateway.commit({ ...making(aNote()), endsDraft: { id: 'draft-1', rev: 3 } })
    gateway.keepLastChance(draft(3))
    await gateway.keepDraft(draft(3))
    tab.close()
    expect(await left()).toEqual([])
  })

  it('stay when the command that was to store them is refused', async () => {
    await gateway.keepDraft(draft(1))
    const wrong = gateway.commit({
      ...making(aNote('n-1', { tags: [''] })),
      endsDraft: { id: 'draft-1', rev: 1 },
    })
    await expect(wrong).rejects.toMatchObject({ reason: 'damaged' })
    tab.close()
    expect(await left()).toEqual(['第1稿'])
  })

  it('that were given up are gone, here and as a last-chance copy', async () => {
    await gateway.keepDraft(draft(1))
    gateway.keepLastChance(draft(2))
    await gateway.endDraft({ id: 'draft-1', rev: 2 })
    tab.close()
    expect(await left()).toEqual([])
    expect([...browser.shelf.keys()].filter((key) => key.startsWith('cetu:draft:'))).toEqual([])
  })

  it('count as no record: the start check knows nothing of them', async () => {
    await gateway.keepDraft(draft(1))
    expect((await gateway.read()).findings).toEqual([])
  })

  it('that were cut off in the middle of a last-chance write are offered as the table has them', async () => {
    await gateway.keepDraft(draft(1))
    browser.shelf.set('cetu:draft:draft-1', '{"id":"draft-1","rev":2,"con')
    await inside(browser, (db) => db.drafts.put({ id: 'odd', rev: -1, tab: 'x', content: 1 }))
    tab.close()
    expect(await left()).toEqual(['第1稿'])
  })
})
