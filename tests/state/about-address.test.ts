import { describe, expect, it } from 'vitest'
import { readAbout, viewAddress, writeAbout, type About } from '../../src/state/about-address.ts'
import { parseAddress } from '../../src/state/address.ts'

describe('the address of the notes on something', () => {
  it.each<[string, About]>([
    ['view', { type: 'view' }],
    ['cell.徐汇.service', { type: 'cell', district: '徐汇', subject: 'service' }],
    ['fact.d-1.e-2', { type: 'fact', documentId: 'd-1', factId: 'e-2' }],
    ['target.d-1.t-9', { type: 'target', documentId: 'd-1', factId: 't-9' }],
    ['fact.d-1.a.b', { type: 'fact', documentId: 'd-1', factId: 'a.b' }],
  ])('%s names it, both ways', (param, about) => {
    expect(readAbout(param)).toEqual(about)
    expect(writeAbout(about)).toBe(param)
  })

  it.each([undefined, '', 'cell', 'cell.徐汇', 'cell..service', 'target.d-1', 'view.x', 'note.d-1.t-9'])(
    '%s names nothing',
    (param) => {
      expect(readAbout(param)).toBeNull()
    },
  )
})

describe('the address a note on a page is kept under', () => {
  it.each([
    ['#/targets?row=t-1&about=view&view=gauges&district=310104', '#/targets?district=310104&view=gauges'],
    ['#/?mark=x&present=1', '#/'],
    ['#/reader/d-1?fact=t-1&view=original', '#/reader/d-1?view=original'],
    ['#/timeline?asOf=2026-01-01', '#/timeline?asOf=2026-01-01'],
  ])('of %s is %s: as it is filtered, without what is chosen on it', (hash, kept) => {
    expect(viewAddress(parseAddress(hash))).toBe(kept)
  })
})
