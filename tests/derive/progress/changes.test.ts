import { describe, expect, it } from 'vitest'
import { changedFields, type ProgressRecord } from '../../../src/derive/progress/changed-fields.ts'
import { progressChanges } from '../../../src/derive/progress/changes.ts'
import type { PastChange } from '../../../src/model/records/past-change.ts'
import { aRecord } from '../../model/records/a-record.ts'

const DAY = (n: number) => `2026-11-0${n}T08:00:00.000Z`
const reading = (rev: number, value: number, over: object = {}) =>
  aRecord('reading', { id: 'a', rev, value, createdAt: DAY(1), updatedAt: DAY(rev), ...over })
const past = (seq: number, before: ProgressRecord | null, how: PastChange['how'] = 'done'): PastChange => ({
  seq,
  id: 'a',
  how,
  before,
})
/** A change in a line: what was done, from which value to which, what nobody holds, and when. */
const lines = (record: ProgressRecord, held: readonly PastChange[], made = 1, changed = 9) =>
  progressChanges([record], { a: { made, changed } }, held).map(
    ({ kind, how, before, after, fields, lost, at, inTrash }) => ({
      kind,
      how,
      values: [before, after].map((each) => (each?.kind === 'reading' ? each.value : null)),
      fields,
      lost,
      at,
      inTrash,
    }),
  )

describe('the changes of a target’s records', () => {
  it('say each value before and after, the last first', () => {
    expect(
      lines(reading(3, 7), [past(1, null), past(4, reading(1, 5)), past(6, reading(2, 6))]),
    ).toMatchObject([
      { kind: 'changed', values: [6, 7], fields: ['value'], at: DAY(3) },
      { kind: 'changed', values: [5, 6], fields: ['value'], at: DAY(2) },
      { kind: 'made', values: [null, 5], fields: [], lost: 0, at: DAY(1) },
    ])
  })

  it('say how many versions nobody holds any more, with the oldest one that is held', () => {
    expect(lines(reading(5, 7), [past(30, reading(4, 6))])).toMatchObject([
      { kind: 'changed', values: [6, 7] },
      { kind: 'made', values: [null, 6], lost: 3, at: DAY(1) },
    ])
    expect(lines(reading(4, 6), [])).toMatchObject([{ kind: 'made', values: [null, 6], lost: 3 }])
    expect(lines(reading(1, 6), [])).toMatchObject([{ kind: 'made', lost: 0 }])
  })

  it('tell deleting and restoring, and which deletion can be taken back', () => {
    const trashed = reading(2, 5, { deletedAt: DAY(2) })
    const again = reading(4, 5, { deletedAt: DAY(4) })
    expect(
      lines(again, [past(1, null), past(2, reading(1, 5)), past(3, trashed), past(4, reading(3, 5))]),
    ).toMatchObject([
      { kind: 'deleted', inTrash: true, at: DAY(4) },
      { kind: 'restored', inTrash: false },
      { kind: 'deleted', inTrash: false },
      { kind: 'made', inTrash: false },
    ])
  })

  it('offer a deleted record of which nothing else is held, too', () =>
    expect(lines(reading(3, 5, { deletedAt: DAY(3) }), [])).toMatchObject([
      { kind: 'deleted', inTrash: true, at: DAY(3) },
      { kind: 'made', lost: 1 },
    ]))

  it('give no day to what was taken back, done again or imported, since the record says an earlier one', () => {
    const held = [past(1, null), past(2, reading(1, 5)), past(3, reading(2, 6), 'undone')]
    expect(lines(reading(3, 5), held)[0]).toMatchObject({ how: 'undone', values: [6, 5], at: null })
    expect(lines(reading(1, 5), [past(1, null, 'imported')])).toMatchObject([
      { kind: 'made', how: 'imported', at: null },
    ])
  })

  it('pass over a making that was taken back, and a version that differs in nothing a person sees', () => {
    const held = [past(1, null), past(2, reading(1, 5), 'undone'), past(3, null, 'redone')]
    expect(lines(reading(2, 5), held)).toMatchObject([{ kind: 'made', how: 'redone', values: [null, 5] }])
    expect(lines(reading(2, 5), [past(1, null), past(2, reading(1, 5))])).toHaveLength(1)
  })

  it('go by commits over several records, not by the clock', () => {
    const b = aRecord('review', { id: 'b', updatedAt: '2020-01-01T00:00:00.000Z' })
    const order = { a: { made: 1, changed: 1 }, b: { made: 2, changed: 2 } }
    expect(progressChanges([reading(1, 5), b], order, []).map(({ recordId }) => recordId)).toEqual(['b', 'a'])
  })
})

describe('the fields in which two versions differ', () => {
  it.each([
    [reading(1, 5), reading(2, 5, { unit: '个' }), ['value']],
    [reading(1, 5), reading(2, 6, { date: '2020-01-01', note: '改' }), ['date', 'value', 'note']],
    [reading(1, 5), reading(2, 5, { deletedAt: DAY(2) }), []],
    [
      aRecord('target-plan', { baseline: null, interim: [{ date: '2020-01-01', value: 1 }] }),
      aRecord('target-plan', { baseline: { date: '2018-01-01', value: 0 }, interim: [] }),
      ['baseline', 'interim'],
    ],
  ])('%#', (before, after, fields) => expect(changedFields(before, after)).toEqual(fields))
})
