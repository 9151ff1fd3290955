import { describe, expect, it } from 'vitest'
import { mapTitle, timelineTitle } from '../../src/derive/picture-titles.ts'
import { DISTRICTS } from '../../src/model/district.ts'
import { aDocument, anEvent, aTarget } from '../builders.ts'

const dated = (jurisdiction: string, ...dates: string[]) =>
  aDocument({ jurisdiction, events: dates.map((date) => anEvent({ date })) })
const silent = (jurisdiction = '上海市') => aDocument({ jurisdiction })

describe('the title of the timeline', () => {
  it.each([
    ['no document', [], '还没有文件，时间线是空的'],
    ['one document without', [silent()], '这份文件没有写期限'],
    ['none', [silent(), silent()], '两份文件都没有写期限'],
    [
      'all in one of five',
      [dated('徐汇区', '2020', '2020', '2020'), silent(), silent(), silent(), silent('长宁区')],
      '期限全在徐汇一份文件里，都写 2020 年；其余四份没有写期限',
    ],
    [
      'one year, but days',
      [dated('徐汇区', '2020', '2020-06-30'), silent()],
      '期限全在徐汇一份文件里，都在 2020 年；其余一份没有写期限',
    ],
    [
      'several years',
      [dated('徐汇区', '2020', '2025'), silent()],
      '期限全在徐汇一份文件里，2020—2025 年；其余一份没有写期限',
    ],
    [
      'a single one',
      [dated('长宁区', '2025'), silent()],
      '期限只有一处，在长宁一份文件里，2025 年；其余一份没有写期限',
    ],
    ['one document', [dated('长宁区', '2025', '2025')], '这份文件写下 2 处期限，都写 2025 年'],
    [
      'two of two',
      [dated('徐汇区', '2020'), dated('长宁区', '2025')],
      '2 处期限写在两份文件里，2020—2025 年',
    ],
    [
      'twelve',
      Array.from({ length: 12 }, () => dated('徐汇区', '2020')),
      '12 处期限写在 12 份文件里，都写 2020 年',
    ],
  ] as const)('%s', (_, documents, title) => {
    expect(timelineTitle(documents, 'zh')).toBe(title)
  })

  it('names the document where its district has several', () => {
    expect(timelineTitle([dated('徐汇区', '2020', '2020'), silent('徐汇区')], 'zh')).toBe(
      '期限全在《徐汇区三年行动计划》一份文件里，都写 2020 年；其余一份没有写期限',
    )
  })

  it('does not call a document silent whose target states a deadline', () => {
    const stated = aDocument({ targets: [aTarget({ deadline: '2025', deadlineBasis: 'stated' })] })
    expect(timelineTitle([dated('徐汇区', '2020'), stated], 'zh')).toBe(
      '2 处期限写在两份文件里，2020—2025 年',
    )
  })

  it('does not count a deadline a target inherits', () => {
    const inherited = aDocument({ targets: [aTarget({ deadline: '2020', deadlineBasis: 'inherited' })] })
    expect(timelineTitle([inherited], 'zh')).toBe('这份文件没有写期限')
  })

  it('says the same in English', () => {
    expect(timelineTitle([dated('徐汇区', '2020', '2020'), silent()], 'en')).toBe(
      '2 deadlines in one document (徐汇), all in 2020; the other one states none',
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
    expect(mapTitle(documents, 'zh')).toBe(zh)
    expect(mapTitle(documents, 'en')).toBe(en)
  })
})
