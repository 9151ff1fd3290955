import { describe, expect, it } from 'vitest'
import { timelineRows } from '../../src/derive/timeline-rows.ts'
import { aDocument, anEvent } from '../builders.ts'

const AS_OF = '2026-11-21'
const day = (role: 'held' | 'published' | 'issued', date: string) => anEvent({ role, date, precision: 'day' })

describe('the rows of the timeline', () => {
  it('merges what is held and published on one day', () => {
    const [published, held] = [day('published', '2018-04-24'), day('held', '2018-04-24')]
    const [row, ...others] = timelineRows([aDocument({ events: [published, held] })], AS_OF)
    expect(others).toEqual([])
    expect(row).toMatchObject({
      role: 'held',
      also: ['published'],
      factIds: [held.id, published.id],
      id: held.id,
    })
  })

  it('keeps apart what happens on different days or in different documents', () => {
    const docs = [
      aDocument({ events: [day('held', '2018-04-24'), day('published', '2018-04-25')] }),
      aDocument({ events: [day('published', '2018-04-24')] }),
    ]
    expect(timelineRows(docs, AS_OF)).toHaveLength(3)
  })

  it('merges the deadlines of one date under the wording printed most often', () => {
    const events = ['2020年', '到2020年', '到2020年', '到2020年', '到2020年'].map((quote) =>
      anEvent({ quote }),
    )
    const rows = timelineRows([aDocument({ events })], AS_OF)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ wording: '到2020年', lastDay: '2020-12-31', daysPast: 2151 })
    expect(rows[0]!.factIds).toHaveLength(5)
  })

  it('keeps deadlines of different dates and references of different names apart', () => {
    const events = [
      anEvent({ date: '2020' }),
      anEvent({ date: '2025' }),
      anEvent({ role: 'reference', date: '2030', label: '甲' }),
      anEvent({ role: 'reference', date: '2030', label: '乙' }),
    ]
    expect(timelineRows([aDocument({ events })], AS_OF)).toHaveLength(4)
  })

  it('stands in the order of time, whatever the order of documents', () => {
    const docs = ['2024-01-24', '1949', '2018/2020', '2060'].map((date) =>
      aDocument({ events: [anEvent({ date, role: 'reference', label: date })] }),
    )
    expect(timelineRows(docs, AS_OF).map((row) => row.date)).toEqual([
      '1949',
      '2018/2020',
      '2024-01-24',
      '2060',
    ])
    expect(timelineRows(docs.toReversed(), AS_OF)).toEqual(timelineRows(docs, AS_OF))
  })

  it('counts days still to come as negative', () => {
    const [row] = timelineRows([aDocument({ events: [anEvent({ date: '2026-11-30' })] })], AS_OF)
    expect(row!.daysPast).toBe(-9)
  })

  it('loses no fact', () => {
    const events = Array.from({ length: 40 }, (_, index) =>
      anEvent({
        date: String(2000 + (index % 7)),
        role: (['deadline', 'period', 'reference', 'held'] as const)[index % 4]!,
      }),
    )
    const ids = timelineRows([aDocument({ events })], AS_OF).flatMap((row) => row.factIds)
    expect(ids.toSorted()).toEqual(events.map(({ id }) => id).toSorted())
  })

  it('is empty without events', () => {
    expect(timelineRows([aDocument()], AS_OF)).toEqual([])
  })
})
