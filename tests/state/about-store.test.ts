import { beforeEach, describe, expect, it } from 'vitest'
import type { AboutDraft } from '../../src/state/about-store.ts'
import { aboutKey } from '../../src/state/notes-about.ts'
import { aBrowser, PLACE, refusing, type AppWindow } from './a-browser.ts'

const CELL = { type: 'cell', district: '徐汇', subject: 'service' } as const
const VIEW = { type: 'view', address: '#/targets?district=310104' } as const
const KEY = aboutKey(CELL)

let browser: ReturnType<typeof aBrowser>
let here: AppWindow
const about = () => here.about.getState()
const records = () => here.records.getState()
const ofKind = (kind: string) =>
  Object.values(records().records).filter((record) => record.kind === kind && record.deletedAt === undefined)
const draft = (over: Partial<AboutDraft> = {}): AboutDraft => ({
  target: CELL,
  noteId: null,
  comment: '再核',
  tags: [],
  ...over,
})
const save = (written: AboutDraft, key = KEY) => {
  about().keepDraft(key, written)
  return about().save(key)
}

beforeEach(async () => {
  browser = aBrowser()
  here = browser.open()
  await about().load()
})

describe('a note on something other than words', () => {
  it.each([
    ['a coverage cell', CELL],
    ['a page as it is filtered', VIEW],
    ['a fact', { type: 'fact', documentId: 'd-1', factId: 'e-1', quote: '到2020年' } as const],
    ['a target', { type: 'target', documentId: 'd-1', factId: 't-1', quote: '15家' } as const],
  ])('on %s is stored with what it is about', async (_what, target) => {
    await save(draft({ target }), aboutKey(target))
    expect(ofKind('annotation')).toMatchObject([{ target, comment: '再核', motivation: 'commenting' }])
    expect(about().drafts).toEqual({})
  })

  it('without words is a mark', async () => {
    await save(draft({ comment: '' }))
    expect(ofKind('annotation')).toMatchObject([{ motivation: 'highlighting', comment: '' }])
  })

  it('is stored with the tags it names by one command, which one undo takes back', async () => {
    await save(draft({ newTags: ['口径', '待查'] }))
    const tags = ofKind('tag').map(({ id }) => id)
    expect(tags).toHaveLength(2)
    expect(ofKind('annotation')).toMatchObject([{ tags }])
    await records().undo()
    expect([ofKind('annotation'), ofKind('tag')]).toEqual([[], []])
  })

  it('takes a tag of that name that is there', async () => {
    const { id } = await records().makeTag('口径', 'wavy')
    await save(draft({ newTags: ['口径'] }))
    expect(ofKind('annotation')).toMatchObject([{ tags: [id] }])
    expect(ofKind('tag')).toHaveLength(1)
  })

  it('is changed in place, and made anew when it went meanwhile', async () => {
    await save(draft())
    const [first] = ofKind('annotation')
    await save(draft({ noteId: first!.id, comment: '核过了' }))
    expect(ofKind('annotation')).toMatchObject([{ id: first!.id, rev: 2, comment: '核过了' }])
    await records().trash(ofKind('annotation'))
    await save(draft({ noteId: first!.id, comment: '还要' }))
    expect(ofKind('annotation')).toMatchObject([{ rev: 1, comment: '还要' }])
  })
})

describe('what is being written', () => {
  const reopened = async () => {
    about().putAway()
    here.close()
    here = browser.open()
    await about().load()
    return about().drafts
  }

  it('is offered again on the same thing after a restart, and is gone once it is stored', async () => {
    about().keepDraft(KEY, draft({ comment: '写到一半', newTags: ['口径'] }))
    expect(await reopened()).toEqual({ [KEY]: draft({ comment: '写到一半', newTags: ['口径'] }) })
    await about().save(KEY)
    expect(await reopened()).toEqual({})
    expect((await browser.open().gateway.leftDrafts()).length).toBe(0)
  })

  it('is kept apart from notes on words, in the same window', async () => {
    about().keepDraft(KEY, draft({ comment: '格子' }))
    here.notes.getState().keepDraft('d-1', { ...PLACE, comment: '原话', tags: [], noteId: null })
    here.notes.getState().putAway()
    await reopened()
    await here.notes.getState().load('d-1')
    expect(about().drafts[KEY]?.comment).toBe('格子')
    expect(here.notes.getState().drafts['d-1']?.comment).toBe('原话')
    expect(Object.keys(about().drafts)).toEqual([KEY])
  })

  it('is in the refused command when it could not be stored, and still offered after a restart', async () => {
    here.close()
    here = browser.open(refusing('make'))
    await about().load()
    expect(await save(draft())).toBeNull()
    expect(records().pending).toMatchObject([{ failed: 'full' }])
    expect(await reopened()).toMatchObject({ [KEY]: { comment: '再核' } })
  })

  it('of a tag alone is kept, of nothing is not', async () => {
    about().keepDraft(KEY, draft({ comment: ' ' }))
    expect(await reopened()).toEqual({})
    about().keepDraft(KEY, draft({ comment: '', newTags: ['口径'] }))
    expect(Object.keys(await reopened())).toEqual([KEY])
  })
})
