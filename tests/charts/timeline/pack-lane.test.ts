import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laneTexts } from '../../../src/charts/timeline/lane-texts.ts'
import type { Packing } from '../../../src/charts/timeline/mark-extent.ts'
import { packLane, type PackedMark } from '../../../src/charts/timeline/pack-lane.ts'
import { timelineRows, type TimelineRow } from '../../../src/derive/timeline-rows.ts'
import { timelineWords } from '../../../src/messages/timeline.ts'
import type { EventRole } from '../../../src/model/dataset.ts'
import { aDocument, anEvent } from '../../builders.ts'

const packing = (own: Partial<Packing> = {}): Packing => ({
  perDay: 0.2,
  unit: 1,
  mostTracks: 4,
  start: -Infinity,
  end: Infinity,
  texts: (row) => laneTexts(row, 'document', timelineWords.zh),
  ...own,
})
const rowsOf = (dates: readonly (readonly [EventRole, string])[]): TimelineRow[] =>
  timelineRows(
    [
      aDocument({
        events: dates.map(([role, date]) =>
          anEvent({
            role,
            date,
            precision: date.length === 10 ? 'day' : date.includes('/') ? 'range' : 'year',
          }),
        ),
      }),
    ],
    '2026-11-21',
    { apart: true },
  )
const aDate = fc
  .tuple(
    fc.integer({ min: 2000, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
const aRow = fc.oneof(
  fc.tuple(fc.constantFrom<EventRole>('held', 'published', 'reference', 'deadline'), aDate),
  fc.tuple(
    fc.constantFrom<EventRole>('deadline', 'reference', 'period'),
    fc.integer({ min: 2000, max: 2035 }).map(String),
  ),
)
const startOf = ({ from, label }: PackedMark) => (label?.side === 'before' ? from - 5 - label.width : from)
const endOf = ({ to, label }: PackedMark) => (label?.side === 'after' ? to + 5 + label.width : to)

describe('a packed lane', () => {
  it('lets no mark or label of a line overlap the next', () =>
    fc.assert(
      fc.property(
        fc.array(aRow, { maxLength: 60 }),
        fc.double({ min: 0.01, max: 40, noNaN: true }),
        (dates, perDay) => {
          const { marks, tracks } = packLane(rowsOf(dates), packing({ perDay, end: 23_000 * perDay }))
          for (let track = 0; track < tracks; track += 1) {
            const line = marks.filter((mark) => mark.track === track)
            for (const [index, mark] of line.slice(1).entries())
              expect(startOf(mark)).toBeGreaterThanOrEqual(endOf(line[index]!))
          }
        },
      ),
    ))

  it('holds every row exactly once, whatever the zoom', () =>
    fc.assert(
      fc.property(
        fc.array(aRow, { maxLength: 60 }),
        fc.double({ min: 0.001, max: 40, noNaN: true }),
        (dates, perDay) => {
          const rows = rowsOf(dates)
          const { marks } = packLane(rows, packing({ perDay }))
          expect(marks.flatMap((mark) => mark.rows.map(({ id }) => id)).sort()).toEqual(
            rows.map(({ id }) => id).sort(),
          )
        },
      ),
    ))

  it('gives every mark its whole label while lines are free', () => {
    const rows = rowsOf([
      ['held', '2018-04-24'],
      ['published', '2018-11-12'],
      ['held', '2018-12-01'],
    ])
    const { marks, tracks } = packLane(rows, packing())
    expect(tracks).toBe(3)
    expect(marks.map(({ label }) => label?.text.weak)).toEqual([
      '2018年4月24日',
      '2018年11月12日',
      '2018年12月1日',
    ])
  })

  it('cuts labels before it gives up marks, and clusters what is left', () => {
    const days = Array.from({ length: 28 }, (_, day) => `2018-04-${String(day + 1).padStart(2, '0')}`)
    const rows = rowsOf(days.map((day) => ['held', day] as const))
    const apart = packLane(rows, packing({ perDay: 5, mostTracks: 4 }))
    expect(apart.marks.every(({ rows: own }) => own.length === 1)).toBe(true)
    const dense = packLane(rows, packing({ perDay: 0.3, mostTracks: 2 }))
    const clusters = dense.marks.filter(({ rows: own }) => own.length > 1)
    expect(clusters.length).toBeGreaterThan(0)
    expect(clusters.every(({ track }) => track === 2)).toBe(true)
  })

  it('sets the label in front of a mark where behind it time ends', () => {
    const rows = rowsOf([['held', '2018-04-24']])
    const [mark] = packLane(rows, packing({ perDay: 1, end: 17_700 })).marks
    expect(mark!.label?.side).toBe('before')
  })

  it('sets the label above a date that is wide enough to carry it', () => {
    const [mark] = packLane(rowsOf([['deadline', '2020']]), packing({ perDay: 2 })).marks
    expect(mark!.label?.side).toBe('above')
    expect(mark!.to - mark!.from).toBeCloseTo(366 * 2 + 7)
  })

  it('names a date in fewer words where its whole label has room on neither side', () => {
    const doc = aDocument({
      events: [
        anEvent({
          role: 'deadline',
          date: '2020',
          precision: 'year',
          label: '科技服务业增加值占地区生产总值的比重达到20%左右',
          quote: '到2020年',
        }),
      ],
    })
    const rows = timelineRows([doc], '2026-11-21', { apart: true })
    // 2018 to 2030, 20 pixels a year: 60 in front of the bar, 200 behind it.
    const years = { perDay: 20 / 365.25, start: 17_532 * (20 / 365.25), end: 22_280 * (20 / 365.25) }
    const [mark] = packLane(rows, packing(years)).marks
    expect(mark!.label).toMatchObject({ side: 'after', text: { weak: '' } })
    expect(mark!.to + mark!.label!.width).toBeLessThanOrEqual(years.end)
  })

  it('says of a period that its years were worked out, as long as there is room for the word', () => {
    const doc = aDocument({
      title: '徐汇区三年行动计划',
      events: [anEvent({ role: 'period', date: '2018/2020', precision: 'range', basis: 'inferred' })],
    })
    const rows = timelineRows([doc], '2026-11-21', { apart: true })
    const labelAt = (perDay: number) => {
      const texts = (row: TimelineRow) => laneTexts(row, 'role', timelineWords.zh)
      return packLane(rows, packing({ perDay, texts })).marks[0]!.label?.text.weak
    }
    expect([0.25, 0.215, 0.16].map(labelAt)).toEqual(['计划期 2018–2020 推定', '2018–2020 推定', '推定'])
  })
})
