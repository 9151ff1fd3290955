import { describe, expect, it } from 'vitest'
import { countdownRows } from '../../src/derive/countdown-rows.ts'
import { aDocument, anEvent, aTarget } from '../builders.ts'

const AS_OF = '2026-11-21'
const rows = (doc: Parameters<typeof aDocument>[0]) =>
  countdownRows([aDocument(doc)], AS_OF).map(({ due, daysPast, items }) => [
    due,
    daysPast,
    items.map(({ label, basis }) => `${label}/${basis}`).join(' '),
  ])

describe('the countdown', () => {
  it('takes a year as due on its last day and the earliest first', () =>
    expect(
      rows({
        events: [
          anEvent({ date: '2030', label: '远期', span: { start: 9, end: 12 } }),
          anEvent({ date: '2020', label: '近期', span: { start: 1, end: 4 } }),
        ],
      }),
    ).toEqual([
      ['2020-12-31', 2151, '近期/stated'],
      ['2030-12-31', -1501, '远期/stated'],
    ]))

  it('counts a date inside the words of a target once', () =>
    expect(
      rows({
        events: [anEvent({ date: '2020', span: { start: 0, end: 6 } })],
        targets: [aTarget({ quote: '到2020年达到15家', span: { start: 0, end: 12 }, deadline: '2020' })],
      }),
    ).toEqual([['2020-12-31', 2151, '到2020年达到15家/stated']]))

  it('counts a date that is named by a target once', () =>
    expect(
      rows({
        events: [anEvent({ date: '2020', label: '新增总部15家', span: { start: 0, end: 6 } })],
        targets: [aTarget({ quote: '新增总部15家', span: { start: 7, end: 14 }, deadline: '2020' })],
      }),
    ).toEqual([['2020-12-31', 2151, '新增总部15家/stated']]))

  it('says which dates come from the plan and not from the sentence', () =>
    expect(
      rows({ targets: [aTarget({ quote: '全覆盖', deadline: '2020', deadlineBasis: 'inherited' })] }),
    ).toEqual([['2020-12-31', 2151, '全覆盖/inherited']]))

  it('leaves out targets without a deadline and dates that are none', () =>
    expect(
      rows({
        targets: [aTarget({ deadline: null, deadlineBasis: null })],
        events: [anEvent({ role: 'held', date: '2018-04-24' })],
      }),
    ).toEqual([]))
})
