import { describe, expect, it } from 'vitest'
import { readRescue } from '../../../src/exchange/rescue/read-rescue.ts'
import { tagIdOf } from '../../../src/model/records/annotation-from-1.ts'
import { aRecord, AT } from '../../model/records/a-record.ts'

const header = '{"format":"cetu-rescue","formatVersion":1,"counts":{}}'
const row = (store: string, value: unknown, db = 'cetu') => JSON.stringify({ db, store, key: 'k', value })
const rescue = (...lines: readonly string[]) =>
  readRescue(
    new TextEncoder().encode([header, ...lines, JSON.stringify({ count: lines.length }), ''].join('\n')),
  )
const note1 = (over: object = {}) => ({
  id: 'n-1',
  rev: 3,
  v: 1,
  documentId: 'd-1',
  sha256: 'a'.repeat(64),
  selector: { quote: { exact: '服务', prefix: '', suffix: '' }, start: 2, end: 4, sectionId: null },
  comment: '旧批注',
  tags: ['口径'],
  createdAt: AT,
  updatedAt: AT,
  ...over,
})

describe('what the rescue page saved', () => {
  it('gives back the records, and nothing of the other stores', () => {
    const read = rescue(
      row('journal', { seq: 1 }),
      row('records', aRecord('tag')),
      row('records', aRecord('annotation')),
      row('annotations', note1()),
      row('records', aRecord('deck'), 'cetu-demo'),
      row('cetu', 'draft', 'localStorage'),
    )
    expect(read).toMatchObject({ state: 'whole', format: 'rescue', refused: [] })
    expect(read.state === 'whole' && read.records).toEqual([
      { line: 3, record: aRecord('tag') },
      { line: 4, record: aRecord('annotation') },
    ])
  })

  it('gives back notes of version 1 with a tag for each of their words', () => {
    const read = rescue(row('annotations', note1()), row('history', { seq: 1 }))
    const [tag, note] = read.state === 'whole' ? read.records.map(({ record }) => record) : []
    expect(tag).toMatchObject({ kind: 'tag', name: '口径' })
    expect(note).toMatchObject({
      kind: 'annotation',
      id: 'n-1',
      rev: 3,
      v: 2,
      createdAt: AT,
      comment: '旧批注',
      tags: [tagIdOf('口径')],
      target: { type: 'passage', documentId: 'd-1' },
    })
  })

  it('refuses a note of version 1 with a number that JSON cannot write again, by its line', () => {
    const read = rescue(row('annotations', note1({ rev: 'huge' })).replace('"huge"', '1e999'))
    expect(read.state === 'whole' && read.refused).toMatchObject([{ code: 'crc-differs', line: 2 }])
  })

  it('refuses damaged rows by their line and keeps the others', () => {
    const read = rescue(
      row('records', { ...aRecord('tag'), name: '改过' }),
      row('records', aRecord('deck')),
      row('records', aRecord('deck')),
      row('records', 5),
    )
    expect(read.state === 'whole' && read.records).toHaveLength(1)
    expect(read.state === 'whole' && read.refused.map(({ code, line }) => [code, line])).toEqual([
      ['crc-differs', 2],
      ['double-id', 4],
      ['not-a-record', 5],
    ])
  })

  it('names a note of version 1 that cannot be read', () => {
    const read = rescue(row('annotations', note1({ tags: [], selector: null })), row('annotations', note1()))
    expect(read.state === 'whole' && read.refused).toEqual([
      expect.objectContaining({ code: 'bad-field', line: 2 }),
    ])
  })

  it('says where it was cut, and keeps what is before', () => {
    const text = [header, row('records', aRecord('tag')), row('records', aRecord('deck')).slice(0, 60)].join(
      '\n',
    )
    const read = readRescue(new TextEncoder().encode(text))
    expect(
      read.state === 'broken' && [read.refusals.map(({ code, line }) => [code, line]), read.records.length],
    ).toEqual([
      [
        ['not-json', 3],
        ['cut-off', 3],
      ],
      1,
    ])
  })

  it('is refused when nothing of it can be used', () => {
    expect(readRescue(new TextEncoder().encode(header))).toEqual({
      state: 'refused',
      refusal: { code: 'cut-off', line: 1, path: null, detail: '' },
    })
  })
})
