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

  it.each([
    ['徐汇', 'service', '#/?about=cell.徐汇.service'],
    ['市级', 'service', '#/coverage?about=cell.市级.service&cell=市级.service'],
    ['徐汇', 'trade', '#/coverage?about=cell.徐汇.trade&by=centre&cell=徐汇.trade'],
  ])('a note on %s.%s leads to where the cell is drawn', (district, subject, address) => {
    expect(decodeURIComponent(formatAddress(toOwn({ type: 'cell', district, subject })))).toBe(address)
  })
})
