import { describe, expect, it } from 'vitest'
import { planPeriod } from '../../../src/compile/parsers/plan-period.ts'
import { readDates } from './read-dates.ts'

describe('a five-year plan', () => {
  it.each([
    ['“十三五”时期', '“十三五”时期', '2016/2020'],
    ['“十四五”末', '“十四五”末', '2025'],
    ['十五五时期', '十五五时期', '2026/2030'],
    ['第十四个五年规划', '第十四个五年', '2021/2025'],
    ['“八五”期间', '“八五”期间', '1991/1995'],
  ])('is read in 「%s」', (text, words, date) => expect(readDates(planPeriod, text)).toEqual([[words, date]]))

  it.each(['十五个', '五五开', '“八五”普法', '二十五家', '“三五”牌', '五年规划'])(
    'is not read in 「%s」',
    (text) => expect(readDates(planPeriod, text)).toEqual([]),
  )
})
