import { describe, expect, it } from 'vitest'
import { bareDate } from '../../../src/compile/parsers/bare-date.ts'
import { readDates } from './read-dates.ts'

describe('a date without a year', () => {
  it.each([
    ['4月24日上午', '4月24日上午', '2025-04-24'],
    ['12月28日', '12月28日', '2024-12-28'],
    ['于6月底', '6月', '2025-06'],
    ['三季度', '三季度', '2025-07/2025-09'],
    ['上半年', '上半年', '2025-01/2025-06'],
    ['9日下午', '9日下午', '2025-06-09'],
    ['30日召开', '30日', '2025-05-30'],
  ])('is read in 「%s」', (text, words, date) => expect(readDates(bareDate, text)).toEqual([[words, date]]))

  it.each(['3个月', '3日内', '6月31日', '3月龄', '第3月', '工作日', '2025年4月'])(
    'is not read in 「%s」',
    (text) => expect(readDates(bareDate, text)).toEqual([]),
  )

  it('is not read without a publication date', () =>
    expect(readDates(bareDate, '12月28日', null)).toEqual([]))
})
