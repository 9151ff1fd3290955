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
    }))

  it('reads interim targets in the order of their days, a baseline, a status with its reason, and the pin', () =>
    expect(
      read({
        interim: '2030\t15\n2029-12-31\t十',
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
          { date: '2029-12-31', value: 10 },
          { date: '2030-12-31', value: 15 },
        ],
        baseline: { date: '2017-12-31', value: 3 },
        setStatus: { status: 'achieved', reason: '验收通过' },
        pinned: true,
      },
    }))

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
