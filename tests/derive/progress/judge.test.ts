import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/derive/progress/judge.ts'
import type { JudgedTarget } from '../../../src/derive/progress/judged-target.ts'
import type { TargetStatus } from '../../../src/derive/target-status.ts'
import { aJudged, recorded } from './a-target.ts'

/** Halfway of the plan, its last day, and half a year after it. */
const DAYS = { before: '2019-07-02', at: '2020-12-31', after: '2021-06-30' } as const
type When = keyof typeof DAYS
type Readings = readonly (readonly [date: string, value: number])[]
const FOOT = ['2018-01-01', 10] as const
const CAP_FOOT = ['2018-01-01', 30] as const
const HALF = '2019-07-02'
const LAST = '2020-12-31'
const LATE = '2021-03-01'

const increment = { comparator: '+', value: 20 } as const
const atLeast = { comparator: '>=', value: 20 } as const
const about = { comparator: '~', value: 20 } as const
const exactly = { comparator: '=', value: 20 } as const
const between = { comparator: 'range', value: [20, 30] } as const
const atMost = { comparator: '<=', value: 20 } as const

/** Paths run from 10 to 20 (caps from 30 down to 20), so that halfway the pace is 15 (25), for an increment 10. */
const ROWS: readonly (readonly [Partial<JudgedTarget>, When, string, Readings, TargetStatus])[] = [
  [increment, 'before', 'no reading', [], 'no-reading'],
  [increment, 'before', 'below pace', [[HALF, 9]], 'behind'],
  [increment, 'before', 'at pace', [[HALF, 10]], 'on-track'],
  [increment, 'before', 'above pace', [[HALF, 11]], 'on-track'],
  [increment, 'before', 'met', [[HALF, 20]], 'achieved'],
  [increment, 'at', 'no reading', [], 'no-reading'],
  [increment, 'at', 'below pace', [[LAST, 19]], 'behind'],
  [increment, 'at', 'at pace', [[LAST, 20]], 'achieved'],
  [increment, 'at', 'above pace', [[LAST, 25]], 'achieved'],
  [increment, 'after', 'no reading', [], 'no-reading'],
  [increment, 'after', 'below pace', [[HALF, 9]], 'due'],
  [increment, 'after', 'at pace', [[HALF, 10]], 'due'],
  [increment, 'after', 'above pace', [[HALF, 19]], 'due'],
  [increment, 'after', 'met in time', [[LAST, 20]], 'achieved'],
  [increment, 'after', 'met late', [[LATE, 20]], 'achieved-late'],
  [atLeast, 'before', 'no reading', [], 'no-reading'],
  [atLeast, 'before', 'below pace', [FOOT, [HALF, 14]], 'behind'],
  [atLeast, 'before', 'at pace', [FOOT, [HALF, 15]], 'on-track'],
  [atLeast, 'before', 'above pace', [FOOT, [HALF, 16]], 'on-track'],
  [atLeast, 'before', 'met', [FOOT, [HALF, 20]], 'achieved'],
  [atLeast, 'at', 'no reading', [], 'no-reading'],
  [atLeast, 'at', 'below pace', [FOOT, [LAST, 19]], 'behind'],
  [atLeast, 'at', 'at pace', [FOOT, [LAST, 20]], 'achieved'],
  [atLeast, 'at', 'above pace', [FOOT, [LAST, 21]], 'achieved'],
  [atLeast, 'after', 'no reading', [], 'no-reading'],
  [atLeast, 'after', 'below pace', [FOOT, [HALF, 14]], 'due'],
  [atLeast, 'after', 'at pace', [FOOT, [HALF, 15]], 'due'],
  [atLeast, 'after', 'above pace', [FOOT, [HALF, 16]], 'due'],
  [atLeast, 'after', 'met in time', [FOOT, [LAST, 20]], 'achieved'],
  [atLeast, 'after', 'met late', [FOOT, [LATE, 20]], 'achieved-late'],
  [about, 'before', 'no reading', [], 'no-reading'],
  [about, 'before', 'below pace', [FOOT, [HALF, 14.9]], 'behind'],
  [about, 'before', 'at pace', [FOOT, [HALF, 15]], 'on-track'],
  [about, 'before', 'above pace', [FOOT, [HALF, 18.9]], 'on-track'],
  [about, 'before', 'met from 19', [FOOT, [HALF, 19]], 'achieved'],
  [about, 'at', 'no reading', [], 'no-reading'],
  [about, 'at', 'below pace', [FOOT, [LAST, 18.9]], 'behind'],
  [about, 'at', 'five per cent less', [FOOT, [LAST, 19]], 'achieved'],
  [about, 'at', 'above pace', [FOOT, [LAST, 22]], 'achieved'],
  [about, 'after', 'no reading', [], 'no-reading'],
  [about, 'after', 'below pace', [FOOT, [LAST, 18.9]], 'due'],
  [about, 'after', 'met in time', [FOOT, [LAST, 19]], 'achieved'],
  [about, 'after', 'met late', [FOOT, [LATE, 19]], 'achieved-late'],
  [exactly, 'before', 'no reading', [], 'no-reading'],
  [exactly, 'before', 'below pace', [FOOT, [HALF, 14]], 'behind'],
  [exactly, 'before', 'at pace', [FOOT, [HALF, 15]], 'on-track'],
  [exactly, 'before', 'more than asked', [FOOT, [HALF, 21]], 'achieved'],
  [exactly, 'at', 'no reading', [], 'no-reading'],
  [exactly, 'at', 'below pace', [FOOT, [LAST, 19]], 'behind'],
  [exactly, 'at', 'at pace', [FOOT, [LAST, 20]], 'achieved'],
  [exactly, 'after', 'no reading', [], 'no-reading'],
  [exactly, 'after', 'below pace', [FOOT, [HALF, 14]], 'due'],
  [exactly, 'after', 'met in time', [FOOT, [LAST, 21]], 'achieved'],
  [exactly, 'after', 'met late', [FOOT, [LATE, 20]], 'achieved-late'],
  [between, 'before', 'no reading', [], 'no-reading'],
  [between, 'before', 'below pace', [FOOT, [HALF, 14]], 'behind'],
  [between, 'before', 'at pace', [FOOT, [HALF, 15]], 'on-track'],
  [between, 'before', 'above pace', [FOOT, [HALF, 19]], 'on-track'],
  [between, 'before', 'met from its lower bound', [FOOT, [HALF, 20]], 'achieved'],
  [between, 'at', 'no reading', [], 'no-reading'],
  [between, 'at', 'below pace', [FOOT, [LAST, 19]], 'behind'],
  [between, 'at', 'above its upper bound', [FOOT, [LAST, 31]], 'achieved'],
  [between, 'after', 'no reading', [], 'no-reading'],
  [between, 'after', 'below pace', [FOOT, [LAST, 19]], 'due'],
  [between, 'after', 'met in time', [FOOT, [LAST, 20]], 'achieved'],
  [between, 'after', 'met late', [FOOT, [LATE, 20]], 'achieved-late'],
  [atMost, 'before', 'no reading', [], 'no-reading'],
  [atMost, 'before', 'worse than pace', [CAP_FOOT, [HALF, 26]], 'behind'],
  [atMost, 'before', 'at pace', [CAP_FOOT, [HALF, 25]], 'on-track'],
  [atMost, 'before', 'better than pace', [CAP_FOOT, [HALF, 24]], 'on-track'],
  [atMost, 'before', 'met', [CAP_FOOT, [HALF, 20]], 'achieved'],
  [
    atMost,
    'before',
    'lost again',
    [
      ['2019-06-30', 18],
      [HALF, 21],
    ],
    'behind',
  ],
  [atMost, 'at', 'no reading', [], 'no-reading'],
  [atMost, 'at', 'worse than pace', [CAP_FOOT, [LAST, 21]], 'behind'],
  [atMost, 'at', 'at pace', [CAP_FOOT, [LAST, 20]], 'achieved'],
  [atMost, 'at', 'better than pace', [CAP_FOOT, [LAST, 12]], 'achieved'],
  [atMost, 'after', 'no reading', [], 'no-reading'],
  [atMost, 'after', 'worse than pace', [CAP_FOOT, [HALF, 26]], 'due'],
  [atMost, 'after', 'better than pace', [CAP_FOOT, [HALF, 21]], 'due'],
  [atMost, 'after', 'met in time', [CAP_FOOT, [LAST, 20]], 'achieved'],
  [atMost, 'after', 'met late', [CAP_FOOT, [LATE, 20]], 'achieved-late'],
  [
    atMost,
    'after',
    'lost after the deadline',
    [
      [LAST, 20],
      [LATE, 21],
    ],
    'due',
  ],
  [
    atMost,
    'after',
    'lost and met again',
    [
      [LAST, 20],
      ['2021-02-01', 21],
      [LATE, 20],
    ],
    'achieved-late',
  ],
]

describe('the status of a target', () => {
  it.each(
    ROWS.map(
      ([own, when, what, readings, status]) => [own.comparator, when, what, status, own, readings] as const,
    ),
  )('%s, %s the deadline, %s: %s', (_comparator, when, _what, status, own, readings) =>
    expect(judge(aJudged(own), recorded(readings), DAYS[when]).status).toBe(status),
  )

  const all = { kind: 'absolute', comparator: '=', value: 100, unit: '%' } as const
  const none = { kind: 'absolute', comparator: '=', value: 0, unit: null } as const
  const once = { kind: 'absolute', comparator: '=', value: 1, unit: '次' } as const
  it.each<readonly [string, Partial<JudgedTarget>, When, Readings, TargetStatus]>([
    ['全覆盖 without a reading', all, 'after', [], 'no-reading'],
    ['全覆盖 not yet', all, 'before', [[HALF, 1]], 'on-track'],
    ['全覆盖 reached', all, 'before', [[HALF, 100]], 'achieved'],
    ['全覆盖 missed', all, 'after', [[LAST, 99.9]], 'due'],
    ['全覆盖 reached late', all, 'after', [[LATE, 100]], 'achieved-late'],
    ['零差错 kept', none, 'before', [[HALF, 0]], 'achieved'],
    ['零差错 not kept', none, 'before', [[HALF, 2]], 'on-track'],
    [
      '零差错 lost again',
      none,
      'after',
      [
        [HALF, 0],
        [LAST, 1],
      ],
      'due',
    ],
    ['只跑一次 kept', once, 'before', [[HALF, 1]], 'achieved'],
    ['只跑一次 needing two visits', once, 'before', [[HALF, 2]], 'on-track'],
    [
      '只跑一次 missed',
      once,
      'after',
      [
        [LAST, 1],
        [LATE, 2],
      ],
      'due',
    ],
  ])('%s', (_what, own, when, readings, status) =>
    expect(judge(aJudged(own), recorded(readings), DAYS[when]).status).toBe(status),
  )

  it.each<readonly [Readings, TargetStatus]>([
    [[], 'no-reading'],
    [[[HALF, 9]], 'on-track'],
    [[['2030-01-01', 20]], 'achieved'],
  ])('without a deadline is open or met: %j', (readings, status) =>
    expect(judge(aJudged({ ...increment, deadline: null }), recorded(readings), '2031-01-01').status).toBe(
      status,
    ),
  )

  it.each([
    ['2020-11', '2020-11-30', '2020-12-01'],
    ['2020-06-30', '2020-06-30', '2020-07-01'],
    ['2018/2020', '2020-12-31', '2021-01-01'],
    ['2020', '2020-12-31', '2021-01-01'],
  ])('%s is open up to %s and past on %s', (date, open, past) => {
    const target = aJudged({ ...increment, deadline: { date, printed: null, basis: 'stated' } })
    const one = recorded([['2018-02-01', 12]])
    expect(judge(target, one, open).status).toBe('on-track')
    expect(judge(target, one, past).status).toBe('due')
  })

  it('looks at no reading after the day it is asked for', () => {
    const target = aJudged(increment)
    const readings = recorded([
      [HALF, 9],
      [LAST, 20],
    ])
    expect(judge(target, readings, '2019-12-31')).toMatchObject({ status: 'behind', latest: { value: 9 } })
    expect(judge(target, readings, '2017-12-31').status).toBe('no-reading')
  })

  it('carries the numbers it was judged by', () => {
    const judged = judge(
      aJudged(),
      recorded([
        ['2018-12-31', 3],
        ['2020-06-30', 11],
      ]),
      '2020-07-31',
    )
    expect(judged).toMatchObject({
      status: 'behind',
      by: 'rule',
      latest: { date: '2020-06-30', value: 11 },
      elapsed: { days: 911, of: 1095 },
      route: {
        kind: 'increment',
        start: { date: '2018-01-01', value: 0, basis: 'period' },
        goal: 15,
        end: '2020-12-31',
      },
      metOn: null,
      daysLate: 0,
      daysPast: -153,
      daysSilent: 31,
      stale: false,
    })
    expect(judged.pace).toBeCloseTo((15 * 911) / 1095, 10)
  })

  it.each<readonly [string, readonly (readonly [string, number])[], Partial<JudgedTarget>, boolean]>([
    [
      'an increment',
      [
        ['2019-02-10', 15],
        ['2019-12-11', 8],
      ],
      {},
      true,
    ],
    [
      'all of it',
      [
        ['2019-02-10', 100],
        ['2019-12-11', 90],
      ],
      { kind: 'absolute', comparator: '=', value: 100, unit: '%' },
      true,
    ],
    [
      'an increment still met',
      [
        ['2019-02-10', 15],
        ['2019-12-11', 16],
      ],
      {},
      false,
    ],
    [
      'one that was never met',
      [
        ['2019-02-10', 9],
        ['2019-12-11', 8],
      ],
      {},
      false,
    ],
  ])(
    'keeps what was met for good, and says whether the latest reading lies below: %s',
    (_name, readings, own, fallen) => {
      const judged = judge(aJudged(own), recorded(readings), '2020-01-01')
      expect(judged.fallen).toBe(fallen)
      if (fallen) expect(judged).toMatchObject({ status: 'achieved', metOn: '2019-02-10' })
    },
  )

  it('takes the reading made last of the first day for the start of a path', () =>
    expect(
      judge(
        aJudged({ comparator: '>=', value: 50 }),
        recorded([
          ['2019-07-02', 40],
          ['2019-07-02', 30],
          ['2019-12-31', 38],
        ]),
        '2020-01-01',
      ),
    ).toMatchObject({ status: 'on-track', route: { start: { value: 30 } } }))

  it('does not put a reading in another unit beside its target', () => {
    const readings = [
      { date: '2019-06-30', value: 6, unit: '家' },
      { date: '2019-12-31', value: 100, unit: '%' },
    ]
    expect(judge(aJudged(), { ...recorded([]), readings }, '2020-01-01')).toMatchObject({
      status: 'behind',
      latest: { value: 6 },
    })
    const growth = aJudged({ comparator: '>=', value: 8, unit: '%', metric: '生产总值年均增长' })
    const plan = { baseline: { date: '2017-12-31', value: 100 }, setStatus: null }
    const amounts = [{ date: '2019-12-31', value: 110, unit: '亿元' }]
    expect(judge(growth, { ...recorded([], { plan }), readings: amounts }, '2020-01-01').latest?.value).toBe(
      110,
    )
  })

  it('takes no first reading after the deadline for the start of a path to it', () => {
    const judged = judge(
      aJudged({ comparator: '>=', value: 50 }),
      recorded([['2021-03-01', 48]]),
      '2021-06-01',
    )
    expect(judged).toMatchObject({ status: 'due', pace: null, route: { start: null } })
  })

  it('tells the day it was met and the days of delay', () => {
    const judged = judge(
      aJudged(),
      recorded([
        ['2021-01-30', 14],
        ['2021-03-01', 15],
        ['2021-05-01', 18],
      ]),
      '2022-01-01',
    )
    expect(judged).toMatchObject({ status: 'achieved-late', metOn: '2021-03-01', daysLate: 60, stale: false })
  })

  it.each<readonly [string, string, boolean]>([
    ['2019-07-02', '2019-08-30', false],
    ['2019-07-02', '2019-08-31', true],
    ['2019-07-02', '2022-01-01', true],
  ])('a reading of %s is 久未更新 on %s: %s', (read, today, stale) =>
    expect(judge(aJudged(increment), recorded([[read, 9]]), today).stale).toBe(stale),
  )

  it('is never 久未更新 without a reading or once met for good, but a cap is', () => {
    expect(judge(aJudged(), recorded([]), '2030-01-01').stale).toBe(false)
    expect(judge(aJudged(), recorded([[HALF, 15]]), '2030-01-01').stale).toBe(false)
    expect(judge(aJudged(atMost), recorded([[HALF, 15]]), '2030-01-01').stale).toBe(true)
  })

  it('set by hand stands from its day, and keeps what the rule says beside it', () => {
    const setStatus = { status: 'achieved', reason: '验收通过', on: '2021-01-15' } as const
    const plan = { baseline: null, setStatus }
    expect(judge(aJudged(), recorded([[HALF, 3]], { plan }), DAYS.after)).toMatchObject({
      status: 'achieved',
      by: 'hand',
      reason: '验收通过',
      ruled: 'due',
    })
    expect(judge(aJudged(), recorded([[HALF, 3]], { plan }), '2021-01-14')).toMatchObject({
      status: 'due',
      by: 'rule',
      reason: null,
    })
  })
})

describe('the status of a rank', () => {
  const rank = aJudged({ kind: 'rank', comparator: '=', value: 1, unit: '梯队' })
  const verdict = (
    judgedOn: string,
    period: string,
    verdict_: 'met' | 'on-track' | 'behind' | 'not-met' | 'cannot-judge',
  ) => ({
    judgedOn,
    period,
    verdict: verdict_,
  })
  it.each([
    ['no review', [], 'before', 'unjudged', 'rule'],
    ['met', [verdict('2019-06-01', '2019-05', 'met')], 'before', 'achieved', 'review'],
    [
      'met, judged in January for the year before',
      [verdict('2021-01-15', '2020', 'met')],
      'after',
      'achieved',
      'review',
    ],
    [
      'met in a quarter after the deadline',
      [verdict('2021-04-15', '2021-Q1', 'met')],
      'after',
      'achieved-late',
      'review',
    ],
    ['not met before', [verdict('2019-06-01', '2019-05', 'not-met')], 'before', 'on-track', 'review'],
    ['not met at', [verdict('2019-06-01', '2019-05', 'not-met')], 'at', 'on-track', 'review'],
    ['not met after', [verdict('2019-06-01', '2019-05', 'not-met')], 'after', 'due', 'review'],
    ['behind', [verdict('2019-06-01', '2019-05', 'behind')], 'before', 'behind', 'review'],
    ['on its way, too late', [verdict('2019-06-01', '2019-05', 'on-track')], 'after', 'due', 'review'],
    ['cannot be judged', [verdict('2019-06-01', '2019-05', 'cannot-judge')], 'after', 'unjudged', 'review'],
    ['judged later than asked', [verdict('2020-06-01', '2020-05', 'met')], 'before', 'unjudged', 'rule'],
    [
      'judged twice',
      [verdict('2018-12-31', '2018', 'met'), verdict('2019-06-01', '2019-05', 'not-met')],
      'before',
      'on-track',
      'review',
    ],
  ] as const)('%s', (_what, reviews, when, status, by) =>
    expect(judge(rank, recorded([], { reviews }), DAYS[when])).toMatchObject({ status, by }),
  )

  it('takes no figure as a judgement', () =>
    expect(judge(rank, recorded([[HALF, 1]]), DAYS.before).status).toBe('unjudged'))
})
