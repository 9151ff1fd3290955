import { describe, expect, it } from 'vitest'
import { chosenRows, countOwn, ownRows, searchedText } from '../../src/derive/own-rows.ts'
import type { AnyRecord } from '../../src/model/records/record.ts'

const envelope = {
  rev: 1,
  v: 1,
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-02T00:00:00Z',
  crc: '',
}
const target = { documentId: 'd-1', factId: 't-1', quote: '新增总部15家' }
const selector = {
  quote: { exact: '总部经济', prefix: '', suffix: '' },
  start: 3,
  end: 7,
  sectionId: null,
}
const note: AnyRecord = {
  ...envelope,
  id: 'note',
  kind: 'annotation',
  motivation: 'commenting',
  target: { type: 'passage', documentId: 'd-1', sha256: '0'.repeat(64), selector },
  comment: '问一问口径',
  tags: ['tag-1'],
}
const cell: AnyRecord = {
  ...envelope,
  id: 'cell',
  kind: 'annotation',
  motivation: 'highlighting',
  target: { type: 'cell', district: '徐汇', subject: 'service' },
  comment: '',
  tags: [],
  deletedAt: '2026-11-03T00:00:00Z',
}
const reading: AnyRecord = {
  ...envelope,
  id: 'reading',
  kind: 'reading',
  target,
  date: '2026-10-31',
  value: 12,
  unit: '家',
  source: '区商务委月报',
  note: '',
}
const tag: AnyRecord = { ...envelope, id: 'tag-1', kind: 'tag', name: '口径', pattern: 'solid' }
const records = { note, cell, reading, 'tag-1': tag }
const order = {
  note: { made: 1, changed: 5 },
  cell: { made: 2, changed: 2 },
  reading: { made: 3, changed: 3 },
  'tag-1': { made: 4, changed: 4 },
}
const rows = ownRows(records, order)
const ownPlaceOf = (type: 'fact' | 'target') => {
  const about: AnyRecord = { ...note, target: { type, ...target } } as AnyRecord
  return ownRows({ note: about }, order)[0]!.place
}
const ids = (own: typeof rows) => own.map(({ id }) => id)

describe('everything the person made', () => {
  it('is listed by its last change, tags apart', () => expect(ids(rows)).toEqual(['note', 'reading', 'cell']))

  it('says what it is about and what was written', () => {
    expect(rows[0]).toMatchObject({ quote: '总部经济', words: '问一问口径', documentId: 'd-1' })
    expect(rows[1]).toMatchObject({ quote: '新增总部15家', words: '12家\n区商务委月报' })
    expect(ownPlaceOf('target')).toEqual({ type: 'target-notes', documentId: 'd-1', factId: 't-1' })
    expect(ownPlaceOf('fact')).toEqual({ type: 'fact-notes', documentId: 'd-1', factId: 't-1' })
    expect(rows[2]!.place).toEqual({ type: 'cell', district: '徐汇', subject: 'service' })
  })

  it('is narrowed by kind, tag, document and trash', () => {
    const all = { kind: null, tag: null, documentId: null, trash: false } as const
    expect(ids(chosenRows(rows, all))).toEqual(['note', 'reading'])
    expect(ids(chosenRows(rows, { ...all, kind: 'reading' }))).toEqual(['reading'])
    expect(ids(chosenRows(rows, { ...all, tag: 'tag-1' }))).toEqual(['note'])
    expect(ids(chosenRows(rows, { ...all, documentId: 'd-2' }))).toEqual([])
    expect(ids(chosenRows(rows, { ...all, trash: true }))).toEqual(['cell'])
  })

  it('is searched in words, quotes and the names of tags', () =>
    expect(searchedText(rows[0]!, new Map([['tag-1', '口径']]))).toBe('问一问口径 总部经济 口径'))

  it('is counted outside the trash', () => {
    const { kinds, tags, documents, live, trashed } = countOwn(rows)
    expect([kinds.annotation, kinds.reading, live, trashed]).toEqual([1, 1, 2, 1])
    expect([tags.get('tag-1'), documents.get('d-1')]).toEqual([1, 2])
  })
})
