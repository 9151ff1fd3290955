import { beforeEach, describe, expect, it } from 'vitest'
import type { RecordGateway } from '../../src/model/records/record-gateway.ts'
import { openRecordGateway } from '../../src/storage/record-gateway.ts'
import { aBrowser, inside, type FakeBrowser } from './a-browser.ts'
import { withFaults } from './a-bad-disk.ts'
import { aNote, AT, aTag, command, editing, making, restoring, trashing } from './a-command.ts'

let browser: FakeBrowser
let gateway: RecordGateway

beforeEach(() => {
  browser = aBrowser()
  gateway = openRecordGateway(browser.tab())
})

const find = async (id: string) => (await gateway.read()).records.find((record) => record.id === id)
const stored = () =>
  inside(browser, async (db) => ({
    records: await db.records.toArray(),
    journal: await db.journal.toArray(),
    order: await db.order.toArray(),
    meta: await db.meta.get('store'),
  }))

describe('one command', () => {
  it('runs in one strict transaction over the five tables', async () => {
    const seen: IDBTransaction[] = []
    const { indexedDB, IDBKeyRange } = browser.indexedDb
    const watched = openRecordGateway(
      browser.tab({ indexedDb: () => ({ indexedDB: watching(indexedDB, seen), IDBKeyRange }) }),
    )
    await watched.commit(making(aNote()))
    const writing = seen.filter(
      ({ mode, objectStoreNames }) => mode === 'readwrite' && objectStoreNames.length > 1,
    )
    expect(writing).toHaveLength(1)
    expect(writing[0]!.durability).toBe('strict')
    expect([...writing[0]!.objectStoreNames]).toEqual(['drafts', 'journal', 'meta', 'order', 'records'])
  })

  it('is written down with the records before it, the counts and the hash', async () => {
    await gateway.commit(making(aNote()))
    const {
      records: [first],
    } = await stored()
    await gateway.commit(editing(1, aNote('n-1', { comment: '另一句' })))
    await gateway.commit(trashing('n-1', 2))
    const { journal, meta, order } = await stored()
    expect(journal).toMatchObject([
      {
        seq: 1,
        name: 'make',
        way: 'do',
        next: null,
        changes: [{ id: 'n-1', kind: 'annotation', before: null }],
      },
      { seq: 2, name: 'edit', next: 1, changes: [{ before: first }] },
      { seq: 3, name: 'trash', next: 2, changes: [{ before: { rev: 2, comment: '另一句' } }] },
    ])
    expect(meta).toMatchObject({ seq: 3, undo: 3, counts: { annotation: { live: 0, trashed: 1 } } })
    expect(order).toEqual([{ id: 'n-1', made: 1, changed: 3, trashedOn: 1 }])
    expect((await gateway.read()).findings).toEqual([])
  })

  it('keeps a deleted record in the trash and brings it back as it was, by restoring or by editing it', async () => {
    await gateway.commit(making(aNote('n-1'), aNote('n-2')))
    const before = [await find('n-1'), await find('n-2')]
    await gateway.commit(
      command('trash', { op: 'trash', id: 'n-1', rev: 1 }, { op: 'trash', id: 'n-2', rev: 1 }),
    )
    expect(await find('n-1')).toMatchObject({ rev: 2, deletedAt: AT, comment: '查起点' })
    await gateway.commit(restoring('n-1'))
    await gateway.commit(editing(2, aNote('n-2', { comment: '还要' })))
    expect(await find('n-1')).toMatchObject({ ...before[0], rev: 3, crc: expect.any(String) })
    expect(await find('n-1')).not.toHaveProperty('deletedAt')
    expect(await find('n-2')).toMatchObject({ rev: 3, comment: '还要' })
    expect((await stored()).order.filter((place) => 'trashedOn' in place)).toEqual([])
  })

  it('does nothing at all when one of its records cannot be stored', async () => {
    await gateway.commit(making(aNote()))
    const before = await stored()
    const wrong = { ...aTag('t-1'), name: ' ' }
    await expect(gateway.commit(making(aTag('t-2'), wrong))).rejects.toMatchObject({
      reason: 'damaged',
      message: expect.stringContaining('tag.name'),
    })
    expect(await stored()).toEqual(before)
  })

  it.each(['records', 'journal', 'meta'] as const)(
    'leaves nothing half-written when writing to %s fails',
    async (table) => {
      await gateway.commit(making(aTag('t-0')))
      const before = await stored()
      const refusing = openRecordGateway(
        browser.tab({ indexedDb: () => withFaults(browser.indexedDb, () => ({ kind: 'full', table })) }),
      )
      await refusing.opened()
      await expect(refusing.commit(making(aNote()))).rejects.toMatchObject({ reason: 'full' })
      expect(await stored()).toEqual(before)
    },
  )

  it('replaces half characters, so that the record can be exported', async () => {
    await gateway.commit(making(aNote('n-1', { comment: 'a\uD842b' })))
    expect(await find('n-1')).toMatchObject({ comment: 'a\uFFFDb' })
  })

  it('numbers a hundred commands at once without a gap', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, n) => gateway.commit(making(aNote(`n-${n}`)))))
    const { journal, meta } = await stored()
    expect(journal.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1))
    expect(meta).toMatchObject({ seq: 100, counts: { annotation: { live: 100, trashed: 0 } } })
  })

  it('made again, as after an answer that never arrived, changes nothing', async () => {
    await gateway.commit(making(aNote()))
    expect(await gateway.commit(making(aNote()))).toMatchObject({ seq: 1, changed: [], conflicts: [] })
  })
})

describe('tags', () => {
  const tagged = (id: string, ...tags: readonly string[]) => aNote(id, { tags: [...tags] })
  const tagsOf = async (id: string) => {
    const record = await find(id)
    return record?.kind === 'annotation' ? record.tags : null
  }

  beforeEach(async () => {
    await gateway.commit(
      making(aTag('甲'), aTag('乙'), tagged('n-1', '甲'), tagged('n-2', '甲', '乙'), tagged('n-3')),
    )
    await gateway.commit(trashing('n-1', 1))
  })

  it('become one on every annotation, the trash included, in one command that can be taken back', async () => {
    const merged = await gateway.commit(
      command(
        'merge-tags',
        { op: 'retag', ids: null, remove: ['甲'], add: ['乙'] },
        { op: 'trash', id: '甲', rev: 1 },
      ),
    )
    expect([await tagsOf('n-1'), await tagsOf('n-2'), await tagsOf('n-3')]).toEqual([['乙'], ['乙'], []])
    expect(await find('n-1')).toHaveProperty('deletedAt')
    expect(merged.undo).toMatchObject({ name: 'merge-tags', count: 3 })
    await gateway.undo(merged.seq, AT)
    expect([await tagsOf('n-1'), await tagsOf('n-2'), await tagsOf('n-3')]).toEqual([
      ['甲'],
      ['甲', '乙'],
      [],
    ])
    expect(await find('甲')).not.toHaveProperty('deletedAt')
  })

  it('go on and off a list of annotations, whatever else another tab changed on them', async () => {
    await gateway.commit(editing(1, tagged('n-3', '乙')))
    await gateway.commit(command('tag', { op: 'retag', ids: ['n-2', 'n-3'], remove: [], add: ['甲'] }))
    expect([await tagsOf('n-2'), await tagsOf('n-3')]).toEqual([
      ['甲', '乙'],
      ['乙', '甲'],
    ])
  })
})

/** An IndexedDB that shows every transaction it opens. */
function watching(real: IDBFactory, seen: IDBTransaction[]): IDBFactory {
  const open = (name: string, version?: number) => {
    const request = real.open(name, version)
    request.addEventListener('success', () => {
      const transact = request.result.transaction.bind(request.result)
      request.result.transaction = (...wanted) => {
        const transaction = transact(...wanted)
        seen.push(transaction)
        return transaction
      }
    })
    return request
  }
  return { open, cmp: real.cmp.bind(real) } as unknown as IDBFactory
}
