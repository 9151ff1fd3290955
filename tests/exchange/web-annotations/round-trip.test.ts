import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../scripts/fuzz/random.ts'
import { makeUpRecord } from '../../../scripts/soak/made-up-records.ts'
import { readWebAnnotations } from '../../../src/exchange/web-annotations/read-web-annotations.ts'
import { writeWebAnnotations } from '../../../src/exchange/web-annotations/write-web-annotations.ts'
import type { RecordOf } from '../../../src/model/records/record.ts'
import { aRecord, AT } from '../../model/records/a-record.ts'

const text = '上海𠮷服务。再提上海服务。'
const documentOf = () => ({ title: '行动计划', text })
const tags = [aRecord('tag')]
const passage = (exact: string, start: number) => ({
  type: 'passage',
  documentId: 'd-1',
  sha256: 'a'.repeat(64),
  selector: { quote: { exact, prefix: '', suffix: '' }, start, end: start + exact.length, sectionId: 's-2' },
})
const note = aRecord('annotation', { target: passage('服务', 4) })
const readBack = (file: string, here: readonly RecordOf<'tag'>[] = tags) => {
  const read = readWebAnnotations(new TextEncoder().encode(file), {
    documents: [],
    tags: here,
    at: '2030-01-01T00:00:00Z',
  })
  if (read.state !== 'whole') throw new Error(JSON.stringify(read))
  expect(read.refused).toEqual([])
  return read.records.map(({ record }) => record)
}

describe('Web Annotations of our own', () => {
  const file = JSON.parse(writeWebAnnotations([note], { tags, documentOf })) as {
    '@context': unknown
    first: { items: Record<string, unknown>[] }
  }
  const [item] = file.first.items

  it('are what the W3C model asks for', () => {
    expect(file).toMatchObject({ type: 'AnnotationCollection', total: 1, first: { type: 'AnnotationPage' } })
    expect((file['@context'] as string[])[0]).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(item).toMatchObject({
      id: 'urn:cetu:annotation:annotation-1',
      type: 'Annotation',
      motivation: 'commenting',
      created: AT,
      modified: AT,
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: '查起点', format: 'text/plain' },
        { type: 'TextualBody', purpose: 'tagging', value: '口径' },
      ],
      target: { type: 'SpecificResource', source: { id: 'urn:cetu:document:d-1', 'cetu:title': '行动计划' } },
    })
  })

  it('count positions in code points, as the model says', () => {
    expect((item!['target'] as { selector: unknown[] }).selector).toEqual([
      { type: 'TextQuoteSelector', exact: '服务', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 3, end: 5 },
    ])
  })

  it('leave positions out where the text is not at hand or says something else', () => {
    for (const doc of [null, { title: 't', text: null }, { title: 't', text: '别的' }]) {
      const written = writeWebAnnotations([note], { tags, documentOf: () => doc })
      expect(written).not.toContain('TextPositionSelector')
      expect(readBack(written)).toEqual([note])
    }
  })

  it('leave the trash out', () => {
    const trashed = aRecord('annotation', { deletedAt: AT })
    expect(writeWebAnnotations([trashed], { tags, documentOf })).toContain('"total": 0')
  })

  it('come back as the records they were, of any kind of target', () => {
    const random = createRandom(7)
    const notes = Array.from(
      { length: 300 },
      () => makeUpRecord(random, 'annotation') as RecordOf<'annotation'>,
    ).filter(({ deletedAt }) => deletedAt === undefined)
    expect(new Set(notes.map(({ target }) => target.type)).size).toBe(5)
    const known = notes.flatMap((one) => one.tags.map((id) => aRecord('tag', { id, name: `名${id}` })))
    const back = readBack(writeWebAnnotations(notes, { tags: known, documentOf }), known)
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect(back).toEqual([...notes].sort(byId))
  })

  it('bring their tags along where these are not known', () => {
    const [tag, back] = readBack(writeWebAnnotations([note], { tags, documentOf }), [])
    expect(tag).toMatchObject({ id: 'tag-1', kind: 'tag', name: '口径', pattern: 'dotted', createdAt: AT })
    expect(back).toEqual(note)
  })

  it('are the same text for the same records', () => {
    const other = aRecord('annotation', { id: 'b' })
    const sources = { tags, documentOf }
    expect(writeWebAnnotations([note, other], sources)).toBe(writeWebAnnotations([other, note], sources))
  })
})
