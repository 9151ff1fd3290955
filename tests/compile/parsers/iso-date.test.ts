import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../src/compile/parsers/iso-date.ts'
import { readDates } from './read-dates.ts'

describe('a date in figures', () => {
  it.each([
    ['于2018-04-24印发', '2018-04-24', '2018-04-24'],
    ['2018/4/24', '2018/4/24', '2018-04-24'],
    ['发布日期:2018.4.24', '2018.4.24', '2018-04-24'],
  ])('is read in 「%s」', (text, words, date) => expect(readDates(isoDate, text)).toEqual([[words, date]]))

  it.each([
    '2018-2020年',
    '1.2.3 近期目标',
    '2018-02-30',
    '2018-04',
    '编号32018-04-24',
    '2018/4-24',
    '2018-13-01',
  ])('is not read in 「%s」', (text) => expect(readDates(isoDate, text)).toEqual([]))
})
