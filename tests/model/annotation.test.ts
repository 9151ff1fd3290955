import { describe, expect, it } from 'vitest'
import { decodeAnnotation, type Annotation } from '../../src/model/annotation.ts'

const AT = '2026-11-21T08:00:00.000Z'
const good: Annotation = {
  id: 'n-1',
  rev: 1,
  v: 1,
  documentId: 'd-1',
  sha256: '0'.repeat(64),
  selector: { quote: { exact: '到2020年', prefix: '。', suffix: ',' }, start: 0, end: 6, sectionId: 's-3' },
  comment: '',
  tags: [],
  createdAt: AT,
  updatedAt: AT,
}

describe('decodeAnnotation', () => {
  it('reads a complete record, in the trash or not', () => {
    expect(decodeAnnotation(good)).toEqual(good)
    expect(decodeAnnotation({ ...good, deletedAt: AT }).deletedAt).toBe(AT)
  })

  it.each([
    ['nothing', null, ''],
    ['revision 0', { ...good, rev: 0 }, 'rev'],
    ['another shape version', { ...good, v: 2 }, 'v'],
    ['a short hash', { ...good, sha256: 'ab' }, 'sha256'],
    ['offsets that do not fit the quote', { ...good, selector: { ...good.selector, end: 7 } }, 'selector'],
    ['a negative offset', { ...good, selector: { ...good.selector, start: -1, end: 5 } }, 'selector.start'],
    ['half a character', { ...good, comment: '\uD842' }, 'comment'],
    ['a field nobody knows', { ...good, orphan: true }, 'orphan'],
    ['a date in words', { ...good, createdAt: '昨天' }, 'createdAt'],
  ])('refuses %s and names the place', (_, record, path) => {
    expect(() => decodeAnnotation(record)).toThrow(
      expect.objectContaining({ reason: 'damaged', message: expect.stringContaining(`annotation.${path}`) }),
    )
  })
})
