import { describe, expect, it } from 'vitest'
import { ownYear } from '../../../src/compile/parsers/own-year.ts'
import { readDates } from './read-dates.ts'

describe('the end of the year of publication', () => {
  it.each([
    ['年底前', '年', '2025'],
    ['力争年内完成', '年内', '2025'],
    ['月末', '月', '2025-06'],
    ['到本世纪中叶', '本世纪中叶', '2050'],
  ])('is read in 「%s」', (text, words, date) => expect(readDates(ownYear, text)).toEqual([[words, date]]))

  it.each(['每年底', '三年内', '学年末', '当月底', '年内部', '年底期', '12月底'])(
    'is not read in 「%s」',
    (text) => expect(readDates(ownYear, text)).toEqual([]),
  )

  it('is not read without a publication date', () =>
    expect(readDates(ownYear, '力争年内完成', null)).toEqual([]))
})
