import { describe, expect, it } from 'vitest'
import { shortYear } from '../../../src/compile/parsers/short-year.ts'
import { readDates } from './read-dates.ts'

describe('a year written short', () => {
  it.each([
    ['2026、2027年', '2026', '2026'],
    ['25年底前', '25年', '2025'],
    ['25年6月', '25年6月', '2025-06'],
    ['25年6月15日', '25年6月15日', '2025-06-15'],
    ['于24年12月开工', '24年12月', '2024-12'],
  ])('is read in 「%s」', (text, words, date) => expect(readDates(shortYear, text)).toEqual([[words, date]]))

  it.each([
    '25年',
    '近25年末',
    '2026、2027号',
    '25年6个月',
    '刑期25年6月',
    '满25年6月',
    '25年13月',
    '25年2月30日',
    '125年6月',
    '5年6月',
  ])('is not read in 「%s」', (text) => expect(readDates(shortYear, text)).toEqual([]))

  it('is not read without a publication date', () =>
    expect(readDates(shortYear, '25年底前', null)).toEqual([]))
})
