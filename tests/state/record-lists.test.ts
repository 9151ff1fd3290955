import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../src/model/records/record.ts'
import {
  annotationsIn,
  factOf,
  listOf,
  planOf,
  readingsOf,
  reviewsOf,
  trashOf,
  type FactNow,
  type Records,
} from '../../src/state/record-lists.ts'
import { aRecord, contents } from '../model/records/a-record.ts'

/** Records made and changed in the order given. */
function all(...records: readonly AnyRecord[]): Records {
  return {
    records: Object.fromEntries([...records].reverse().map((record) => [record.id, record])),
    order: Object.fromEntries(records.map(({ id }, n) => [id, { made: n + 1, changed: n + 1 }])),
  }
}

const TARGET: FactNow = { documentId: 'd-1', id: 't-1', quote: contents().reading.target.quote }
const facts = (...some: readonly FactNow[]) => new Map(some.map((fact) => [fact.id, fact]))

describe('lists of records', () => {
  it('are in the order things were made, whatever the clock said', () => {
    const early = { createdAt: '2016-01-01T00:00:00.000Z', updatedAt: '2016-01-01T00:00:00.000Z' }
    const two = all(aRecord('tag', { id: 'b' }), aRecord('tag', { id: 'a', ...early }))
    expect(listOf(two, 'tag').map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('leave out the trash, which has its own, last in first', () => {
    const deletedAt = '2026-01-01T00:00:00.000Z'
    const some = all(
      aRecord('tag', { id: 'x', deletedAt }),
      aRecord('deck', { id: 'y', deletedAt }),
      aRecord('tag'),
    )
    expect(listOf(some, 'tag').map(({ id }) => id)).toEqual(['tag-1'])
    expect(trashOf(some).map(({ id }) => id)).toEqual(['y', 'x'])
  })

  it('of a document have what is on its words, facts and targets, and nothing of cells and views', () => {
    const on = (id: string, target: object) => aRecord('annotation', { id, target })
    const some = all(
      aRecord('annotation'),
      on('on-target', { type: 'target', documentId: 'd-1', factId: 't-1', quote: '15家' }),
      on('elsewhere', { type: 'fact', documentId: 'd-2', factId: 'f-1', quote: '2020年' }),
      on('on-cell', { type: 'cell', district: '徐汇', subject: 'culture' }),
    )
    expect(annotationsIn(some, 'd-1').map(({ id }) => id)).toEqual(['annotation-1', 'on-target'])
  })

  it('of readings go by their own dates; of one day, the one made last is last', () => {
    const on = (id: string, date: string) => aRecord('reading', { id, date })
    const some = all(on('c', '2026-03-31'), on('a', '2026-01-31'), on('d', '2026-03-31'))
    expect(readingsOf(some, 't-1', facts(TARGET)).map(({ id }) => id)).toEqual(['a', 'c', 'd'])
    expect(readingsOf(some, 't-2', facts(TARGET))).toEqual([])
  })

  it('of reviews and plans belong to their target', () => {
    const some = all(
      aRecord('review'),
      aRecord('target-plan', { id: 'old' }),
      aRecord('target-plan', { id: 'new' }),
    )
    expect(reviewsOf(some, 't-1', facts(TARGET))).toHaveLength(1)
    expect(planOf(some, 't-1', facts(TARGET))?.id).toBe('new')
    expect(planOf(some, 't-9', facts(TARGET))).toBeNull()
  })
})

describe('the fact a record is about', () => {
  const place = contents().reading.target

  it.each([
    ['the one with its id', facts(TARGET), 't-1'],
    ['the one with its words, when the ids changed', facts({ ...TARGET, id: 't-9' }), 't-9'],
    [
      'nobody knows, when its words stand in two',
      facts({ ...TARGET, id: 't-8' }, { ...TARGET, id: 't-9' }),
      null,
    ],
    ['none of another document', facts({ ...TARGET, id: 't-9', documentId: 'd-2' }), null],
    [
      'never another one while its own is there',
      facts({ ...TARGET, quote: '改了' }, { ...TARGET, id: 't-9' }),
      't-1',
    ],
  ])('is %s', (_, now, id) => {
    expect(factOf(place, now)?.id ?? null).toBe(id)
  })
})
