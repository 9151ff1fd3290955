import { describe, expect, it } from 'vitest'
import { readPlan, type TypedPlan } from '../../../src/derive/progress/read-plan.ts'
import type { JudgedTarget } from '../../../src/derive/progress/judged-target.ts'
import { aJudged } from './a-target.ts'

const EMPTY: TypedPlan = {
  interim: '',
  baselineDate: '',
  baselineValue: '',
  status: null,
  reason: '',
  statusOn: '2020-07-31',
  pinned: false,
}

const read = (own: Partial<TypedPlan>, target: Partial<JudgedTarget> = {}) =>
  readPlan({ ...EMPTY, ...own }, aJudged(target), '2020-07-31')

describe('the form of a plan', () => {
  it('left empty sets nothing', () =>
    expect(read({})).toEqual({
      kind: 'read',
      plan: { interim: [], baseline: null, setStatus: null, pinned: false },
      doubts: [],
    }))

  it('reads interim targets in the order of their days, a baseline, a status with its reason, and the pin', () =>
    expect(
      read({
        interim: '2020\t15\n2019年12月 十',
        baselineDate: '2017年',
        baselineValue: '3家',
        status: 'achieved',
        reason: ' 验收通过 ',
        statusOn: '2020年6月',
        pinned: true,
      }),
    ).toEqual({
      kind: 'read',
      plan: {
        interim: [
          { date: '2019-12-31', value: 10 },
          { date: '2020-12-31', value: 15 },
        ],
        baseline: { date: '2017-12-31', value: 3 },
        setStatus: { status: 'achieved', reason: '验收通过', on: '2020-06-30' },
        pinned: true,
      },
      doubts: [],
    }))

  it.each<readonly [Partial<TypedPlan>, number | null, string]>([
    [{ interim: '2018-12-31 3\n2019-12-31 15万' }, 2, 'far-beyond'],
    [{ interim: '2021-12-31 15' }, 1, 'after-end'],
    [{ interim: '2019-12-31 16' }, 1, 'beyond-goal'],
    [{ baselineDate: '2017-12-31', baselineValue: '3万家' }, null, 'far-beyond'],
  ])('asks about %j as about readings', (typed, line, doubt) =>
    expect(read(typed)).toMatchObject({ kind: 'read', doubts: [{ line, doubt }] }),
  )

  it.each<readonly [string, Partial<JudgedTarget>]>([
    ['a cap comes down to its figure', { comparator: '<=' }],
    ['left and right of a figure is as good', { comparator: '~', value: 15.5 }],
    ['a range has an upper end', { comparator: 'range', value: [10, 20] }],
  ])('takes more than the target where %s', (_name, target) =>
    expect(read({ interim: '2019-12-31 16' }, target)).toMatchObject({ kind: 'read', doubts: [] }),
  )

  it.each([
    [{ interim: '2019-12-31\t10\n上月\t12' }, 'no-day', 2],
    [{ interim: '2019-12-31' }, 'columns', 1],
    [{ baselineDate: '2017' }, 'baseline', null],
    [{ baselineValue: '3' }, 'baseline', null],
    [{ interim: '2018-12-31 3\n2019-12-31 5个' }, 'other-unit', 2],
    [{ baselineDate: '2017', baselineValue: '3%' }, 'other-unit', null],
    [{ baselineDate: '去年', baselineValue: '3' }, 'baseline', null],
    [{ status: 'due' }, 'no-reason', null],
    [{ status: 'due', reason: '  ' }, 'no-reason', null],
    [{ status: 'due', reason: '验收', statusOn: '去年' }, 'no-day', null],
    [{ status: 'due', reason: '验收', statusOn: '2020-08-01' }, 'to-come', null],
  ] as const)('refuses %j: %s, line %s', (own, fault, line) =>
    expect(read(own)).toEqual({ kind: 'refused', fault, line }),
  )

  it('takes the baseline and the interim targets of a yearly growth as amounts, and none in %', () => {
    const growth = { comparator: '>=', value: 6, unit: '%', metric: '生产总值年均增长' } as const
    const own = { baselineDate: '2017-12-31', baselineValue: '2000', interim: '2019-12-31 2250' }
    expect(read(own, growth)).toMatchObject({
      kind: 'read',
      plan: { baseline: { value: 2000 }, interim: [{ value: 2250 }] },
      doubts: [],
    })
    expect(read({ ...own, baselineValue: '6%' }, growth)).toMatchObject({ fault: 'other-unit', line: null })
    expect(read({ ...own, interim: '2019-12-31 300000' }, growth)).toMatchObject({
      doubts: [{ doubt: 'far-beyond' }],
    })
  })
})
