import { describe, expect, it } from 'vitest'
import { relativeDate } from '../../../src/compile/parsers/relative-date.ts'
import { readDates } from './read-dates.ts'

describe('a day, month or year told from the publication', () => {
  it.each([
    ['今天下午召开', '今天下午', '2025-06-12'],
    ['昨日', '昨日', '2025-06-11'],
    ['上月', '上月', '2025-05'],
    ['下个月5日', '下个月5日', '2025-07-05'],
    ['去年', '去年', '2024'],
    ['明年上半年', '明年上半年', '2026-01/2026-06'],
    ['今年3月份', '今年3月份', '2025-03'],
  ])('is read in 「%s」', (text, words, date) =>
    expect(readDates(relativeDate, text)).toEqual([[words, date]]),
  )

  it.each(['美好的明天', '今天的上海', '今年轻人', '过去年份', '以前年度', '文明年'])(
    'is not read in 「%s」',
    (text) => expect(readDates(relativeDate, text)).toEqual([]),
  )

  it('is not read without a publication date', () =>
    expect(readDates(relativeDate, '昨日', null)).toEqual([]))
})
