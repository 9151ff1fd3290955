import { array, assert, constantFrom, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overviewOf } from '../../src/derive/overview.ts'
import { mapTitle, timelineTitle as titleOf } from '../../src/derive/picture-titles.ts'
import { scopedOverview } from '../../src/derive/scoped-overview.ts'
import { timelineRows } from '../../src/derive/timeline-rows.ts'
import type { DocumentSummary } from '../../src/model/dataset.ts'
import { NO_FILTER } from '../../src/model/filter.ts'
import { DISTRICTS } from '../../src/model/district.ts'
import { aDocument, anEvent, aTarget } from '../builders.ts'

const timelineTitle = (documents: readonly DocumentSummary[], language: 'zh' | 'en') =>
  titleOf(overviewOf(documents).timeline.deadlines, language)
const dated = (jurisdiction: string, ...dates: string[]) =>
  aDocument({ jurisdiction, events: dates.map((date) => anEvent({ date })) })
const stated = (deadline: string) => aTarget({ deadline, deadlineBasis: 'stated' })
const stating = (...dates: string[]) => aDocument({ targets: dates.map(stated) })
const silent = (jurisdiction = '上海市') => aDocument({ jurisdiction })

describe('the title of the timeline', () => {
  it.each([
    ['no document', [], '还没有文件，时间线是空的'],
    ['one document without', [silent()], '这份文件没有写明期限'],
    ['none', [silent(), silent()], '两份文件都没有写明期限'],
    [
      'all in one of five',
      [dated('徐汇区', '2020', '2020', '2020'), silent(), silent(), silent(), silent('长宁区')],
      '明示的期限全在徐汇一份文件里，共 3 处，都写 2020 年；其余四份没有写明期限',
    ],
    [
      'one year, but days',
      [dated('徐汇区', '2020', '2020-06-30'), silent()],
      '明示的期限全在徐汇一份文件里，共 2 处，都在 2020 年；其余一份没有写明期限',
    ],
    [
      'several years',
      [dated('徐汇区', '2020', '2025'), silent()],
      '明示的期限全在徐汇一份文件里，共 2 处，2020—2025 年；其余一份没有写明期限',
    ],
    [
      'a single one',
      [dated('长宁区', '2025'), silent()],
      '明示的期限只有一处，在长宁一份文件里，2025 年；其余一份没有写明期限',
    ],
    [
      'one date twice in one document',
      [dated('长宁区', '2025', '2025')],
      '这份文件明示期限 2 处，都写 2025 年',
    ],
    ['one date once in one document', [dated('长宁区', '2025')], '这份文件明示期限 1 处，2025 年'],
    ['one document', [dated('长宁区', '2025', '2027')], '这份文件明示期限 2 处，2025—2027 年'],
    [
      'two of two',
      [dated('徐汇区', '2020'), dated('长宁区', '2025')],
      '明示的期限 2 处，写在两份文件里，2020—2025 年',
    ],
    [
      'twelve',
      Array.from({ length: 12 }, () => dated('徐汇区', '2020')),
      '明示的期限 12 处，写在 12 份文件里，都写 2020 年',
    ],
  ] as const)('%s', (_, documents, title) => {
    expect(timelineTitle(documents, 'zh')).toBe(title)
  })

  it('names the document where its district has several, and no other by that name', () => {
    const published = ['2018-11-12', '2019-11-12', '2020-11-12'].map((publishedOn, index) =>
      aDocument({ jurisdiction: '徐汇区', publishedOn, events: index === 0 ? [anEvent(), anEvent()] : [] }),
    )
    expect(timelineTitle(published, 'zh')).toBe(
      '明示的期限全在《徐汇区三年行动计划（2018）》一份文件里，共 2 处，都写 2020 年；其余两份没有写明期限',
    )
  })

  it.each([
    [
      'beside one on the strip',
      [dated('徐汇区', '2020'), stating('2025')],
      '明示的期限 1 处，写在徐汇一份文件里，2020 年；另有 1 个只写在目标里',
      '1 stated deadline in one document (Xuhui 徐汇), in 2020; 1 more in targets only',
    ],
    [
      'of the same document',
      [aDocument({ events: [anEvent()], targets: [stated('2020'), stated('2025'), stated('2025')] })],
      '这份文件明示期限 1 处，2020 年；另有 1 个只写在目标里',
      '1 stated deadline in one document (《徐汇区打响“上海服务”品牌三年…》), in 2020; 1 more in targets only',
    ],
    [
      'alone',
      [stating('2025', '2025', '2025', '2027'), silent(), silent()],
      '期限只写在目标里，共 2 个；两份文件没有写明期限',
      '2 stated deadlines, in targets only; 2 documents state none',
    ],
  ])('counts what only a target states apart: %s', (_, documents, zh, en) => {
    expect(timelineTitle(documents, 'zh')).toBe(zh)
    expect(timelineTitle(documents, 'en')).toBe(en)
  })

  it('counts the places of the strip, whatever the documents hold', () => {
    const date = constantFrom('2020', '2020-06-30', '2025')
    const parts = array(tuple(array(date, { maxLength: 3 }), array(date, { maxLength: 3 })), {
      maxLength: 4,
    })
    assert(
      property(parts, (all) => {
        const documents = all.map(([events, targets]) =>
          aDocument({ events: events.map((each) => anEvent({ date: each })), targets: targets.map(stated) }),
        )
        const marks = timelineRows(documents, '2026-11-21').filter(({ role }) => role === 'deadline')
        const titles = [timelineTitle(documents, 'zh'), timelineTitle(documents, 'en')]
        const places = marks.reduce((sum, { factIds }) => sum + factIds.length, 0)
        const counted = /期限 (\d+) 处|共 (\d+) 处/.exec(titles[0]!)?.slice(1).find(Boolean)
        if (counted !== undefined) expect(Number(counted)).toBe(places)
        if (places > 0) expect(titles[1]).toMatch(new RegExp(`^${places} stated deadlines? in`))
        if (/期限只有|期限全在|都没有/.test(titles[0]!))
          expect(
            documents.flatMap(({ events, targets }) =>
              targets.filter(({ deadline }) => !events.some((each) => each.date === deadline)),
            ),
          ).toEqual([])
      }),
    )
  })

  it('does not count a deadline a target inherits', () => {
    const inherited = aDocument({ targets: [aTarget({ deadline: '2020', deadlineBasis: 'inherited' })] })
    expect(timelineTitle([inherited], 'zh')).toBe('这份文件没有写明期限')
  })

  it.each([
    ['none', [silent()], '筛选范围内没有写明期限', 'No deadline is stated within the filter'],
    [
      'one',
      [dated('徐汇区', '2020')],
      '筛选范围内明示的期限只有一处，在徐汇一份文件里，2020 年',
      'Within the filter: 1 stated deadline in one document (Xuhui 徐汇), in 2020',
    ],
    [
      'some, beside documents of which it may hide the deadlines',
      [dated('徐汇区', '2020', '2020'), silent('长宁区')],
      '筛选范围内明示的期限全在徐汇一份文件里，共 2 处，都写 2020 年',
      'Within the filter: 2 stated deadlines in one document (Xuhui 徐汇), all in 2020',
    ],
    [
      'those of targets alone',
      [stating('2025'), silent()],
      '筛选范围内期限只写在目标里，共 1 个',
      'Within the filter: 1 stated deadline, in targets only',
    ],
  ])('speaks of no more than a filter leaves: %s', (_, documents, zh, en) => {
    const deadlines = { ...overviewOf(documents).timeline.deadlines, narrowed: true }
    expect(titleOf(deadlines, 'zh')).toBe(zh)
    expect(titleOf(deadlines, 'en')).toBe(en)
  })

  it('says the same in English', () => {
    expect(timelineTitle([dated('徐汇区', '2020', '2020'), silent()], 'en')).toBe(
      '2 stated deadlines in one document (Xuhui 徐汇), all in 2020; the other one states none',
    )
    expect(timelineTitle([silent()], 'en')).toBe('The document states no deadline')
  })
})

describe('the title of the map', () => {
  it.each([
    [0, '16 个区都还没有文件', 'None of the 16 districts has a document yet'],
    [1, '16 个区里，1 个有文件', '1 of 16 districts has documents'],
    [2, '16 个区里，2 个有文件', '2 of 16 districts have documents'],
    [16, '16 个区都有文件', 'All 16 districts have documents'],
  ])('with documents of %i districts and of the city', (count, zh, en) => {
    const documents = [silent('上海市'), ...DISTRICTS.slice(0, count).map(({ name }) => silent(name))]
    const { coverage } = overviewOf(documents)
    expect(mapTitle(coverage, 'zh')).toBe(zh)
    expect(mapTitle(coverage, 'en')).toBe(en)
  })

  it.each([
    ['the city alone', { districts: ['city'] }, '筛选范围内没有区', 'No district within the filter'],
    ['a district with documents', { districts: ['310105'] }, '1 个区有文件', 'The 1 district has documents'],
    ['one without', { districts: ['310101'] }, '1 个区还没有文件', 'The 1 district has no document yet'],
  ])('under a filter of %s', (_, own, zh, en) => {
    const documents = [silent('上海市'), silent('长宁区')]
    const { coverage } = scopedOverview(documents, { ...NO_FILTER, ...own }, overviewOf(documents))
    expect(mapTitle(coverage, 'zh')).toBe(zh)
    expect(mapTitle(coverage, 'en')).toBe(en)
  })
})
