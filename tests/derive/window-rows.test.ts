import { expect, it } from 'vitest'
import { timelineRows } from '../../src/derive/timeline-rows.ts'
import { windowRows } from '../../src/derive/window-rows.ts'
import { dayNumber } from '../../src/model/edtf.ts'
import { aDocument, anEvent } from '../builders.ts'

const doc = aDocument({
  events: [
    anEvent({ id: 'e-1', role: 'held', date: '2018-04-24', precision: 'day', span: { start: 0, end: 1 } }),
    anEvent({
      id: 'e-2',
      role: 'published',
      date: '2018-04-24',
      precision: 'day',
      span: { start: 2, end: 3 },
    }),
    anEvent({ id: 'e-3', role: 'deadline', date: '2020', precision: 'year', span: { start: 4, end: 5 } }),
    anEvent({ id: 'e-4', role: 'held', date: '2022-12-09', precision: 'day', span: { start: 6, end: 7 } }),
  ],
})
const rows = timelineRows([doc], '2026-01-01')
const inWindow = (from: string, to: string) => windowRows(rows, { from: dayNumber(from), to: dayNumber(to) })

it.each([
  // from, to (exclusive), inside, before, after, last before, next after
  ['2021-01-01', '2022-01-01', 0, 3, 1, '2020-12-31', '2022-12-09'],
  ['2020-12-31', '2022-01-01', 1, 2, 1, '2018-04-24', '2022-12-09'],
  ['2018-01-01', '2018-04-24', 0, 0, 4, null, '2018-04-24'],
  ['2018-04-24', '2018-04-25', 2, 0, 2, null, '2020-01-01'],
  ['2023-01-01', '2024-01-01', 0, 4, 0, '2022-12-09', null],
] as const)('from %s to %s stand %i, %i before, %i after', (from, to, inside, before, after, last, next) =>
  expect(inWindow(from, to)).toEqual({
    inside,
    before,
    after,
    last: last === null ? null : dayNumber(last),
    next: next === null ? null : dayNumber(next),
  }),
)

it('has neither before nor after where there are no dates at all', () =>
  expect(windowRows([], { from: 0, to: 1 })).toEqual({
    inside: 0,
    before: 0,
    after: 0,
    last: null,
    next: null,
  }))
