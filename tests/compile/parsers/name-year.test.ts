import { describe, expect, it } from 'vitest'
import { nameYear } from '../../../src/compile/parsers/name-year.ts'
import { readDates } from './read-dates.ts'

describe('a year in a name', () => {
  it.each([
    ['“健康城市2030”', '2030', '2030'],
    ['《东湖2035总体规划》', '2035', '2035'],
  ])('is read in 「%s」', (text, words, date) => expect(readDates(nameYear, text)).toEqual([[words, date]]))

  it.each(['2030个', '“2030年目标”', '《东府〔2018〕12号》', '2030', '“12030”', '《规划(2021-2025)》'])(
    'is not read in 「%s」',
    (text) => expect(readDates(nameYear, text)).toEqual([]),
  )
})
