import { describe, expect, it } from 'vitest'
import { readPlan, type TypedPlan } from '../../../src/derive/progress/read-plan.ts'
import { aJudged } from './a-target.ts'

const read = (own: Partial<TypedPlan>) =>
  readPlan(
    { interim: '', baselineDate: '', baselineValue: '', status: null, reason: '', pinned: false, ...own },
    aJudged(),
  )

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
        setStatus: { status: 'achieved', reason: '验收通过' },
        pinned: true,
      },
      doubts: [],
    }))

  it.each<readonly [Partial<TypedPlan>, number | null, string]>([
    [{ interim: '2018-12-31 3\n2019-12-31 15万' }, 2, 'far-beyond'],
    [{ interim: '2019-12-31 3个' }, 1, 'other-unit'],
    [{ interim: '2021-12-31 15' }, 1, 'after-end'],
    [{ baselineDate: '2017-12-31', baselineValue: '3万家' }, null, 'far-beyond'],
  ])('asks about %j as about readings', (typed, line, doubt) =>
    expect(read(typed)).toMatchObject({ kind: 'read', doubts: [{ line, doubt }] }),
  )

  it.each([
    [{ interim: '2019-12-31\t10\n上月\t12' }, 'no-day', 2],
    [{ interim: '2019-12-31' }, 'columns', 1],
    [{ baselineDate: '2017' }, 'baseline', null],
    [{ baselineValue: '3' }, 'baseline', null],
    [{ baselineDate: '去年', baselineValue: '3' }, 'baseline', null],
    [{ status: 'due' }, 'no-reason', null],
    [{ status: 'due', reason: '  ' }, 'no-reason', null],
  ] as const)('refuses %j: %s, line %s', (own, fault, line) =>
    expect(read(own)).toEqual({ kind: 'refused', fault, line }),
  )
})
