import { describe, expect, it } from 'vitest'
import { judge, type RecordedProgress } from '../../../src/derive/progress/judge.ts'
import type { JudgedTarget } from '../../../src/derive/progress/judged-target.ts'
import { reckoning } from '../../../src/derive/progress/reckoning.ts'
import { paceBeside } from '../../../src/derive/progress/written-figures.ts'
import { progressWords } from '../../../src/messages/progress.ts'
import { targetWords } from '../../../src/messages/targets.ts'
import { aJudged, recorded } from './a-target.ts'

const lines = (own: Partial<JudgedTarget>, progress: RecordedProgress, today = '2020-07-31', unit = '家') =>
  reckoning(
    judge(aJudged(own), progress, today),
    unit,
    progressWords.zh,
    (status) => targetWords.zh.status[status],
  ).map(({ name, text, figure }) => [name, text, figure].filter((part) => part !== '').join(' | '))

describe('怎么算的', () => {
  it('prints the very numbers of an increment that is behind', () =>
    expect(
      lines(
        {},
        recorded([
          ['2018-12-31', 3],
          ['2020-06-30', 11],
        ]),
      ),
    ).toEqual([
      '起点 | 2018-01-01 计划期起 | 0 家',
      '期限 | 2020-12-31 | 15 家',
      '最近读数 | 2020-06-30 | 11 家',
      '读数日应到 | 15 × 911 ÷ 1095 | 12.5 家',
      '相差 | 11 − 12.5，低于应到即滞后 | −1.5 家',
      '距期限 | 截至 2020-07-31 | 还有 153 天',
    ]))

  it('counts what two shares are apart in percentage points, and rounds no reading', () =>
    expect(
      lines(
        { comparator: '~', value: 20, unit: '%' },
        recorded([
          ['2018-12-31', 12],
          ['2020-12-31', 18.99],
        ]),
        '2021-01-31',
        '%',
      ).slice(2),
    ).toEqual([
      '目标 | “左右”从 19 % 起算达成',
      '最近读数 | 2020-12-31 | 18.99 %',
      '相差 | 18.99 − 20，过了期限 | −1.01 个百分点',
      '距期限 | 截至 2021-01-31 | 已过 31 天',
    ]))

  it('says that what was met lies below the target now', () =>
    expect(
      lines(
        {},
        recorded([
          ['2019-02-10', 15],
          ['2019-12-11', 8],
        ]),
      ).slice(-2),
    ).toEqual(['达成日 | 2019-02-10 | 按期', '其后 | 最近是 8 家；达成过的按规则不收回']))

  it('prints the formula of a level from its start', () =>
    expect(
      lines(
        { comparator: '>=', value: 50 },
        recorded([
          ['2018-06-30', 20],
          ['2020-06-30', 46],
        ]),
      )[3],
    ).toBe('读数日应到 | 20 + 30 × 731 ÷ 915 | 44 家'))

  it('writes both figures of a target that prints two, and from which it is met', () =>
    expect(lines({ value: [1, 2], unit: '个' }, recorded([['2019-12-31', 1]]), '2020-07-31', '个')).toEqual([
      '起点 | 2018-01-01 计划期起 | 0 个',
      '期限 | 2020-12-31 | 1–2 个',
      '目标 | 写了两个数，从 1 个 起算达成',
      '最近读数 | 2019-12-31 | 1 个',
      '达成日 | 2019-12-31 | 按期',
    ]))

  it('names the review that a rank stands by, as of its day', () => {
    const rank = { kind: 'rank', value: null, unit: null, deadline: null } as const
    const reviews = [
      { judgedOn: '2019-07-10', period: '2019-Q2', verdict: 'not-met' },
      { judgedOn: '2020-07-10', period: '2020-Q2', verdict: 'met' },
    ] as const
    expect(lines(rank, recorded([], { reviews }))).toEqual([
      '最近评估 | 2020年二季度，2020-07-10 评定 | 达成',
    ])
    expect(lines(rank, recorded([], { reviews }), '2020-07-09')).toEqual([
      '最近评估 | 2019年二季度，2019-07-10 评定 | 未达成',
    ])
    expect(lines(rank, recorded([]))).toEqual([])
  })

  it('says why no path begins yet', () =>
    expect(lines({ comparator: '>=', value: 50 }, recorded([['2018-06-30', -3]]))[2]).toMatch(
      /小于 0.*不作起点/,
    ))

  it('prints the way down to a cap, and that of compounding growth', () => {
    expect(
      lines(
        { comparator: '<=', value: 20 },
        recorded([
          ['2018-01-01', 30],
          ['2019-07-02', 28],
        ]),
      )[3],
    ).toBe('读数日应到 | 30 − 10 × 547 ÷ 1095 | 25 家')
    const growth = { comparator: '>=', value: 8, unit: '%', metric: '生产总值年均增长' } as const
    const plan = { baseline: { date: '2017-12-31', value: 100 }, setStatus: null }
    expect(lines(growth, recorded([['2019-12-31', 110]], { plan }), '2020-07-31', '亿元')[3]).toBe(
      '读数日应到 | 100 × (126 ÷ 100)^(730 ÷ 1096) | 116.6 亿元',
    )
  })

  it('of a met target prints the day and the delay in place of the pace', () => {
    expect(lines({}, recorded([['2020-06-30', 16]])).slice(-2)).toEqual([
      '最近读数 | 2020-06-30 | 16 家',
      '达成日 | 2020-06-30 | 按期',
    ])
    expect(lines({}, recorded([['2021-03-01', 15]]), '2021-06-30').at(-1)).toBe(
      '达成日 | 2021-03-01 | 迟 60 天',
    )
  })

  it('of a target past its deadline prints what is missing of the target, not of the pace', () =>
    expect(lines({}, recorded([['2020-06-30', 11]]), '2021-01-31').slice(2, 4)).toEqual([
      '最近读数 | 2020-06-30 | 11 家',
      '相差 | 11 − 15，过了期限 | −4 家',
    ]))

  it('without a reading says so, and how long the deadline is past', () =>
    expect(lines({}, recorded([]), '2021-01-31').slice(-2)).toEqual([
      '最近读数 | 没有读数，不判快慢，也不算 0 %',
      '距期限 | 截至 2021-01-31 | 已过 31 天',
    ]))

  it('says from where 左右 counts as met, and for how long nothing was recorded', () => {
    const about = lines(
      { comparator: '~', value: 20, unit: '%' },
      recorded([['2019-06-30', 15]]),
      '2020-07-31',
      '%',
    )
    expect(about).toContain('目标 | “左右”从 19 % 起算达成')
    expect(about.at(-1)).toBe('未更新 | 397 天没有新读数')
  })

  it('of a status set by hand prints the reason and what the rule says', () => {
    const plan = {
      baseline: null,
      setStatus: { status: 'achieved', reason: '验收通过', on: '2020-07-01' },
    } as const
    expect(lines({}, recorded([['2020-06-30', 11]], { plan })).slice(0, 2)).toEqual([
      '人工设定 | 2020-07-01 起：验收通过 | 已达成',
      '按规则是 | 滞后',
    ])
  })

  it('of one reading of a level says that there is no pace to tell yet', () => {
    const about = lines({ comparator: '>=', value: 50 }, recorded([['2019-12-31', 30]]), '2020-12-30')
    expect(about).toContain('起点 | 2019-12-31 首个读数 | 30 家')
    expect(about.filter((line) => line.startsWith('读数日应到'))).toEqual([
      expect.stringContaining('路径从这一笔起'),
    ])
    expect(about.join()).not.toContain('× 0')
  })

  it('writes the pace of a day so that it is not taken for the reading', () => {
    const judged = judge(aJudged(), recorded([['2020-06-30', 11]]), '2020-07-31')
    expect(paceBeside(judged, 15)(15.003)).toBe('15.003')
    expect(paceBeside(judged, 11)(12.479)).toBe('12.5')
    expect(paceBeside(judged, 3)(3)).toBe('3')
    expect(paceBeside(judged, 3000)(0.46)).toBe('0.5')
    expect(paceBeside(judged, 1234567.123456)(-98765)).toBe('−98,765')
    expect(paceBeside(judged, 0.123456)(0.123457)).toBe('0.123457')
  })

  it('of a rank has no figures', () =>
    expect(lines({ kind: 'rank', value: null }, recorded([]))).toEqual([
      '距期限 | 截至 2020-07-31 | 还有 153 天',
    ]))
})
