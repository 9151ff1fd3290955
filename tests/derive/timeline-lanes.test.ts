import { describe, expect, it } from 'vitest'
import {
  OTHER_LANE,
  shownRows,
  timelineLanes,
  type LaneKind,
  type LaneOrder,
} from '../../src/derive/timeline-lanes.ts'
import { timelineRows } from '../../src/derive/timeline-rows.ts'
import { aDocument, aMeasure, anEvent } from '../builders.ts'

const brand = (id: 'service' | 'culture') => ({ id, basis: 'thematic', evidence: [] }) as const
const district = aDocument({
  id: 'plan',
  file: 'b.txt',
  jurisdiction: '徐汇区',
  publishedOn: '2019-01-01',
  measures: [aMeasure({ span: { start: 100, end: 200 }, brands: [brand('service'), brand('culture')] })],
  events: [
    anEvent({ id: 'issued', role: 'issued', date: '2019-01-01', precision: 'day' }),
    anEvent({ id: 'due', role: 'deadline', date: '2020', span: { start: 110, end: 116 } }),
  ],
})
const city = aDocument({
  id: 'news',
  file: 'a.txt',
  jurisdiction: '上海市',
  publishedOn: '2018-04-24',
  events: [anEvent({ id: 'held', role: 'held', date: '2018-04-24', precision: 'day' })],
})
const silent = aDocument({ id: 'silent', file: 'c.txt', jurisdiction: '某市' })
const documents = [district, city, silent]
const rows = timelineRows(documents, '2026-11-21', { apart: true })
const lanes = (kind: LaneKind, order?: LaneOrder) =>
  timelineLanes(rows, documents, kind, order).map((lane) => [
    lane.id,
    lane.rows.map(({ id }) => id).join(' '),
  ])

describe('the lanes of the timeline', () => {
  it('by document follow the publication, and one without a date is there', () =>
    expect(lanes('document')).toEqual([
      ['news', 'held'],
      ['plan', 'issued due'],
      ['silent', ''],
    ]))

  it('by jurisdiction begin with the city and leave out what has no row', () =>
    expect(lanes('jurisdiction')).toEqual([
      ['city', 'held'],
      ['310104', 'issued due'],
    ]))

  it('by brand show a date in every brand its measure advances', () =>
    expect(lanes('brand')).toEqual([
      ['service', 'due'],
      ['culture', 'due'],
      [OTHER_LANE, 'held issued'],
    ]))

  it('by role keep what happened apart from what falls due', () =>
    expect(lanes('role')).toEqual([
      ['held', 'held'],
      ['issued', 'issued'],
      ['deadline', 'due'],
    ]))

  it('are ordered by the first date or by their number of rows when asked', () => {
    expect(lanes('document', 'first').map(([id]) => id)).toEqual(['news', 'plan', 'silent'])
    expect(lanes('document', 'most').map(([id]) => id)).toEqual(['plan', 'news', 'silent'])
  })

  it('give each of their rows once, by the first day', () => {
    const brands = timelineLanes(rows, documents, 'brand').toReversed()
    expect(brands.flatMap((lane) => lane.rows).length).toBeGreaterThan(rows.length)
    expect(shownRows(brands).map(({ id }) => id)).toEqual(['held', 'issued', 'due'])
    expect(shownRows([])).toEqual([])
  })
})

it('each deadline is a row of its own when kept apart', () => {
  const twice = aDocument({ events: [anEvent({ date: '2020' }), anEvent({ date: '2020' })] })
  expect(timelineRows([twice], '2026-11-21')).toHaveLength(1)
  expect(timelineRows([twice], '2026-11-21', { apart: true })).toHaveLength(2)
})
