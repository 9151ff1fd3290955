import { describe, expect, it } from 'vitest'
import { formatAddress } from '../../src/state/address.ts'
import { toOwn, toTarget } from '../../src/state/destinations.ts'
import { ownRows } from '../../src/derive/own-rows.ts'
import { aRecord } from '../model/records/a-record.ts'

describe('where things are seen', () => {
  it('a target has a page of its own', () =>
    expect(formatAddress(toTarget({ targetId: 'target-9' }))).toBe('#/targets/target-9'))

  it.each(['reading', 'review', 'target-plan'] as const)('a %s is seen on the page of its target', (kind) => {
    const [row] = ownRows({ one: aRecord(kind) }, {})
    expect(formatAddress(toOwn(row!.place))).toBe('#/targets/t-1')
  })
})
