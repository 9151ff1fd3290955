import { describe, expect, it } from 'vitest'
import { unsavedRecords } from '../../../src/exchange/library/unsaved-records.ts'
import { writeLibrary } from '../../../src/exchange/library/write-library.ts'
import { readLibrary } from '../../../src/exchange/library/read-library.ts'
import type { NewRecord } from '../../../src/model/records/record.ts'
import { aRecord } from '../../model/records/a-record.ts'

const AT = '2026-11-22T08:00:00.000Z'
const contentOf = (record: object) => {
  const {
    rev: _rev,
    v: _v,
    createdAt: _made,
    updatedAt: _changed,
    crc: _crc,
    ...content
  } = record as Record<string, unknown>
  return content as unknown as NewRecord
}
const stored = aRecord('annotation', { id: 'n-1', tags: ['tag-1'], comment: '旧' })
const tag = aRecord('tag')
const edit = { op: 'edit', rev: 1, record: { ...contentOf(stored), comment: '新' } as NewRecord } as const
const make = { op: 'make', record: contentOf(aRecord('annotation', { id: 'n-2', tags: [] })) } as const
const known = { [stored.id]: stored, [tag.id]: tag }

describe('what was written and not stored', () => {
  const records = unsavedRecords([{ changes: [edit] }, { changes: [make] }], known, AT)

  it('is what the commands would have made, with the tags it bears', () => {
    expect(records.map(({ id, rev }) => [id, rev])).toEqual([
      ['n-1', stored.rev + 1],
      ['n-2', 1],
      ['tag-1', tag.rev],
    ])
    expect(records[0]).toMatchObject({ comment: '新', createdAt: stored.createdAt, updatedAt: AT })
  })

  it('is a file of ours that is read back whole', () => {
    const file = writeLibrary(records, { app: '0', dataset: null })
    const read = readLibrary(file)
    expect(read).toMatchObject({ refused: [] })
    expect(JSON.stringify(read)).toContain('新')
  })

  it('is the last of several versions, and nothing of what only moves records', () => {
    const again = { ...edit, record: { ...edit.record, comment: '更新' } as NewRecord }
    const trash = { op: 'trash', id: 'n-1', rev: 1 } as const
    const last = unsavedRecords([{ changes: [edit, again] }, { changes: [trash] }], known, AT)
    expect(last.filter(({ id }) => id === 'n-1')).toMatchObject([{ comment: '更新', rev: stored.rev + 2 }])
    expect(unsavedRecords([{ changes: [trash] }], known, AT)).toEqual([])
  })
})
