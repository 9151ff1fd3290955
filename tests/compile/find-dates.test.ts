import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/compile/find-dates.ts'

const CONTEXT = { publishedOn: '2018-04-24' }
const read = (text: string, context: { publishedOn: string | null } = CONTEXT) =>
  findDates(text, context).map((found) => [text.slice(found.start, found.end), found.date, found.basis])

describe('findDates', () => {
  it.each([
    ['发布于2018-04-24', '2018-04-24', '2018-04-24'],
    ['截稿2018/4/4', '2018/4/4', '2018-04-04'],
    ['2018年4月24日印发', '2018年4月24日', '2018-04-24'],
    ['2018 年 4 月开工', '2018 年 4 月', '2018-04'],
    ['二〇二五年六月三十日', '二〇二五年六月三十日', '2025-06-30'],
    ['二○二五年', '二○二五年', '2025'],
    ['2025年上半年开放', '2025年上半年', '2025-01/2025-06'],
    ['2025年第三季度', '2025年第三季度', '2025-07/2025-09'],
    ['到2020年,学校更好', '到2020年', '2020'],
    ['至2026年底全部完成', '至2026年底', '2026'],
    ['力争2027年前建成', '2027年前', '2027'],
    ['2019年6月底前完成', '2019年6月底前', '2019-06'],
    ['截至2017年底已有', '截至2017年底', '2017'],
    ['(2018-2020年)', '2018-2020年', '2018/2020'],
    ['2018～2020年', '2018～2020年', '2018/2020'],
    ['2018至2020年', '2018至2020年', '2018/2020'],
    ['规划(2024—2026)', '2024—2026', '2024/2026'],
    ['2025年3月至2027年12月', '2025年3月至2027年12月', '2025-03/2027-12'],
    ['2019年1月10日至12日', '2019年1月10日至12日', '2019-01-10/2019-01-12'],
    ['“十三五”时期', '“十三五”时期', '2016/2020'],
    ['到“十四五”末', '到“十四五”末', '2025'],
    ['十五五规划', '十五五', '2026/2030'],
    ['《“绿色城区2035”方案》', '2035', '2035'],
  ])('reads 「%s」 as printed', (text, covered, date) => {
    expect(read(text)).toEqual([[covered, date, 'stated']])
  })

  it.each([
    ['今天下午举行', '今天下午', '2018-04-24'],
    ['昨日召开', '昨日', '2018-04-23'],
    ['4月20日上午', '4月20日上午', '2018-04-20'],
    ['9日下午', '9日下午', '2018-04-09'],
    ['今年三季度', '今年三季度', '2018-07/2018-09'],
    ['去年底', '去年底', '2017'],
    ['6月底前', '6月底前', '2018-06'],
    ['到1月底', '到1月底', '2019-01'],
    ['上月', '上月', '2018-03'],
  ])('reads 「%s」 against the publication date', (text, covered, date) => {
    expect(read(text)).toEqual([[covered, date, 'resolved']])
    expect(read(text, { publishedOn: null })).toEqual([])
  })

  it('reads 和 as two dates, not a range', () => {
    expect(read('2015年和2018年').map(([, date]) => date)).toEqual(['2015', '2018'])
  })

  it('says which dates are ends', () => {
    const bounds = findDates('到2020年、截至2017年、2019年', CONTEXT).map(({ bound }) => bound)
    expect(bounds).toEqual(['until', 'so-far', undefined])
  })

  it.each([
    '沪府〔2018〕12号',
    '6月31日',
    '2025年2月30日',
    '2025个项目',
    '运营30年',
    '3个月内',
    '5日内办结',
    '三年行动计划',
    '奔向美好的明天',
    '以今天的标准看',
    '十五个',
    '电话021-2018-1234',
  ])('finds nothing in 「%s」', (text) => expect(read(text)).toEqual([]))

  it('counts in UTF-16 units', () => {
    expect(findDates('𠮷到2020年', CONTEXT)[0]).toMatchObject({ start: 2, end: 8 })
  })
})
