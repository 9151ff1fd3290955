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

/** The database at some version, opened past the repository by a page that gives way to nobody. */
function openedRaw(browser: IndexedDbFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = browser.indexedDB.open('cetu', version)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', reject)
  })
}

/** A browser that opens a database but keeps silent about it until `letOpen` is called. */
function heldBack() {
  const { indexedDB, IDBKeyRange } = freshBrowser()
  let letOpen = () => {}
  const gate = new Promise<void>((resolve) => (letOpen = resolve))
  const open = (name: string, version: number) => {
    const request = indexedDB.open(name, version)
    const onsuccess = {
      set: (listener: (domEvent: Event) => void) =>
        request.addEventListener('success', (domEvent) => void gate.then(() => listener(domEvent))),
    }
    return Object.defineProperty(request, 'onsuccess', onsuccess)
  }
  const browser = { indexedDB: { open, cmp: indexedDB.cmp } as unknown as IDBFactory, IDBKeyRange }
  return { browser, letOpen }
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

  it('says slow, not blocked, when an open does not answer in time, and goes on once it does', async () => {
    const { browser, letOpen } = heldBack()
    const repository = openAnnotationRepository(() => browser, { patience: 20 })
    await expect(repository.ofDocument('d-1')).rejects.toMatchObject({ reason: 'slow' })
    await expect(repository.create(aNote(), AT)).rejects.toMatchObject({ reason: 'slow' })
    const opened = repository.opened()
    letOpen()
    await opened
    expect(await repository.ofDocument('d-1')).toMatchObject({ annotations: [] })
  })

  it('says blocked when another tab holds an older version, and goes on once that tab is closed', async () => {
    const browser = freshBrowser()
    const older = await openedRaw(browser, 5)
    const repository = openAnnotationRepository(() => browser, { patience: 50 })
    await expect(repository.ofDocument('d-1')).rejects.toMatchObject({ reason: 'blocked' })
    const opened = repository.opened()
    older.close()
    await opened
    expect(await repository.create(aNote(), AT)).toMatchObject({ rev: 1 })
  })

  it('gives way to a newer version and says so once; no later command is stored', async () => {
    const browser = freshBrowser()
    const onClosed = vi.fn<() => void>()
    const repository = openAnnotationRepository(() => browser, { onClosed })
    await repository.create(aNote(), AT)
    const newer = await openedRaw(browser, 20)
    newer.close()
    expect(onClosed).toHaveBeenCalledTimes(1)
    const late = repository.edit({ id: 'n-1', rev: 1, at: AT }, { comment: '晚了', tags: [] })
    await expect(late).rejects.toMatchObject({ reason: 'closed' })
  })
})
