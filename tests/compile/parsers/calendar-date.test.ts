import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../src/compile/parsers/calendar-date.ts'
import { readDates } from './read-dates.ts'

describe('a date with 年', () => {
  it.each([
    ['于2018年4月24日印发', '2018年4月24日', '2018-04-24'],
    ['2025年上半年', '2025年上半年', '2025-01/2025-06'],
    ['2025年第三季度', '2025年第三季度', '2025-07/2025-09'],
    ['二〇二五年', '二〇二五年', '2025'],
    ['2020年度', '2020年度', '2020'],
    ['2025年前5个月', '2025年前5个月', '2025-01/2025-05'],
  ])('is read in 「%s」', (text, words, date) =>
    expect(readDates(calendarDate, text)).toEqual([[words, date]]),
  )

  it.each(['2025年6月31日', '2025个项目', '30年', '1990年代', '2000年历史', '1200年'])(
    'is not read in 「%s」',
    (text) => expect(readDates(calendarDate, text)).toEqual([]),
  )
})
