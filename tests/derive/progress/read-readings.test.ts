import { describe, expect, it } from 'vitest'
import type { SourcedValue } from '../../../src/derive/progress/judged-target.ts'
import { readReadings } from '../../../src/derive/progress/read-readings.ts'
import { aJudged } from './a-target.ts'

const growth = aJudged({ comparator: '>=', value: 6, unit: '%', metric: '生产总值年均增长' })

interface Look {
  readonly target?: typeof growth
  readonly baseline?: SourcedValue | null
  readonly known?: readonly SourcedValue[]
}

/** Of every line what is asked, with the day it is about; else what became of it. */
const asked = (text: string, { target = aJudged(), baseline = null, known = [] }: Look = {}) =>
  readReadings(text, { target, baseline, today: '2020-07-31', known }).map((line) =>
    line.kind === 'asks'
      ? line.doubts.map(({ doubt, than }) => (than === null ? doubt : `${doubt} ${than.date}`))
      : line.kind,
  )

describe('a table of readings', () => {
  it('asks line by line, beside what is known and beside each other', () =>
    expect(
      asked('2019-06-30\t8\n2019-12-31\t12\n2020-06-30\t11\n2020-07-01\t13', {
        known: [{ date: '2019-06-30', value: 9 }],
      }),
    ).toEqual([['same-day 2019-06-30'], 'taken', ['fallen 2019-12-31'], 'taken']))

  it('asks all there is to ask about a line before it is taken', () =>
    expect(
      asked('2019-06-30\t-1\n2019-12-31\t15万', {
        known: [
          { date: '2019-06-30', value: 9 },
          { date: '2019-12-31', value: 10 },
        ],
      }),
    ).toEqual([
      ['negative', 'same-day 2019-06-30'],
      ['far-beyond', 'same-day 2019-12-31'],
    ]))

  it('asks about more than all there is', () => {
    const target = aJudged({ kind: 'absolute', comparator: '=', value: 100, unit: '%' })
    expect(asked('2019-06-30\t98\n2019-12-31\t120%\n2020-01-31\t100', { target })).toEqual([
      'taken',
      ['beyond-goal'],
      'taken',
    ])
  })

  it('asks about another unit alone, for such a reading is not counted beside others', () =>
    expect(asked('2019-06-30\t8%', { known: [{ date: '2019-06-30', value: 9 }] })).toEqual([['other-unit']]))

  it.each<readonly [string, SourcedValue | null, string | readonly string[]]>([
    ['6.5', null, 'taken'],
    ['6.5%', null, 'taken'],
    ['2100亿元', null, ['other-unit']],
    ['2100亿元', { date: '2017-12-31', value: 2000e8 }, 'taken'],
    ['2100亿元', { date: '2017-12-31', value: 2000 }, ['far-beyond']],
    ['2100', { date: '2017-12-31', value: 2000 }, 'taken'],
    ['6.5%', { date: '2017-12-31', value: 2000 }, ['other-unit']],
  ])('reads %s of a yearly growth, its baseline being %j', (figure, baseline, result) =>
    expect(asked(`2019-06-30\t${figure}`, { target: growth, baseline })).toEqual([result]),
  )
})
