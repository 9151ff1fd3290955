import { describe, expect, it } from 'vitest'
import type { AnnotationTarget } from '../../src/model/records/annotation-content.ts'
import type { AnyRecord, NewRecord } from '../../src/model/records/record.ts'
import { aboutKey, conflictsAbout, countAbout, isPlaced, notesAbout } from '../../src/state/notes-about.ts'
import type { RecordsState } from '../../src/state/records-state.ts'

const on = (id: string, target: AnnotationTarget, deletedAt?: string) =>
  ({
    id,
    kind: 'annotation',
    rev: 1,
    v: 2,
    createdAt: '2026-11-21T08:00:00.000Z',
    updatedAt: '2026-11-21T08:00:00.000Z',
    crc: '',
    motivation: 'commenting',
    target,
    comment: id,
    tags: [],
    ...(deletedAt === undefined ? {} : { deletedAt }),
  }) as AnyRecord
const fact = (factId: string, type: 'fact' | 'target' = 'fact', quote = '15家') =>
  ({ type, documentId: 'd-1', factId, quote }) as const
const cell = { type: 'cell', district: '徐汇', subject: 'service' } as const
const stored = (...records: AnyRecord[]): Pick<RecordsState, 'records' | 'order' | 'pending'> => ({
  records: Object.fromEntries(records.map((record) => [record.id, record])),
  order: Object.fromEntries(records.map(({ id }, made) => [id, { made, changed: made }])),
  pending: [],
})
const now = (...facts: readonly (readonly [id: string, quote: string])[]) =>
  new Map(facts.map(([id, quote]) => [id, { id, documentId: 'd-1', quote }]))

describe('two versions of a note', () => {
  const conflict = (id: string, of: string) =>
    ({
      ...on(id, cell),
      kind: 'conflict',
      of,
      ofKind: 'annotation',
      expected: 1,
      mine: null,
    }) as unknown as AnyRecord
  const all = stored(on('c', cell), on('b', fact('t-1')), conflict('x', 'c'), conflict('y', 'gone'))

  it('are found where the note is, and nowhere else', () => {
    expect(conflictsAbout(all, 'cell 徐汇.service').map(({ id }) => id)).toEqual(['x'])
    expect(conflictsAbout(all, 'fact t-1')).toEqual([])
  })
})

describe('notes on one thing', () => {
  const all = stored(
    on('a', fact('t-1', 'target')),
    on('b', fact('t-1')),
    on('c', cell),
    on('d', { type: 'view', address: '#/targets' }),
    on('e', fact('t-1'), '2026-11-21T09:00:00.000Z'),
  )

  it('are the same whether they were made on the fact or on the target, without those in the trash', () => {
    expect(notesAbout(all, aboutKey(fact('t-1'))).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(notesAbout(all, aboutKey(cell)).map(({ id }) => id)).toEqual(['c'])
    expect([...countAbout(all.records)]).toEqual([
      ['fact t-1', 2],
      ['cell 徐汇.service', 1],
      ['view #/targets', 1],
    ])
  })

  it('with an id that is gone are known by their words, where they name but one', () => {
    expect(aboutKey(fact('old'), now(['new', '15家']))).toBe('fact new')
    expect(aboutKey(fact('old'), now(['new', '15家'], ['other', '15家']))).toBe('fact old')
    expect(aboutKey(fact('old'), now(['new', '16家']))).toBe('fact old')
    expect(countAbout(all.records, now(['t-2', '15家'])).get('fact t-2')).toBe(2)
  })

  it('are shown while they are stored, and kept when they are refused', () => {
    const record = {
      id: 'n',
      kind: 'annotation',
      motivation: 'commenting',
      target: cell,
      comment: '新',
      tags: [],
    } as NewRecord
    const task = { key: 7, name: 'make', changes: [{ op: 'make', record }] } as const
    const saving = { ...all, pending: [{ ...task, failed: null }] }
    const refused = { ...all, pending: [{ ...task, failed: 'full' as const }] }
    expect(notesAbout(saving, aboutKey(cell)).at(-1)).toMatchObject({ id: 'n', save: { kind: 'saving' } })
    expect(notesAbout(refused, aboutKey(cell)).at(-1)).toMatchObject({
      id: 'n',
      stored: null,
      save: { kind: 'failed', reason: 'full', key: 7 },
    })
  })

  it('are not those on words', () => {
    const passage = {
      type: 'passage',
      documentId: 'd-1',
      sha256: 'a'.repeat(64),
      selector: { quote: { exact: '目标', prefix: '', suffix: '' }, start: 0, end: 2, sectionId: null },
    } as const
    expect(isPlaced(passage)).toBe(false)
    expect(countAbout(stored(on('p', passage)).records).size).toBe(0)
  })
})
