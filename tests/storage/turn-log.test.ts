import { afterEach, describe, expect, it, vi } from 'vitest'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { turnLog } from '../../src/storage/turn-log.ts'
import { aBrowser, freshIndexedDb } from './a-browser.ts'

afterEach(() => void vi.useRealTimers())

describe('a new log of writes', () => {
  it('is begun by making and deleting a database before that of the records is opened', async () => {
    const browser = aBrowser()
    const { indexedDB } = browser.indexedDb
    const done: string[] = []
    vi.spyOn(indexedDB, 'open').mockImplementation(function (this: IDBFactory, name, version) {
      done.push(`open ${name}`)
      return Object.getPrototypeOf(indexedDB).open.call(indexedDB, name, version)
    })
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      done.push(`delete ${name}`)
      return Object.getPrototypeOf(indexedDB).deleteDatabase.call(indexedDB, name)
    })
    await openRecordGateway(browser.tab()).read()
    expect(done).toEqual(['open cetu-turn', 'delete cetu-turn', 'open cetu'])
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['cetu'])
  })

  it.each<readonly [string, () => unknown]>([
    [
      'throws',
      () => {
        throw new DOMException('no', 'SecurityError')
      },
    ],
    ['answers with an error', failing],
    ['never answers', () => new EventTarget()],
  ])('is not waited for where the browser %s', async (_, open) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const turned = turnLog({ ...freshIndexedDb().indexedDB, open } as unknown as IDBFactory)
    await vi.advanceTimersByTimeAsync(1000)
    await expect(turned).resolves.toBeUndefined()
  })
})

/** A request that fails in the next turn. */
function failing(): EventTarget {
  const request = new EventTarget()
  queueMicrotask(() => request.dispatchEvent(new Event('error')))
  return request
}
