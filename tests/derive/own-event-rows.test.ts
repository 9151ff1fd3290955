import { describe, expect, it } from 'vitest'
import { ownEventRows } from '../../src/derive/own-event-rows.ts'
import type { RecordOf } from '../../src/model/records/record.ts'

const record = (
  id: string,
  date: string,
  over: Partial<RecordOf<'own-event'>> = {},
): RecordOf<'own-event'> => ({
  id,
  kind: 'own-event',
  rev: 1,
  v: 1,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  crc: '',
  date,
  label: '区里评估',
  note: '',
  ...over,
})
const ALL = { from: null, to: null }

describe("a person's own dates on the timeline", () => {
  it('stand by their first day, marked as own, with their days counted', () => {
    const rows = ownEventRows([record('b', '2027'), record('a', '2026-11-11')], '2026-11-21', ALL)
    expect(rows.map(({ id, precision, daysPast, own }) => [id, precision, daysPast, own])).toEqual([
      ['a', 'day', 10, true],
      ['b', 'year', -405, true],
    ])
    expect(rows[0]).toMatchObject({ factIds: [], documentId: '' })
  })

  it('leave out the trash, and what the years of the filter hide', () => {
    const rows = [
      record('a', '2026/2028'),
      record('b', '2024'),
      record('c', '2027', { deletedAt: '2026-02-01T00:00:00Z' }),
    ]
    expect(ownEventRows(rows, '2026-11-21', { from: 2027, to: null }).map(({ id }) => id)).toEqual(['a'])
    expect(ownEventRows(rows, '2026-11-21', { from: null, to: 2024 }).map(({ id }) => id)).toEqual(['b'])
  })
})
