import { describe, expect, it } from 'vitest'
import { sharedMonth } from '../../../src/compile/parsers/shared-month.ts'
import { readDates } from './read-dates.ts'

describe('months that share one 月', () => {
  it.each([
    ['2025年1-6月', '2025年1-6月', '2025-01/2025-06'],
    ['1至9月份', '1至9月份', '2025-01/2025-09'],
    ['二〇二四年三至五月', '二〇二四年三至五月', '2024-03/2024-05'],
  ])('is read in 「%s」', (text, words, date) =>
    expect(readDates(sharedMonth, text)).toEqual([[words, date]]),
  )

  it.each(['3-6个月', '1-3月龄', '每年1-3月', '6-1月', '1-6月15日', '第1-6月'])(
    'is not read in 「%s」',
    (text) => expect(readDates(sharedMonth, text)).toEqual([]),
  )
})
