import { describe, expect, it } from 'vitest'
import { countdownFigures, countdownRows } from '../../src/derive/countdown-rows.ts'
import { timelinePageWords } from '../../src/messages/timeline-page.ts'
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

describe('the title of the countdown', () => {
  const dated = (start: number, date = '2020') => anEvent({ date, span: { start, end: start + 6 } })
  const target = (start: number, deadlineBasis: 'stated' | 'inherited', deadline = '2020') =>
    aTarget({ quote: `第${start}项`, span: { start, end: start + 3 }, deadline, deadlineBasis })
  it.each([
    ['none', {}, '文件里没有期限，无从倒排', 'No document has a deadline'],
    [
      'one that is inferred',
      { targets: [target(0, 'inherited')] },
      '文件里 1 件事有期限：推定；已过',
      '1 thing with a deadline: inferred; past',
    ],
    [
      'one that is stated',
      { events: [dated(0)] },
      '文件里 1 件事有期限：明示；已过',
      '1 thing with a deadline: stated; past',
    ],
    [
      'some past, some ahead',
      { events: [dated(0), dated(20, '2030'), dated(40, '2031')] },
      '文件里 3 件事有期限：都是明示；1 件已过，2 件还没到',
      '3 things with a deadline: all stated; 1 past, 2 ahead',
    ],
    [
      'one place that dates two targets, one that dates none, and two inferred',
      {
        events: [anEvent({ date: '2020', label: '第10项、第20项', span: { start: 0, end: 6 } }), dated(60)],
        targets: [
          target(10, 'stated'),
          target(20, 'stated'),
          target(30, 'inherited'),
          target(40, 'inherited'),
        ],
      },
      '文件里 5 件事有期限：明示 3 件（写在 2 处，其中目标 2 项）、推定 2 件；都已过',
      '5 things with a deadline: 3 stated (in 2 places, 2 of them targets), 2 inferred; all past',
    ],
  ])('counts what it shows by its basis: %s', (_, doc, zh, en) => {
    const documents = [aDocument(doc)]
    const figures = countdownFigures(documents, countdownRows(documents, AS_OF), false)
    expect(timelinePageWords.zh.countdownTitle(figures)).toBe(zh)
    expect(timelinePageWords.en.countdownTitle(figures)).toBe(en)
  })

  it('speaks of what a filter leaves', () => {
    const documents = [aDocument({ targets: [target(0, 'inherited', '2030')] })]
    const figures = countdownFigures(documents, countdownRows(documents, AS_OF), true)
    expect(timelinePageWords.zh.countdownTitle(figures)).toBe('筛选范围内 1 件事有期限：推定；还没到')
    expect(timelinePageWords.en.countdownTitle(figures)).toBe(
      'Within the filter: 1 thing with a deadline: inferred; ahead',
    )
    const none = countdownFigures([], [], true)
    expect(timelinePageWords.zh.countdownTitle(none)).toBe('筛选范围内没有期限，无从倒排')
    expect(timelinePageWords.en.countdownTitle(none)).toBe('No deadline within the filter')
  })

  it.each([
    [0, 0, '', ''],
    [1, 0, '；个人日期 1 个，已过', '; 1 personal date, past'],
    [0, 2, '；个人日期 2 个，还没到', '; 2 personal dates, ahead'],
    [1, 1, '；个人日期 2 个，1 个已过，1 个还没到', '; 2 personal dates: 1 past, 1 ahead'],
  ])('tells %i own dates past and %i ahead apart', (past, ahead, zh, en) => {
    expect(timelinePageWords.zh.ownDates(past, ahead)).toBe(zh)
    expect(timelinePageWords.en.ownDates(past, ahead)).toBe(en)
  })
})
