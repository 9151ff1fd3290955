import { describe, expect, it } from 'vitest'
import {
  dayNumber,
  dayOfHttpDate,
  isoDay,
  daysBetween,
  firstDay,
  isRealDay,
  lastDay,
  yearFraction,
} from '../../src/model/edtf.ts'

describe('an EDTF date', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2018-11-12', '2018-11-12', '2018-11-12'],
    ['2018/2020', '2018-01-01', '2020-12-31'],
    ['2025-01/2025-06', '2025-01-01', '2025-06-30'],
  ])('%s covers %s to %s', (date, first, last) =>
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]),
  )

  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-06-31', false],
    ['2025-00-10', false],
  ])('%s is a day: %s', (date, real) => expect(isRealDay(date)).toBe(real))

  it('counts whole days, over leap days and centuries', () => {
    expect(daysBetween('2020-12-31', '2026-11-21')).toBe(2151)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1)
  })

  it('stands on a linear axis of years', () => {
    expect(yearFraction('2018-01-01')).toBe(2018)
    expect(yearFraction('2018-07-02')).toBeCloseTo(2018.4986, 4)
    expect(yearFraction('2020-12-31')).toBeCloseTo(2020 + 365 / 366, 6)
  })
})

describe('a day number', () => {
  it.each(['1970-01-01', '2018-07-02', '2024-02-29', '1949-10-01'])('leads from %s and back', (day) =>
    expect(isoDay(dayNumber(day))).toBe(day),
  )

  it.each([
    [0.99, '1970-01-01'],
    [-0.01, '1969-12-31'],
  ])('%s of a day counts to %s', (day, date) => expect(isoDay(day)).toBe(date))

  it('is refused where it is none', () => expect(() => isoDay(Number.NaN)).toThrow(RangeError))
})

describe('the day of an HTTP date', () => {
  it.each([
    ['Fri, 20 Nov 2026 12:00:00 GMT', '2026-11-20'],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%s is %s', (text, day) => expect(dayOfHttpDate(text)).toBe(day))
})
