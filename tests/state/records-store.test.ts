import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RecordKind, RecordOf } from '../../src/model/records/record.ts'
import { StorageError } from '../../src/model/storage-error.ts'
import type { RecordsState, RecordsStore } from '../../src/state/records-state.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { withFaults } from '../storage/a-bad-disk.ts'
import { freshIndexedDb, inside } from '../storage/a-browser.ts'
import { aNote } from '../storage/a-command.ts'
import { contents } from '../model/records/a-record.ts'
import { aBrowser, recordsOf, refusing, type Change } from './a-browser.ts'

let browser: ReturnType<typeof aBrowser>
let records: RecordsStore

const window = (change?: Change) => recordsOf(browser, change)
const state = () => records.getState()
const { id: _id, kind: _kind, ...note } = aNote()
/** A record that is there and of that kind. */
const found = <K extends RecordKind>(kind: K, id: string, store: RecordsStore = records): RecordOf<K> => {
  const record = store.getState().records[id]
  expect(record?.kind).toBe(kind)
  return record as unknown as RecordOf<K>
}
const comments = (store: RecordsStore = records) =>
  Object.values(store.getState().records).flatMap((record) =>
    record.kind === 'annotation' && record.deletedAt === undefined ? [record.comment] : [],
  )

beforeEach(async () => {
  browser = aBrowser()
  records = await window()
})

describe('the store of records', () => {
  it('has read everything before it says ready, and reads once for all who ask', async () => {
    const read = vi.fn<() => void>()
    const { records: fresh } = browser.open((gateway) => ({ read: () => (read(), gateway.read()) }))
    expect(fresh.getState().condition).toEqual({ kind: 'idle' })
    const loads = [fresh.getState().load(), fresh.getState().load()]
    expect(fresh.getState().condition).toEqual({ kind: 'loading' })
    await Promise.all(loads)
    expect(fresh.getState().condition).toEqual({ kind: 'ready' })
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('keeps a reading, a review and a plan of a target over a restart', async () => {
    const { reading, review, 'target-plan': plan } = contents()
    await state().make('reading', reading)
    await state().make('review', review)
    await state().make('target-plan', plan)
    const again = await window()
    expect(
      Object.values(again.getState().records)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['reading', 'review', 'target-plan'])
  })

  it('shows a command as pending while it is stored, keeps it when it is refused, and stores it on retry', async () => {
    let full = true
    records = await window(refusing('make', () => full))
    const making = state().make('annotation', note)
    await Promise.resolve()
    expect(state().pending).toMatchObject([{ name: 'make', failed: null }])
    expect((await making).commit).toBeNull()
    expect(state().pending).toMatchObject([{ failed: 'full' }])
    expect(comments()).toEqual([])
    full = false
    await state().retry(state().pending[0]!.key)
    expect(state().pending).toEqual([])
    expect(comments()).toEqual(['查起点'])
  })

  it('forgets a refused command on request', async () => {
    records = await window(refusing('make'))
    await state().make('annotation', note)
    state().giveUp(state().pending[0]!.key)
    expect(state().pending).toEqual([])
  })

  it('takes back and does again, naming the step, also of a window that was opened later', async () => {
    const { id } = await state().make('annotation', note)
    await state().trash([state().records[id]!])
    records = await window()
    expect(state().undoStep).toMatchObject({ name: 'trash', count: 1, kind: 'annotation' })
    await state().undo()
    expect(comments()).toEqual(['查起点'])
    await state().undo()
    expect(state()).toMatchObject({ undoStep: null, records: {}, redoStep: { name: 'make' } })
    await state().redo()
    expect(comments()).toEqual(['查起点'])
  })

  it('takes back nothing when something else was asked for in between', async () => {
    await state().make('annotation', note)
    await Promise.all([state().make('annotation', { ...note, comment: '二' }), state().undo()])
    expect(comments()).toEqual(['查起点', '二'])
  })

  it('says why taking back was refused', async () => {
    await state().make('annotation', note)
    const full = await window(() => ({
      undo: () => Promise.reject(new StorageError('full', 'no room')),
    }))
    await full.getState().undo()
    expect(full.getState().stepProblem).toBe('full')
  })
})

describe('windows side by side', () => {
  it('see what the other one did, without a word from the person', async () => {
    const other = await window()
    const { id } = await state().make('annotation', note)
    await vi.waitFor(() => expect(comments(other)).toEqual(['查起点']))
    await other.getState().trash([other.getState().records[id]!])
    await vi.waitFor(() => expect(comments()).toEqual([]))
    expect(state().undoStep).toEqual(other.getState().undoStep)
  })

  it('catch up when a page comes back that heard nothing', async () => {
    const deaf = await window()
    await state().make('annotation', note)
    await deaf.getState().refresh()
    expect(comments(deaf)).toEqual(['查起点'])
  })

  it('keep both versions of one record, each window showing both, until one is chosen', async () => {
    const { id } = await state().make('annotation', note)
    const other = await window()
    const seen = found('annotation', id)
    await other.getState().edit(found('annotation', id, other), { comment: '那边' })
    await state().edit(seen, { comment: '这边' })
    const conflict = Object.values(state().records).find((record) => record.kind === 'conflict')
    expect(conflict).toMatchObject({ of: id, mine: { comment: '这边' } })
    await vi.waitFor(() => expect(other.getState().records[conflict!.id]).toBeDefined())
    await other.getState().resolve(found('conflict', conflict!.id), 'mine')
    await vi.waitFor(() => expect(comments()).toEqual(['这边']))
    expect(state().records[conflict!.id]).toBeUndefined()
  })
})

describe('tags', () => {
  const tagsOf = (id: string) => found('annotation', id).tags
  const tag = (id: string) => found('tag', id)

  it('are made once for each name, renamed, merged and deleted, each in one step that can be taken back', async () => {
    const [a, b] = [await state().makeTag('口径', 'dotted'), await state().makeTag('待核', 'wavy')]
    expect((await state().makeTag(' 口径 ', 'plain')).id).toBe(a.id)
    const { id } = await state().make('annotation', { ...note, tags: [a.id] })
    await state().edit(tag(a.id), { name: '统计口径' })
    expect(state().undoStep).toMatchObject({ name: 'rename-tag' })
    await state().mergeTags(tag(a.id), tag(b.id))
    expect(tagsOf(id)).toEqual([b.id])
    await state().undo()
    expect(tagsOf(id)).toEqual([a.id])
    await state().tag([id], { add: [b.id], remove: [a.id] })
    await state().deleteTag(tag(b.id))
    expect(tagsOf(id)).toEqual([])
    expect(state().undoStep).toMatchObject({ name: 'delete-tag', count: 2 })
  })
})

describe('a tag that is only named', () => {
  it('is made and put on by one command, which one undo takes back', async () => {
    const ids = await Promise.all(
      ['一', '二'].map(async (comment) => (await state().make('annotation', { ...note, comment })).id),
    )
    await state().tag(ids, { named: [' 存疑 ', '存疑', ''] })
    const [tag, ...others] = Object.values(state().records).filter(({ kind }) => kind === 'tag')
    expect(tag).toMatchObject({ name: '存疑' })
    expect(others).toEqual([])
    expect(ids.map((id) => found('annotation', id).tags)).toEqual([[tag!.id], [tag!.id]])
    expect(state().undoStep).toMatchObject({ name: 'tag', kind: 'annotation' })
    await state().undo()
    expect(ids.map((id) => found('annotation', id).tags)).toEqual([[], []])
    expect(Object.values(state().records).filter(({ kind }) => kind === 'tag')).toEqual([])
    expect(state().undoStep).toMatchObject({ name: 'make', kind: 'annotation' })
  })

  it('is the tag there is, when one of that name is there', async () => {
    const { id: known } = await state().makeTag('存疑', 'wavy')
    const { id } = await state().make('annotation', note)
    await state().tag([id], { named: ['存疑'] })
    expect(found('annotation', id).tags).toEqual([known])
  })
})

describe('a loss', () => {
  it('is shown as a recovery with the numbers, never as a first run, until the person goes on', async () => {
    await state().make('annotation', note)
    browser.storage.indexedDb = freshIndexedDb()
    records = await window()
    expect(state()).toMatchObject({
      condition: { kind: 'ready' },
      recovery: {
        findings: [{ what: 'gone' }],
        recorded: { annotation: { live: 1, trashed: 0 } },
        found: {},
      },
    })
    await state().goOn()
    expect(state().recovery).toBeNull()
  })

  it('under an open window is read at once, and what was on the screen can be seen to be gone', async () => {
    await state().make('annotation', note)
    await inside(browser.storage, (db) =>
      Promise.all([db.records.clear(), db.meta.clear(), db.journal.clear()]),
    )
    await state().make('annotation', note)
    await vi.waitFor(() => expect(state().recovery).not.toBeNull())
    expect(state().pending).toMatchObject([{ failed: 'lost' }])
  })
})

describe('the trash', () => {
  it('gives back what is restored, and nothing of what is deleted for good', async () => {
    const made = [
      await state().make('annotation', note),
      await state().make('annotation', { ...note, comment: '二' }),
    ]
    const ids = made.map(({ id }) => id)
    await state().trash(ids.map((id) => state().records[id]!))
    await state().restore([ids[0]!])
    await state().purge(null)
    expect(Object.keys(state().records)).toEqual([ids[0]])
    expect(state()).toMatchObject({ undoStep: null, redoStep: null } satisfies Partial<RecordsState>)
  })
})

describe('a disk without any room', () => {
  it('shows no longer what was deleted for good, though that could not even be counted', async () => {
    await state().make('annotation', note)
    const full = () => withFaults(browser.storage.indexedDb, () => ({ kind: 'full', table: '*' }) as const)
    const gateway = openRecordGateway(browser.storage.tab({ indexedDb: full }))
    const { records: store } = browser.open(() => gateway)
    await store.getState().load()
    expect(Object.keys(store.getState().records)).toHaveLength(1)
    await store.getState().purge(Object.keys(store.getState().records))
    expect(store.getState().records).toEqual({})
  })
})

describe('a newer version of the app', () => {
  it('makes this window read-only as soon as it is heard of, and as soon as the database asks for it', async () => {
    await state().make('annotation', note)
    const newer = browser.storage.newerTab()
    await newer.read()
    await vi.waitFor(() => expect(state().condition).toEqual({ kind: 'read-only' }))
    await state().make('annotation', { ...note, comment: '晚了' })
    expect(state().pending).toMatchObject([{ failed: 'newer' }])
    expect(comments()).toEqual(['查起点'])
    const late = await window()
    expect(late.getState().condition).toEqual({ kind: 'read-only' })
    expect(comments(late)).toEqual(['查起点'])
  })
})
