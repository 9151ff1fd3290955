import { describe, expect, it } from 'vitest'
import { interimAlong } from '../../../src/derive/progress/interim.ts'
import { judge } from '../../../src/derive/progress/judge.ts'
import {
  decimalsFor,
  decimalsToTell,
  progressPath,
  shifted,
  valueAxis,
} from '../../../src/derive/progress/progress-path.ts'
import { routeOf } from '../../../src/derive/progress/route.ts'
import { aJudged, recorded } from './a-target.ts'

const read = (all: readonly (readonly [string, number])[]) =>
  all.map(([date, value], index) => ({ id: `r-${index}`, date, value }))
const READ = read([
  ['2018-12-31', 3],
  ['2020-06-30', 11],
  ['2020-09-30', 13],
])
const path = (today: string, target = aJudged(), readings = READ) =>
  progressPath(judge(target, { readings, reviews: [], plan: null }, today), readings, [
    { date: '2019-12-31', value: 9 },
    { date: '2018-12-31', value: 4 },
  ])

describe('the picture of a path', () => {
  it('runs from the start to the deadline and shows readings up to the as-of day only', () => {
    const shown = path('2020-07-31')
    expect([shown.from, shown.to, shown.goal, shown.end]).toEqual([
      '2018-01-01',
      '2020-12-31',
      15,
      '2020-12-31',
    ])
    expect(shown.readings.map(({ id }) => id)).toEqual(['r-0', 'r-1'])
    expect(shown.pace).toEqual([
      { date: '2018-01-01', value: 0 },
      { date: '2020-12-31', value: 15 },
    ])
    expect(shown.interim.map(({ date }) => date)).toEqual(['2018-12-31', '2019-12-31'])
  })

  it('names what the latest reading lacks, and nothing once it is at its pace', () => {
    expect(path('2020-07-31').gap).toMatchObject({ date: '2020-06-30', reading: 11 })
    expect(path('2020-07-31', aJudged({ value: 12 })).gap).toBeNull()
  })

  it.each([
    ['2021-03-01', '2021-03-01'],
    ['2030-01-01', shifted('2020-12-31', 164)],
  ])('leaves a past deadline some room for the as-of day %s, up to %s', (today, to) =>
    expect(path(today).to).toBe(to),
  )

  it('of a target without a deadline or a pace holds its readings', () => {
    const shown = path('2020-07-31', aJudged({ deadline: null }))
    expect(shown.pace).toEqual([])
    expect([shown.from, shown.to, shown.end]).toEqual(['2018-01-01', '2020-07-31', null])
  })

  it('of a level without a reading begins with its document', () => {
    const level = judge(aJudged({ comparator: '>=' }), recorded([]), '2020-07-31')
    expect(progressPath(level, [], [], '2018-01-01').from).toBe('2018-01-01')
  })

  it('of nothing at all still is a stretch of time', () => {
    const judged = judge(aJudged({ deadline: null, startsOn: null }), recorded([]), '2020-01-01')
    const shown = progressPath(judged, [], [])
    expect(shown.from < shown.to).toBe(true)
  })
})

describe('the axis of values', () => {
  it.each([
    [[0, 15, 3], 0, 15],
    [[0, 2], 0, 2],
    [[20, 50, 38], 0, 60],
    [[2400, 2500, 2450], 2350, 2500],
    [[12, 20, 16.5], 5, 20],
    [[], 0, 1],
    [[-3, 5], -4, 6],
  ])('of %j runs from %s to %s', (values, low, high) => {
    const axis = valueAxis(values)
    expect([axis.low, axis.high]).toEqual([low, high])
    for (const value of values) expect(value >= axis.low && value <= axis.high).toBe(true)
  })

  it('has whole steps where all values are whole', () => expect(valueAxis([0, 2]).ticks).toEqual([0, 1, 2]))

  it.each([
    [[15, 11], 1],
    [[2, 0.5], 2],
    [[2500], 0],
  ])('writes %j to %s decimals', (values, decimals) => expect(decimalsFor(values)).toBe(decimals))

  it.each([
    ['a reading that is not rounded', [20, 19, 18.99], [18.47], 2],
    ['a pace cut as usual', [15, 11], [12.4794], 1],
    ['a pace that would look like the reading', [20, 15], [15.04], 2],
    ['a pace that is the reading', [20, 15], [15], 1],
    ['no more than six', [20, 15], [15.00000004], 1],
  ])('tells apart: %s', (_name, given, reckoned, decimals) =>
    expect(decimalsToTell(given, reckoned)).toBe(decimals),
  )
})

describe('interim targets along the path', () => {
  const route = routeOf(aJudged(), [], null)
  it('stand at the end of every period up to the deadline', () => {
    expect(interimAlong(route, '2018-01-01', 'year')).toBe('2018-12-31 5\n2019-12-31 10\n2020-12-31 15')
    expect(interimAlong(route, '2018-01-01', 'quarter').split('\n')).toHaveLength(12)
    expect(interimAlong(route, '2018-01-01', 'month').split('\n')).toHaveLength(36)
  })

  it('count what is counted in whole numbers, and shares with their decimals', () => {
    const few = routeOf(aJudged({ value: 7 }), [], null)
    expect(interimAlong(few, null, 'year')).toBe('2018-12-31 2\n2019-12-31 5\n2020-12-31 7')
    const share = routeOf(aJudged({ comparator: '>=', value: 20, unit: '%' }), [], {
      date: '2018-01-01',
      value: 15,
    })
    expect(interimAlong(share, null, 'year').split('\n')[0]).toBe('2018-12-31 16.7')
  })

  it('start from 0 where nothing is recorded of a level', () => {
    const level = routeOf(aJudged({ comparator: '>=', value: 50 }), [], null)
    expect(interimAlong(level, '2018-01-01', 'year').split('\n').at(-1)).toBe('2020-12-31 50')
  })

  it('are none without a deadline', () =>
    expect(interimAlong(routeOf(aJudged({ deadline: null }), [], null), '2018-01-01', 'year')).toBe(''))
})
