import { describe, expect, it, vi } from 'vitest'
import { localDay } from '../../../src/model/edtf.ts'
import { sealed } from '../../../src/model/records/checksum.ts'
import { decodeRecord, KINDS, newRecordProblem } from '../../../src/model/records/decode-record.ts'
import { aRecord, AT, contents } from './a-record.ts'

const passage = contents().annotation.target

describe('reading a stored record', () => {
  it.each(KINDS)('takes a %s as it was written', (kind) => {
    const record = aRecord(kind)
    expect(decodeRecord(structuredClone(record))).toEqual({ state: 'known', record, old: false })
  })

  it.each([
    [{ type: 'fact', documentId: 'd-1', factId: 'f-1', quote: '2020年' }],
    [{ type: 'target', documentId: 'd-1', factId: 't-1', quote: '15家' }],
    [{ type: 'cell', district: '徐汇', subject: 'culture' }],
    [{ type: 'view', address: '#/targets?view=gauges' }],
  ])('takes an annotation on %j', (target) => {
    expect(decodeRecord(aRecord('annotation', { target }))).toMatchObject({
      state: 'known',
      record: { target },
    })
  })

  it.each([
    ['a kind of a later version', { ...aRecord('tag'), kind: 'minutes', spoken: ['一', { by: '二' }] }],
    ['a later shape of a known kind', { ...aRecord('tag'), v: 9, name: { zh: '口径', en: 'scope' } }],
    ['a kind named like a method of every object', { ...aRecord('tag'), kind: 'toString' }],
  ])('keeps %s untouched', (_, record) => {
    const foreign = sealed(record)
    expect(decodeRecord(foreign)).toEqual({ state: 'foreign', record: foreign })
  })

  it.each([
    ['no record', null, 'record: '],
    ['another text than the checksum is of', { ...aRecord('tag'), name: '别的' }, 'crc: '],
    ['no checksum', { ...aRecord('tag'), crc: undefined }, 'crc'],
    ['revision 0', sealed({ ...aRecord('tag'), rev: 0 }), 'rev: '],
    ['a field nobody knows', aRecord('tag', { colour: 'red' }), 'colour: '],
    ['half of a character', aRecord('tag', { name: 'a\uD842' }), 'name: half of a character'],
    ['a tag without a name', aRecord('tag', { name: '  ' }), 'name: '],
    ['no number', aRecord('reading', { value: '7' }), 'value: '],
    ['a day no calendar has', aRecord('reading', { date: '2025-02-29' }), 'date: '],
    ['a month for a quarterly review', aRecord('review', { period: '2026-09' }), 'the period does not fit'],
    [
      'a status by hand without a reason',
      aRecord('target-plan', { setStatus: { status: 'due', reason: ' ', on: '2026-10-08' } }),
      'reason',
    ],
    [
      'an address of another site',
      aRecord('annotation', { target: { type: 'view', address: 'https://a.b' } }),
      'target.address',
    ],
    [
      'offsets that do not fit the quote',
      aRecord('annotation', {
        target: { ...passage, selector: { ...('selector' in passage && passage.selector), end: 9 } },
      }),
      'the offsets do not fit',
    ],
  ])('says what is wrong with %s', (_, raw, problem) => {
    expect(decodeRecord(raw)).toMatchObject({ state: 'damaged', problem: expect.stringContaining(problem) })
  })

  it.each([
    ['a reserved key', JSON.parse('{"id":"x","kind":"later","__proto__":{"admin":true}}')],
    ['a reserved key deep inside', { id: 'x', kind: 'later', body: [{ constructor: {} }] }],
    ['a list 40 levels deep', { id: 'x', kind: 'later', body: JSON.parse('['.repeat(40) + ']'.repeat(40)) }],
    ['NaN', { id: 'x', kind: 'later', value: Number.NaN }],
  ])('takes no foreign record with %s', (_, raw) => {
    expect(decodeRecord(raw)).toMatchObject({ state: 'damaged', id: 'x' })
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })
})

describe('a note of version 1', () => {
  const old = sealed({
    id: 'n-1',
    kind: 'annotation',
    rev: 3,
    v: 1,
    documentId: 'd-1',
    sha256: 'a'.repeat(64),
    selector: 'selector' in passage ? passage.selector : null,
    comment: '查起点',
    tags: ['口径', ' '],
    createdAt: AT,
    updatedAt: AT,
    deletedAt: AT,
  })

  it('is read in the newest shape, with its revision, times and trash', () => {
    const read = decodeRecord(old)
    expect(read).toMatchObject({
      state: 'known',
      old: true,
      record: { v: 2, rev: 3, deletedAt: AT, motivation: 'commenting', target: passage, comment: '查起点' },
    })
    expect(read.state === 'known' && read.record).toMatchObject({
      tags: [expect.stringMatching(/^tag-[0-9a-f]{16}$/)],
    })
  })

  it('is damaged, not half read, when its place is missing', () => {
    const { selector: _selector, ...rest } = old
    expect(decodeRecord(sealed(rest))).toMatchObject({ state: 'damaged', id: 'n-1' })
  })

  it('a plan of version 1 has its status stand from the day it was made', () => {
    const setStatus = { status: 'achieved', reason: '验收通过' }
    const plan = (set: unknown) => decodeRecord(aRecord('target-plan', { v: 1, setStatus: set }))
    expect(plan(setStatus)).toMatchObject({
      state: 'known',
      old: true,
      record: { v: 2, setStatus: { ...setStatus, on: localDay(new Date(AT)) } },
    })
    expect(plan(null)).toMatchObject({ state: 'known', record: { v: 2, setStatus: null } })
    expect(plan({ reason: '验收通过' })).toMatchObject({ state: 'damaged' })
  })

  it.each([
    ['Asia/Shanghai', '2026-11-21T23:30:00.000Z', '2026-11-22'],
    ['Asia/Shanghai', '2026-11-22T15:59:59.999Z', '2026-11-22'],
    ['America/New_York', '2026-11-22T03:00:00.000Z', '2026-11-21'],
    ['UTC', '2026-11-21T23:30:00.000Z', '2026-11-21'],
  ])('takes the day of the person’s own calendar: in %s %s is %s', (zone, createdAt, on) => {
    vi.stubEnv('TZ', zone)
    const setStatus = { status: 'achieved', reason: '验收通过' }
    const read = decodeRecord(aRecord('target-plan', { v: 1, createdAt, setStatus }))
    vi.unstubAllEnvs()
    expect(read).toMatchObject({ record: { setStatus: { on } } })
  })
})

describe('a record a person makes', () => {
  it.each(KINDS)('can be a %s', (kind) => {
    expect(newRecordProblem({ id: 'x', kind, ...contents()[kind] })).toBeNull()
  })
  it('needs an id and the fields of its kind', () => {
    expect(newRecordProblem({ id: '', kind: 'tag', ...contents().tag })).toContain('id')
    expect(newRecordProblem({ id: 'x', kind: 'deck', ...contents().tag })).not.toBeNull()
  })
})
