import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  panned,
  timeTicks,
  wholeRange,
  within,
  zoomed,
  type TimeRange,
} from '../../../src/charts/timeline/time-range.ts'
import { dayNumber } from '../../../src/model/edtf.ts'

const years = (from: number, to: number): TimeRange => ({
  from: dayNumber(`${from}-01-01`),
  to: dayNumber(`${to}-01-01`),
})
const aRange = fc
  .tuple(
    fc.double({ min: -20_000, max: 40_000, noNaN: true }),
    fc.double({ min: 0.01, max: 30_000, noNaN: true }),
  )
  .map(([from, length]) => ({ from, to: from + length }))

describe('a range of time', () => {
  it('shows whole years around all rows and the as-of day', () =>
    expect(wholeRange([{ firstDay: '2018-04-24', lastDay: '2020-12-31' }], '2026-11-21')).toEqual(
      years(2018, 2027),
    ))

  it('shows the as-of year when there is nothing else', () =>
    expect(wholeRange([], '2026-11-21')).toEqual(years(2026, 2027)))

  it('is kept inside the whole and never narrower than a fortnight', () =>
    fc.assert(
      fc.property(aRange, (range) => {
        const whole = years(2018, 2031)
        const kept = within(range, whole)
        expect(kept.from).toBeGreaterThanOrEqual(whole.from)
        expect(kept.to).toBeLessThanOrEqual(whole.to + 1e-6)
        expect(kept.to - kept.from).toBeGreaterThanOrEqual(14 - 1e-6)
      }),
    ))

  it('keeps the day it is zoomed around in its place', () =>
    fc.assert(
      fc.property(
        aRange,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (range, factor, share) => {
          const day = range.from + share * (range.to - range.from)
          const next = zoomed(range, factor, day)
          expect((day - next.from) / (next.to - next.from)).toBeCloseTo(share, 6)
        },
      ),
    ))

  it('keeps its length when moved', () => expect(panned({ from: 0, to: 10 }, 5)).toEqual({ from: 5, to: 15 }))
})

describe('the ticks of a range', () => {
  it.each<[string, TimeRange, number, string[]]>([
    ['years over a decade', years(2018, 2021), 600, ['year 2018', 'year 2019', 'year 2020']],
    [
      'quarters of a year',
      years(2018, 2019),
      400,
      ['quarter 2018-1', 'quarter 2018-4', 'quarter 2018-7', 'quarter 2018-10'],
    ],
    [
      'every tenth year of a century',
      years(2000, 2040),
      400,
      ['year 2000', 'year 2010', 'year 2020', 'year 2030'],
    ],
    [
      'weeks of a month that has 31 days',
      { from: dayNumber('2024-01-01'), to: dayNumber('2024-02-01') },
      320,
      ['day 2024-1-1', 'day 2024-1-8', 'day 2024-1-15', 'day 2024-1-22'],
    ],
  ])('%s', (_, range, width, expected) =>
    expect(
      timeTicks(range, width, 60).map(({ unit, year, month, dayOfMonth }) => {
        if (unit === 'year') return `year ${year}`
        return unit === 'day' ? `day ${year}-${month}-${dayOfMonth}` : `${unit} ${year}-${month}`
      }),
    ).toEqual(expected),
  )

  it('follow one another without a gap over any range', () =>
    fc.assert(
      fc.property(aRange, (range) => {
        const ticks = timeTicks(range, 1000, 60)
        expect(ticks[0]!.day).toBeLessThanOrEqual(range.from)
        expect(ticks.at(-1)!.end).toBeGreaterThanOrEqual(range.to)
        for (const [index, tick] of ticks.slice(1).entries()) expect(tick.day).toBe(ticks[index]!.end)
        expect(ticks.length).toBeLessThanOrEqual(1000 / 60 + 2)
      }),
    ))
})
