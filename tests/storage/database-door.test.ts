import { describe, expect, it, vi } from 'vitest'
import { openAnnotationRepository } from '../../src/storage/annotation-repository.ts'
import type { IndexedDbFactory } from '../../src/storage/reader-database.ts'
import { aNote, AT, freshBrowser } from './a-note.ts'

const refusingWith = (name: string): IndexedDbFactory => {
  const { IDBKeyRange } = freshBrowser()
  const open = () => {
    throw new DOMException('no', name)
  }
  return { indexedDB: { open, cmp: () => 0 } as unknown as IDBFactory, IDBKeyRange }
}

describe('opening the database', () => {
  it.each([
    ['the browser has no IndexedDB', () => ({}) as IndexedDbFactory],
    [
      'reading it is refused',
      () => {
        throw new DOMException('policy', 'SecurityError')
      },
    ],
    ['open throws SecurityError', () => refusingWith('SecurityError')],
    ['open throws InvalidStateError', () => refusingWith('InvalidStateError')],
  ])('says unavailable when %s', async (_, factory) => {
    const repository = openAnnotationRepository(factory)
    await expect(repository.ofDocument('d-1')).rejects.toMatchObject({ reason: 'unavailable' })
    await expect(repository.create(aNote(), AT)).rejects.toMatchObject({ reason: 'unavailable' })
  })

  it('says blocked when an open does not answer in time', async () => {
    const { IDBKeyRange } = freshBrowser()
    const silent = { open: () => ({}), cmp: () => 0 } as unknown as IDBFactory
    const repository = openAnnotationRepository(() => ({ indexedDB: silent, IDBKeyRange }), { patience: 20 })
    await expect(repository.ofDocument('d-1')).rejects.toMatchObject({ reason: 'blocked' })
  })

  it('gives way to a newer version and says so once; no later command is stored', async () => {
    const browser = freshBrowser()
    const onClosed = vi.fn<() => void>()
    const repository = openAnnotationRepository(() => browser, { onClosed })
    await repository.create(aNote(), AT)
    await new Promise((resolve, reject) => {
      const newer = browser.indexedDB.open('cetu', 20)
      newer.addEventListener('success', () => resolve(newer.result.close()))
      newer.addEventListener('error', reject)
    })
    expect(onClosed).toHaveBeenCalledTimes(1)
    const late = repository.edit({ id: 'n-1', rev: 1, at: AT }, { comment: '晚了', tags: [] })
    await expect(late).rejects.toMatchObject({ reason: 'closed' })
  })
})
