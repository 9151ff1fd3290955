import { describe, expect, it } from 'vitest'
import { doubtBeside } from '../../../src/derive/progress/doubts-beside.ts'
import type { DatedValue, JudgedTarget } from '../../../src/derive/progress/judged-target.ts'
import { aJudged } from './a-target.ts'

const others = [
  { date: '2018-12-31', value: 3 },
  { date: '2019-02-10', value: 15 },
]
const level = aJudged({ comparator: '>=', value: 50 })
const all = aJudged({ kind: 'absolute', comparator: '=', value: 100, unit: '%' })
const FORMER = [{ date: '2017-06-30', value: 1 }]
const OTHER_UNIT = [{ date: '2019-06-30', value: 100, unit: '%' }]

describe('what is odd about a reading beside others', () => {
  it.each<readonly [string, DatedValue, JudgedTarget, string, readonly DatedValue[]]>([
    ['another figure of the same day', { date: '2018-12-31', value: 4 }, aJudged(), 'same-day', others],
    ['the same of a level', { date: '2018-12-31', value: 4 }, level, 'same-day', others],
    ['a running total that became less', { date: '2019-12-31', value: 8 }, aJudged(), 'fallen', others],
    ['one before the period', { date: '2017-12-31', value: 1 }, aJudged(), 'early', others],
    ['a start before the plan', { date: '2017-05-01', value: 1 }, level, 'early-start', others],
    ['the first after the deadline', { date: '2021-03-01', value: 48 }, level, 'late', []],
    ['the same of all or nothing', { date: '2021-03-01', value: 100 }, all, 'late', []],
  ])('%s', (_name, reading, target, doubt, beside) =>
    expect(doubtBeside(reading, beside, { target, baseline: null })?.doubt).toBe(doubt),
  )

  it.each<readonly [string, DatedValue, JudgedTarget, readonly DatedValue[]]>([
    ['the same figure of the same day', { date: '2018-12-31', value: 3 }, aJudged(), others],
    ['more', { date: '2019-12-31', value: 16 }, aJudged(), others],
    ['a level that fell', { date: '2019-12-31', value: 8 }, level, others],
    ['a level from before the plan that is not the first', { date: '2017-12-31', value: 1 }, level, FORMER],
    ['a running total beside one in another unit', { date: '2019-12-31', value: 12 }, aJudged(), OTHER_UNIT],
    ['a reading after the deadline that is not the first', { date: '2021-03-01', value: 16 }, level, others],
    ['all or nothing before the plan', { date: '2017-12-31', value: 98 }, all, others],
    ['before a period nobody knows', { date: '2017-12-31', value: 1 }, aJudged({ startsOn: null }), others],
  ])('is nothing for %s', (_name, reading, target, beside) =>
    expect(doubtBeside(reading, beside, { target, baseline: null })).toBeNull(),
  )

  it('is nothing for a first reading before the plan that the path does not begin with', () => {
    const reading = { date: '2017-05-01', value: 1 }
    expect(doubtBeside(reading, [], { target: level, baseline: others[0]! })).toBeNull()
    expect(doubtBeside({ ...reading, value: -1 }, [], { target: level, baseline: null })).toBeNull()
  })
})
