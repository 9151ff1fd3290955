import { describe, expect, it } from 'vitest'
import { doubtBeside, readReadings } from '../../../src/derive/progress/doubts-beside.ts'
import { aJudged } from './a-target.ts'

const others = [
  { date: '2018-12-31', value: 3 },
  { date: '2019-02-10', value: 15 },
]
const level = aJudged({ comparator: '>=', value: 50 })

describe('what is odd about a reading beside others', () => {
  it.each([
    ['another figure of the same day', { date: '2018-12-31', value: 4 }, aJudged(), 'same-day'],
    ['another figure of the same day of a level', { date: '2018-12-31', value: 4 }, level, 'same-day'],
    ['a running total that became less', { date: '2019-12-31', value: 8 }, aJudged(), 'fallen'],
    ['one before the period', { date: '2017-12-31', value: 1 }, aJudged(), 'early'],
  ])('%s', (_name, reading, target, doubt) => expect(doubtBeside(reading, others, target)?.doubt).toBe(doubt))

  it.each([
    ['the same figure of the same day', { date: '2018-12-31', value: 3 }, aJudged()],
    ['more', { date: '2019-12-31', value: 16 }, aJudged()],
    ['a level that fell', { date: '2019-12-31', value: 8 }, level],
    ['a level from before the plan', { date: '2017-12-31', value: 1 }, level],
    ['one before a period nobody knows', { date: '2017-12-31', value: 1 }, aJudged({ startsOn: null })],
  ])('is nothing for %s', (_name, reading, target) => expect(doubtBeside(reading, others, target)).toBeNull())

  it('is asked line by line, beside what is known and beside each other', () => {
    const grounds = { target: aJudged(), today: '2020-07-31', known: [{ date: '2019-06-30', value: 9 }] }
    const lines = readReadings('2019-06-30\t8\n2019-12-31\t12\n2020-06-30\t11\n2020-07-01\t13', grounds)
    expect(lines.map((line) => (line.kind === 'asks' ? [line.doubt, line.than?.date] : line.kind))).toEqual([
      ['same-day', '2019-06-30'],
      'taken',
      ['fallen', '2019-12-31'],
      'taken',
    ])
  })
})
