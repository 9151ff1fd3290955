import { describe, expect, it } from 'vitest'
import { pinnedTarget, seatedTargets } from '../../src/derive/pinned-targets.ts'
import { targetRows } from '../../src/derive/target-rows.ts'
import { aDocument, aTarget } from '../builders.ts'

const rows = targetRows([
  aDocument({
    id: 'd-1',
    targets: [1, 2, 3, 4].map((at) =>
      aTarget({
        id: `t-${at}`,
        quote: `新增总部${at}家`,
        value: at,
        span: { start: at * 20, end: at * 20 + 8 },
      }),
    ),
  }),
])
const ids = (found: readonly { readonly targetId: string }[]) => found.map(({ targetId }) => targetId)
const pin = (factId: string, quote: string, documentId = 'd-1') => ({ target: { factId, quote, documentId } })

describe('the targets that stand first on 总览', () => {
  it('are the pinned ones in their order, then those of the rule, none twice', () => {
    expect(ids(seatedTargets([rows[3]!, rows[1]!], rows, 3))).toEqual(['t-4', 't-2', 't-1'])
  })

  it('are those of the rule where nothing is pinned', () => {
    expect(ids(seatedTargets([], rows, 2))).toEqual(['t-1', 't-2'])
  })

  it('are no more than there are seats', () => {
    expect(ids(seatedTargets(rows, rows, 2))).toEqual(['t-1', 't-2'])
  })

  it.each([
    ['t-2', '改过的词', 't-2'],
    ['gone', '新增总部3家', 't-3'],
    ['gone', '没有这句', null],
  ])('a pin on %s with 「%s」 is about %s', (factId, quote, id) => {
    expect(pinnedTarget(rows, pin(factId, quote))?.targetId ?? null).toBe(id)
  })

  it('a pin on the same words of another document is about none', () => {
    expect(pinnedTarget(rows, pin('gone', '新增总部3家', 'd-2'))).toBeNull()
  })
})
