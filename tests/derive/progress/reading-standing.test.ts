import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/derive/progress/judge.ts'
import type { JudgedTarget } from '../../../src/derive/progress/judged-target.ts'
import { progressShare } from '../../../src/derive/progress/progress-share.ts'
import { hasPace, isOnlyStart, readingStanding } from '../../../src/derive/progress/reading-standing.ts'
import { aJudged, recorded } from './a-target.ts'

const level = { comparator: '>=', value: 50 } as const
const share = { kind: 'absolute', comparator: '=', value: 100, unit: '%' } as const

/** How every reading stands, in order. */
const stands = (
  own: Partial<JudgedTarget>,
  readings: readonly (readonly [string, number])[],
  today = '2021-06-30',
) => {
  const target = aJudged(own)
  const judgement = judge(target, recorded(readings), today)
  return readings.map(([date, value]) => readingStanding(judgement, target, { date, value }))
}

describe('a reading by itself', () => {
  it('is short of a target that another reading met before', () =>
    expect(
      stands({}, [
        ['2019-02-10', 15],
        ['2019-05-11', 0],
        ['2019-12-11', 8],
        ['2020-06-30', 14],
        ['2021-03-01', 14],
      ]),
    ).toEqual(['met', 'below-pace', 'below-pace', 'at-pace', 'short']))

  it('of a day that has two is judged by its own value', () =>
    expect(
      stands({ value: 6 }, [
        ['2019-07-01', 2],
        ['2019-07-01', 5],
      ]),
    ).toEqual(['below-pace', 'at-pace']))

  it('begins the path of a level, and stands before a start that is known', () => {
    const readings = [
      ['2017-05-01', 3],
      ['2018-06-30', 15],
    ] as const
    expect(stands(level, readings)).toEqual(['start', 'below-pace'])
    expect(stands({}, readings)).toEqual(['early', 'met'])
  })

  it('begins no path below nothing, and the next one does', () => {
    const kept = ['2018-06-30', -3] as const
    expect(stands(level, [kept])).toEqual(['no-start'])
    expect(stands(level, [kept, ['2018-12-31', 10], ['2019-12-31', 12], ['2020-06-30', -1]])).toEqual([
      'no-start',
      'start',
      'below-pace',
      'below-pace',
    ])
    expect(stands({}, [kept])).toEqual(['below-pace'])
  })

  it('has no pace beside it before the path begins, at its start, and where it is not counted', () =>
    expect(
      (['later', 'other-unit', 'start', 'no-start', 'early', 'met', 'short'] as const).filter(hasPace),
    ).toEqual(['met', 'short']))

  it('has no pace where all or nothing is asked, nor after the deadline', () => {
    expect(
      stands(share, [
        ['2019-06-30', 98],
        ['2019-12-31', 100],
        ['2020-12-31', 90],
      ]),
    ).toEqual(['short', 'met', 'short'])
    expect(stands(level, [['2021-03-01', 48]])).toEqual(['short'])
  })

  it('after the as-of day or in another unit is not counted', () => {
    expect(stands({}, [['2019-07-01', 15]], '2019-06-30')).toEqual(['later'])
    const target = aJudged()
    const readings = [{ date: '2019-06-30', value: 100, unit: '%' }]
    const judgement = judge(target, { ...recorded([]), readings }, '2020-01-01')
    expect(readingStanding(judgement, target, readings[0]!)).toBe('other-unit')
    expect(judgement).toMatchObject({ status: 'no-reading', latest: null })
  })
})

describe('a target of which only the start is known', () => {
  const only = (own: Partial<JudgedTarget>, readings: readonly (readonly [string, number])[]) =>
    isOnlyStart(judge(aJudged(own), recorded(readings), '2020-12-30'))

  it('has one reading of a level, or several of one day', () => {
    expect(only(level, [['2019-12-31', 30]])).toBe(true)
    expect(
      only(level, [
        ['2019-12-31', 30],
        ['2019-12-31', 28],
      ]),
    ).toBe(true)
  })

  it('shows no pace on its bar until there is a second reading', () => {
    const share = (readings: readonly (readonly [string, number])[]) => {
      const judgement = judge(aJudged(level), recorded(readings), '2020-12-30')
      return progressShare({ kind: 'numeric', value: 50, latest: judgement.latest, judgement })
    }
    expect(share([['2019-12-31', 30]])).toEqual({ reading: 0.6, pace: null })
    expect(
      share([
        ['2018-12-31', 30],
        ['2019-12-31', 30],
      ])?.pace,
    ).toBeCloseTo(0.8, 2)
  })

  it.each<readonly [string, Partial<JudgedTarget>, readonly (readonly [string, number])[]]>([
    ['an increase, which begins at 0', {}, [['2019-12-31', 3]]],
    ['a level that is met', level, [['2019-12-31', 50]]],
    ['no reading', level, []],
    [
      'a second day',
      level,
      [
        ['2019-12-31', 30],
        ['2020-06-30', 30],
      ],
    ],
  ])('is not %s', (_name, own, readings) => expect(only(own, readings)).toBe(false))
})
