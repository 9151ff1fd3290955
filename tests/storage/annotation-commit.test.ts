import { beforeEach, describe, expect, it } from 'vitest'
import { commitAnnotation, type AnnotationCommand } from '../../src/storage/annotation-commit.ts'
import { EMPTY_COMMIT, ReaderDatabase } from '../../src/storage/reader-database.ts'
import { aNote, AT, freshBrowser } from './a-note.ts'

let db: ReaderDatabase

beforeEach(async () => {
  db = new ReaderDatabase('cetu', freshBrowser())
  await db.open()
})

const making = (id = 'n-1'): AnnotationCommand => ({
  command: 'create',
  id,
  expected: null,
  change: () => ({ ...aNote({ id }), tags: [], rev: 0, v: 1, createdAt: AT, updatedAt: AT }),
})

const counts = () => Promise.all([db.annotations.count(), db.history.count(), db.meta.count()])

describe('one command', () => {
  it('runs in one strict transaction over the three stores', async () => {
    const seen: IDBTransaction[] = []
    for (const store of [db.annotations, db.history, db.meta]) {
      store.hook('creating', (_key, _record, transaction) => {
        seen.push(transaction.idbtrans)
      })
    }
    await commitAnnotation(db, making())
    expect(seen).toHaveLength(3)
    expect(new Set(seen).size).toBe(1)
    expect(seen[0]).toMatchObject({ mode: 'readwrite', durability: 'strict' })
    expect([...seen[0]!.objectStoreNames]).toEqual(['annotations', 'history', 'meta'])
  })

  it.each(['annotations', 'history', 'meta'] as const)(
    'leaves nothing half-written when writing to %s fails',
    async (store) => {
      db[store].hook('creating', () => {
        throw new DOMException('no room', 'QuotaExceededError')
      })
      await expect(commitAnnotation(db, making())).rejects.toBeDefined()
      expect(await counts()).toEqual([0, 0, 0])
    },
  )

  it('has stored nothing when the transaction is aborted after its last write', async () => {
    const late = db.transaction('rw', db.annotations, db.history, db.meta, async (transaction) => {
      await commitAnnotation(db, making())
      transaction.abort()
    })
    await expect(late).rejects.toBeInstanceOf(Error)
    expect(await counts()).toEqual([0, 0, 0])
  })

  it('is refused by a database that a newer app has claimed', async () => {
    await db.meta.put({ ...EMPTY_COMMIT, minWriter: 99 })
    await expect(commitAnnotation(db, making())).rejects.toMatchObject({ reason: 'newer' })
    expect(await db.annotations.count()).toBe(0)
  })

  it('numbers the commits of a hundred notes without a gap', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, n) => commitAnnotation(db, making(`n-${n}`))))
    expect((await db.history.toArray()).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 100 }, (_, n) => n + 1),
    )
    expect(await db.meta.get('commit')).toMatchObject({ seq: 100, annotations: 100 })
  })
})
