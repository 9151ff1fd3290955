import { describe, expect, it } from 'vitest'
import { yearRange } from '../../../src/compile/parsers/year-range.ts'
import { readDates } from './read-dates.ts'

describe('a range of years', () => {
  it.each([
    ['(2018-2020年)', '2018-2020年', '2018/2020'],
    ['2018—2020年', '2018—2020年', '2018/2020'],
    ['2018至2020年', '2018至2020年', '2018/2020'],
    ['2018年到2020年', '2018年到2020年', '2018/2020'],
    ['2018-20年', '2018-20年', '2018/2020'],
    ['二〇二五至二〇二七年', '二〇二五至二〇二七年', '2025/2027'],
  ])('is read in 「%s」', (text, words, date) => expect(readDates(yearRange, text)).toEqual([[words, date]]))

  it.each(['2015年和2018年', '2020-2018年', '2018-2020号', '12018-2020年', '2018-2020家'])(
    'is not read in 「%s」',
    (text) => expect(readDates(yearRange, text)).toEqual([]),
  )
})
