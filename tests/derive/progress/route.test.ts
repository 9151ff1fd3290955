import { describe, expect, it } from 'vitest'
import { pathKind, type JudgedTarget, type PathKind } from '../../../src/derive/progress/judged-target.ts'
import { acceptedOf, goalOf, mostOf } from '../../../src/derive/progress/meets-target.ts'
import { elapsedOn, paceOn, routeOf } from '../../../src/derive/progress/route.ts'
import { meets } from '../../../src/derive/progress/when-met.ts'
import { periodStart } from '../../../src/derive/progress/judged-by-hand.ts'
import { aJudged } from './a-target.ts'

const percent = { comparator: '>=', value: 8, unit: '%' } as const

describe('how a target moves', () => {
  it.each<readonly [string, Partial<JudgedTarget>, boolean, PathKind]>([
    ['新增15家', {}, false, 'increment'],
    ['新增1–2个', { value: [1, 2], unit: '个' }, false, 'increment'],
    ['达到50家', { comparator: '>=', value: 50 }, false, 'level'],
    ['占比达到20%', { comparator: '~', value: 20, unit: '%' }, false, 'share'],
    ['年均增长8%', { ...percent, metric: '生产总值年均增长' }, false, 'rate'],
    ['年均增长8% from a baseline', { ...percent, metric: '生产总值年均增长' }, true, 'growth'],
    ['年均增速, in the quote alone', { ...percent, quote: '年均增速达到8%' }, false, 'rate'],
    ['增长8%, not said to be yearly', { ...percent, metric: '生产总值增长' }, false, 'share'],
    [
      '年均8万人, no rate',
      { comparator: '>=', value: 8, unit: '万人', quote: '年均增加8万人' },
      false,
      'level',
    ],
    ['不超过2500万人', { comparator: '<=', value: 2500, unit: '万人' }, false, 'cap'],
    ['0件', { comparator: '=', value: 0, unit: '件' }, false, 'cap'],
    ['全覆盖', { kind: 'absolute', comparator: '=', value: 100, unit: '%' }, false, 'all'],
    ['零差错', { kind: 'absolute', comparator: '=', value: 0, unit: null }, false, 'none'],
    ['只跑一次', { kind: 'absolute', comparator: '=', value: 1, unit: '次' }, false, 'once'],
    ['走在前列', { kind: 'rank', comparator: '=', value: null, unit: null }, false, 'judged'],
    ['前10强', { kind: 'rank', comparator: '<=', value: 10, unit: '位' }, false, 'judged'],
  ])('%s', (_words, own, hasBaseline, kind) => expect(pathKind(aJudged(own), hasBaseline)).toBe(kind))
})

describe('the figure that counts as met', () => {
  it.each<readonly [Partial<JudgedTarget>, number | null, number | null, number | null]>([
    [{ comparator: '>=', value: 50 }, 50, 50, null],
    [{ comparator: '~', value: 20 }, 20, 19, null],
    [{ comparator: 'range', value: [20, 30] }, 20, 20, 30],
    [{ comparator: '+', value: [1, 2] }, 1, 1, 2],
    [{ comparator: '<=', value: [20, 25] }, 25, 25, null],
    [{ comparator: '~', value: -10 }, -10, -10.5, null],
    [{ value: null }, null, null, null],
  ])('%j leads to %s and accepts %s', (own, goal, accepted, most) => {
    expect(goalOf(aJudged(own))).toBe(goal)
    expect(mostOf(aJudged(own))).toBe(most)
    expect(acceptedOf(aJudged(own))).toBe(accepted)
  })
})

describe('the pace', () => {
  const level = aJudged({ comparator: '>=', value: 50 })
  const first = { date: '2018-12-31', value: 30 }

  it('of an increment grows from 0 at the start of the period to N', () => {
    const route = routeOf(aJudged(), [], null)
    expect(paceOn(route, '2017-06-30')).toBe(0)
    expect(paceOn(route, '2018-01-01')).toBe(0)
    expect(paceOn(route, '2020-06-30')).toBeCloseTo((15 * 911) / 1095, 10)
    expect(paceOn(route, '2020-12-31')).toBe(15)
    expect(paceOn(route, '2022-01-01')).toBe(15)
    expect(elapsedOn(route, '2022-01-01')).toEqual({ days: 1095, of: 1095 })
  })

  it('of a level runs from the first reading, or from the baseline entered', () => {
    expect(paceOn(routeOf(level, [first], null), '2019-12-31')).toBeCloseTo(30 + (20 * 365) / 731, 10)
    expect(routeOf(level, [first], { date: '2017-12-31', value: 20 }).start).toEqual({
      date: '2017-12-31',
      value: 20,
      basis: 'baseline',
    })
  })

  it.each<readonly [string, Partial<JudgedTarget>, number, number | null]>([
    ['−3 家', {}, -3, 5],
    ['100 times the target', { comparator: '<=', value: 20 }, 2000, 5],
    ['none yet', {}, 0, 0],
    ['−3 %', { unit: '%', value: 8 }, -3, -3],
    ['−3 of a target below nothing', { value: -10 }, -3, -3],
  ])('begins with the first reading that is not odd by itself: %s', (_what, own, value, from) => {
    const read = [
      { date: '2018-12-31', value },
      { date: '2019-06-30', value: 5 },
    ]
    expect(routeOf(aJudged({ comparator: '>=', value: 50, ...own }), read, null).start?.value).toBe(from)
    expect(routeOf(level, [{ date: '2018-12-31', value: -3 }], null).start).toBeNull()
  })

  it('of a cap kept from the start is the cap, of one not kept leads down to it', () => {
    const cap = aJudged({ comparator: '<=', value: 20 })
    expect(paceOn(routeOf(cap, [{ date: '2018-01-01', value: 15 }], null), '2019-01-01')).toBe(20)
    expect(paceOn(routeOf(cap, [{ date: '2018-01-01', value: 30 }], null), '2019-07-02')).toBeCloseTo(25, 1)
  })

  it('of a share is a line, too', () =>
    expect(paceOn(routeOf(aJudged({ ...percent, value: 20 }), [first], null), '2020-12-31')).toBe(20))

  it.each([
    ['an absolute target', aJudged({ kind: 'absolute', comparator: '=', value: 100, unit: '%' })],
    ['a target without a deadline', aJudged({ deadline: null })],
    ['an increment of unknown start', aJudged({ startsOn: null })],
    ['a rank', aJudged({ kind: 'rank', value: null })],
  ])('%s has none', (_what, target) =>
    expect(paceOn(routeOf(target, [{ date: '2019-01-01', value: 1 }], null), '2019-07-02')).toBeNull(),
  )

  it('is the goal where the path starts on or after its end', () =>
    expect(paceOn(routeOf(aJudged({ startsOn: '2021-02-01' }), [], null), '2019-01-01')).toBe(15))
})

describe('a yearly rate', () => {
  const rate = aJudged({ ...percent, metric: '生产总值年均增长' })

  it('compounds from the baseline to what three years make of it', () => {
    const route = routeOf(rate, [], { date: '2017-12-31', value: 100 })
    expect(route.goal).toBeCloseTo(100 * 1.08 ** 3, 2)
    expect(paceOn(route, '2018-12-31')).toBeCloseTo(108, 1)
    expect(paceOn(route, '2019-12-31')).toBeCloseTo(116.64, 1)
  })

  it('read as a rate has itself as pace and is met when all years together have grown enough', () => {
    const route = routeOf(rate, [], null)
    expect(paceOn(route, '2019-06-30')).toBe(8)
    expect(meets(route, { date: '2019-12-31', value: 9 })).toBe(false)
    expect(meets(route, { date: '2020-12-31', value: 8 })).toBe(true)
    expect(meets(route, { date: '2020-12-31', value: 7.9 })).toBe(false)
  })
})

describe('the first day of a period', () => {
  it.each([
    ['2020', '2020-01-01'],
    ['2020-11', '2020-11-01'],
    ['2020-Q1', '2020-01-01'],
    ['2020-Q4', '2020-10-01'],
  ])('%s is %s', (period, day) => expect(periodStart(period)).toBe(day))
})
