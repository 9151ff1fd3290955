import { describe, expect, it } from 'vitest'
import { hiddenLanes, laneParams } from '../../src/derive/lane-choice.ts'

const ids = ['mine', 'service', 'culture', 'other']
const hidden = (params: { hide?: string; only?: string }) => [...hiddenLanes(ids, params)]

describe('the lanes a link shows', () => {
  it.each([
    [{}, []],
    [{ hide: 'culture' }, ['culture']],
    [{ hide: 'culture,gone' }, ['culture']],
    [{ only: 'service' }, ['mine', 'culture', 'other']],
    [{ only: 'service', hide: 'service' }, ['mine', 'culture', 'other']],
    [{ only: 'gone' }, []],
    [{ hide: '' }, []],
    [{ only: '-' }, ids],
  ])('%j hides %j', (params, away) => expect(hidden(params)).toEqual(away))

  it.each([[[]], [['culture']], [['mine', 'culture', 'other']], [ids]])('%j hidden is read back', (away) => {
    const { hide, only } = laneParams(ids, new Set(away))
    expect(hidden({ ...(hide === null ? {} : { hide }), ...(only === null ? {} : { only }) })).toEqual(away)
  })

  it('are named by the shorter list', () => {
    expect(laneParams(ids, new Set(['culture']))).toEqual({ hide: 'culture', only: null })
    expect(laneParams(ids, new Set(['mine', 'culture', 'other']))).toEqual({ hide: null, only: 'service' })
  })
})
