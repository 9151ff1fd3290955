import { beforeEach, describe, expect, it } from 'vitest'
import type { AnnotationRepository } from '../../src/model/annotation-repository.ts'
import { openAnnotationRepository } from '../../src/storage/annotation-repository.ts'
import { ReaderDatabase, type IndexedDbFactory } from '../../src/storage/reader-database.ts'
import { aNote, AT, freshBrowser } from './a-note.ts'

let browser: IndexedDbFactory
let repository: AnnotationRepository

beforeEach(() => {
  browser = freshBrowser()
  repository = openAnnotationRepository(() => browser)
})

/** Everything stored, read past the repository. */
async function stored() {
  const db = new ReaderDatabase('cetu', browser)
  await db.open()
  const [annotations, history, [meta]] = await Promise.all([
    db.annotations.toArray(),
    db.history.toArray(),
    db.meta.toArray(),
  ])
  db.close()
  return { annotations, history, meta }
}

describe('the annotation repository', () => {
  it('gives a new note revision 1 and returns it after a restart of the app', async () => {
    const note = await repository.create(aNote(), AT)
    expect(note).toMatchObject({ id: 'n-1', rev: 1, v: 1, createdAt: AT, updatedAt: AT })
    const again = openAnnotationRepository(() => browser)
    expect(await again.ofDocument('d-1')).toEqual({ annotations: [note], damaged: 0, miscount: null })
    expect(await again.ofDocument('d-2')).toEqual({ annotations: [], damaged: 0, miscount: null })
  })

  it('writes each command together with its before-image and the counts', async () => {
    const first = await repository.create(aNote(), AT)
    const second = await repository.edit({ id: 'n-1', rev: 1, at: AT }, { comment: '另一句', tags: ['口径'] })
    await repository.remove({ id: 'n-1', rev: 2, at: AT })
    const { history, meta } = await stored()
    expect(history).toEqual([
      { seq: 1, command: 'create', annotationId: 'n-1', rev: 1, before: null },
      { seq: 2, command: 'edit', annotationId: 'n-1', rev: 2, before: first },
      { seq: 3, command: 'delete', annotationId: 'n-1', rev: 3, before: second },
    ])
    expect(meta).toMatchObject({ seq: 3, annotations: 1, trashed: 1 })
  })

  it('keeps a deleted note in the trash and restores it as it was', async () => {
    const note = await repository.create(aNote(), AT)
    const gone = await repository.remove({ id: 'n-1', rev: 1, at: '2026-11-22T08:00:00.000Z' })
    expect(gone).toMatchObject({ rev: 2, deletedAt: '2026-11-22T08:00:00.000Z', comment: note.comment })
    const back = await repository.restore({ id: 'n-1', rev: 2, at: AT })
    expect(back).toEqual({ ...note, rev: 3 })
    expect((await stored()).meta).toMatchObject({ annotations: 1, trashed: 0 })
  })

  it('brings a deleted note back when it is edited', async () => {
    await repository.create(aNote(), AT)
    await repository.remove({ id: 'n-1', rev: 1, at: AT })
    const back = await repository.edit({ id: 'n-1', rev: 2, at: AT }, { comment: '还要', tags: [] })
    expect(back).not.toHaveProperty('deletedAt')
  })

  it('gives a note the place its person confirmed, keeping its words and the place before in the history', async () => {
    const note = await repository.create(aNote(), AT)
    const selector = { ...note.selector, start: 40, end: 44 }
    const place = { documentId: 'd-1', sha256: 'b'.repeat(64), selector }
    const there = await repository.attach({ id: 'n-1', rev: 1, at: AT }, place)
    expect(there).toEqual({ ...note, rev: 2, sha256: 'b'.repeat(64), selector })
    expect((await stored()).history.at(-1)).toMatchObject({ command: 'attach', before: note })
  })

  it('counts its records when it is opened and says when some are gone or came from elsewhere', async () => {
    await repository.create(aNote(), AT)
    await repository.create(aNote({ id: 'n-2' }), AT)
    const opened = async () => (await openAnnotationRepository(() => browser).ofDocument('d-1')).miscount
    expect(await opened()).toBeNull()
    const db = new ReaderDatabase('cetu', browser)
    await db.open()
    await db.annotations.delete('n-2')
    expect(await opened()).toEqual({ recorded: 2, found: 1 })
    await db.meta.clear()
    expect(await opened()).toEqual({ recorded: 0, found: 1 })
    db.close()
  })

  it.each([
    ['an older revision', { id: 'n-1', rev: 1 }],
    ['a later revision', { id: 'n-1', rev: 9 }],
    ['a note that is not there', { id: 'n-2', rev: 1 }],
  ])('refuses a command on %s and stores nothing', async (_, place) => {
    await repository.create(aNote(), AT)
    await repository.edit({ id: 'n-1', rev: 1, at: AT }, { comment: '二', tags: [] })
    const before = await stored()
    const late = repository.edit({ ...place, at: AT }, { comment: '三', tags: [] })
    await expect(late).rejects.toMatchObject({ name: 'StorageError', reason: 'conflict' })
    expect(await stored()).toEqual(before)
  })

  it('refuses to make a note over an existing one', async () => {
    await repository.create(aNote(), AT)
    await expect(repository.create(aNote({ comment: '别的' }), AT)).rejects.toMatchObject({
      reason: 'conflict',
    })
  })

  it('lets exactly one of two windows win and tells the other', async () => {
    await repository.create(aNote(), AT)
    const other = openAnnotationRepository(() => browser)
    const place = { id: 'n-1', rev: 1, at: AT }
    const results = await Promise.allSettled([
      repository.edit(place, { comment: '甲', tags: [] }),
      other.edit(place, { comment: '乙', tags: [] }),
    ])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await stored()).meta).toMatchObject({ seq: 2 })
  })

  it('does not store a record of the wrong shape', async () => {
    const wrong = repository.create(aNote({ sha256: 'no hash' }), AT)
    await expect(wrong).rejects.toMatchObject({
      reason: 'damaged',
      message: expect.stringContaining('sha256'),
    })
    expect(await stored()).toEqual({ annotations: [], history: [], meta: undefined })
  })

  it('replaces half characters in a comment, so that it can be exported', async () => {
    const note = await repository.create(aNote({ comment: 'a\uD842b' }), AT)
    expect(note.comment).toBe('a\uFFFDb')
  })

  it('counts a damaged record and shows the others', async () => {
    const note = await repository.create(aNote(), AT)
    const db = new ReaderDatabase('cetu', browser)
    await db.open()
    await db.annotations.put({ id: 'n-9', documentId: 'd-1', comment: 5 })
    db.close()
    expect(await repository.ofDocument('d-1')).toMatchObject({ annotations: [note], damaged: 1 })
    await expect(repository.find('n-9')).rejects.toMatchObject({ reason: 'damaged' })
  })
})
