import { describe, expect, it } from 'vitest'
import { attentionOf } from '../../../src/derive/progress/attention.ts'
import { judge } from '../../../src/derive/progress/judge.ts'
import type { TargetStatus } from '../../../src/derive/target-status.ts'
import { aJudged, recorded } from './a-target.ts'

const row = (status: TargetStatus, stale: boolean, fallen = false) => ({
  status,
  judgement: { ...judge(aJudged(), recorded([]), '2020-01-01'), stale, fallen },
})

describe('what needs a look', () => {
  it('counts a target that is behind and not updated under both, and one that fell below again', () =>
    expect(
      attentionOf([
        row('behind', true),
        row('behind', false),
        row('due', true),
        row('achieved', false),
        row('achieved', false, true),
        { status: 'no-reading', judgement: null },
        { status: 'unjudged', judgement: null },
      ]),
    ).toEqual({ due: 1, behind: 2, stale: 2, fallen: 1, withoutReading: 1, unjudged: 1 }))

  it('is nothing of no targets', () =>
    expect(attentionOf([])).toEqual({
      due: 0,
      behind: 0,
      stale: 0,
      fallen: 0,
      withoutReading: 0,
      unjudged: 0,
    }))
})
