import { describe, expect, it } from 'vitest'
import { readWebAnnotations } from '../../../src/exchange/web-annotations/read-web-annotations.ts'
import { writeWebAnnotations } from '../../../src/exchange/web-annotations/write-web-annotations.ts'
import type { RecordOf } from '../../../src/model/records/record.ts'
import { aRecord } from '../../model/records/a-record.ts'

const documents = [
  {
    id: 'd-1',
    file: 'plan.txt',
    title: '行动计划',
    sha256: 'b'.repeat(64),
    text: '上海𠮷服务。再提上海服务。',
  },
  { id: 'd-2', file: 'other.txt', title: null, sha256: 'c'.repeat(64), text: null },
]
const grounds = { documents, tags: [], at: '2030-01-01T00:00:00Z' }
const anno = (over: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/a/1',
  type: 'Annotation',
  created: '2019-05-06T07:08:09Z',
  target: {
    source: 'https://docs.example/files/plan.html?print=1',
    selector: [{ type: 'TextQuoteSelector', exact: '上海服务', prefix: '再提', suffix: '。' }],
  },
  ...over,
})
const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (value: unknown, over: object = {}) =>
  readWebAnnotations(bytesOf(JSON.stringify(value)), { ...grounds, ...over })
const MAKERS = ['https://people.example/li', { type: 'Software', nickname: '机器' }]
/** The one annotation a file gives. */
function noteOf(value: unknown, over: object = {}): RecordOf<'annotation'> {
  const found = read(value, over)
  if (found.state !== 'whole') throw new Error(JSON.stringify(found))
  expect(found.refused).toEqual([])
  return found.records.at(-1)!.record as RecordOf<'annotation'>
}
/** What is refused, as 「code path」. */
function refusals(value: unknown): readonly string[] {
  const found = typeof value === 'string' ? readWebAnnotations(bytesOf(value), grounds) : read(value)
  const list = found.state === 'refused' ? [found.refusal] : found.refused
  return list.map(({ code, path, line }) => `${code} ${path ?? `line ${line}`}`)
}

describe('a Web Annotation from elsewhere', () => {
  it.each([
    ['alone', anno()],
    ['in a list', [anno()]],
    ['on a page', { type: 'AnnotationPage', items: [anno()] }],
    ['in a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [anno()] } }],
    ['in a collection with its items', { type: ['AnnotationCollection'], items: anno() }],
  ])('is read %s', (_name, file) => {
    expect(noteOf(file)).toMatchObject({
      createdAt: '2019-05-06T07:08:09Z',
      updatedAt: '2019-05-06T07:08:09Z',
      motivation: 'highlighting',
      comment: '',
      target: {
        documentId: 'd-1',
        sha256: 'b'.repeat(64),
        selector: { quote: { exact: '上海服务', prefix: '再提', suffix: '。' }, start: 9, end: 13 },
      },
    })
  })

  it('has the same id however often it comes', () => {
    const first = noteOf(anno())
    expect(noteOf(anno({ motivation: 'commenting' })).id).toBe(first.id)
    expect(noteOf(anno({ id: 'https://notes.example/a/2' })).id).not.toBe(first.id)
    expect(noteOf(anno({ id: undefined })).id).toBe(noteOf(anno({ id: undefined })).id)
    expect(noteOf(anno({ id: 'urn:uuid:0d1f2c3b-1111-4222-a333-444455556666' })).id).toBe(
      '0d1f2c3b-1111-4222-a333-444455556666',
    )
  })

  it.each([
    ['the IRI of ours', 'urn:cetu:document:d-1'],
    ['a file name', 'plan.txt'],
    ['a path', 'C:\\文件\\plan.docx'],
    ['its title', { id: '行动计划', type: 'Text' }],
    ['an address with its title', 'https://docs.example/%E8%A1%8C%E5%8A%A8%E8%AE%A1%E5%88%92.html#p3'],
  ])('finds its document by %s', (_name, source) => {
    const [selector] = anno().target.selector
    const note = noteOf(anno({ target: { source, selector } }), {
      documents: [...documents, { ...documents[0]!, id: 'd-3', file: '行动计划.txt', title: null }].slice(
        0,
        String(JSON.stringify(source)).includes('%E8') ? 3 : 2,
      ),
    })
    expect(note.target).toMatchObject({
      documentId: String(JSON.stringify(source)).includes('%E8') ? 'd-3' : 'd-1',
    })
  })

  it.each([
    [
      'the position, when the words stand there',
      [
        { type: 'TextQuoteSelector', exact: '上海' },
        { type: 'TextPositionSelector', start: 8, end: 10 },
      ],
      9,
    ],
    [
      'the context, when the position is wrong',
      [
        { type: 'TextQuoteSelector', exact: '上海', prefix: '提' },
        { type: 'TextPositionSelector', start: 3, end: 5 },
      ],
      9,
    ],
    ['the first occurrence, when there is no more', [{ type: 'TextQuoteSelector', exact: '上海' }], 0],
    ['the beginning, when the words are nowhere', [{ type: 'TextQuoteSelector', exact: '别处' }], 0],
  ])('begins its search at %s', (_name, selector, start) => {
    expect(noteOf(anno({ target: { source: 'plan.txt', selector } })).target).toMatchObject({
      selector: { start },
    })
  })

  it('says what it says: comments, tags, author, dates', () => {
    const file = anno({
      motivation: ['commenting', 'tagging'],
      creator: { id: 'https://people.example/wang', type: 'Person', name: '王工', email: 'w@people.example' },
      modified: '2020-01-02T03:04:05+08:00',
      body: [
        { type: 'TextualBody', value: '第一段', language: 'zh' },
        { type: 'TextualBody', purpose: 'tagging', value: ' 口径 ' },
        { type: 'TextualBody', purpose: ['tagging'], value: '口径' },
        'https://images.example/a.png',
      ],
    })
    const found = read(file)
    const [tag, note] = found.state === 'whole' ? found.records.map(({ record }) => record) : []
    expect(tag).toMatchObject({ kind: 'tag', name: '口径', pattern: 'plain' })
    expect(note).toMatchObject({
      comment: '第一段',
      motivation: 'commenting',
      tags: [tag!.id],
      author: '王工',
      updatedAt: '2020-01-02T03:04:05+08:00',
    })
  })

  it.each([
    ['a plain body', { body: { value: '好' } }, '好'],
    ['bodyValue', { bodyValue: '好' }, '好'],
    [
      'several bodies',
      {
        body: [
          { type: 'TextualBody', value: '一' },
          { type: 'TextualBody', value: '二', purpose: 'replying' },
        ],
      },
      '一\n\n二',
    ],
    ['a body that is no text', { body: { type: 'Image', id: 'https://a.example/b.png' } }, ''],
  ])('takes its comment from %s', (_name, over, comment) => expect(noteOf(anno(over)).comment).toBe(comment))

  it('uses the tag that is here under its name, unless that is in the trash', () => {
    const body = { type: 'TextualBody', purpose: 'tagging', value: '口径' }
    const tag = aRecord('tag')
    expect(noteOf(anno({ body }), { tags: [tag] }).tags).toEqual(['tag-1'])
    expect(noteOf(anno({ body }), { tags: [{ ...tag, deletedAt: grounds.at }] }).tags).not.toEqual(['tag-1'])
  })

  it('is given out again with all it came with', () => {
    const file = anno({
      motivation: 'describing',
      generator: 'https://tool.example',
      rights: 'https://licences.example/by',
      creator: MAKERS,
      body: [
        { type: 'TextualBody', value: '好', language: 'zh', purpose: 'describing' },
        { type: 'Image', id: 'https://a.example/b.png' },
      ],
      target: [
        {
          source: 'https://docs.example/plan.html',
          styleClass: 'red',
          selector: [
            { type: 'TextQuoteSelector', exact: '上海' },
            { type: 'XPathSelector', value: '/p[1]' },
          ],
        },
        'https://docs.example/other.html',
      ],
    })
    const note = noteOf(file)
    const written = writeWebAnnotations([note], { tags: [], documentOf: () => null })
    const [item] = (JSON.parse(written) as { first: { items: unknown[] } }).first.items
    expect(item).toMatchObject({
      id: 'https://notes.example/a/1',
      motivation: 'describing',
      generator: 'https://tool.example',
      rights: 'https://licences.example/by',
      creator: MAKERS,
      body: [{ value: '好', language: 'zh', purpose: 'describing' }, { type: 'Image' }],
      target: [
        {
          source: 'https://docs.example/plan.html',
          styleClass: 'red',
          selector: [{ exact: '上海' }, { type: 'XPathSelector' }],
        },
        'https://docs.example/other.html',
      ],
    })
    expect(noteOf(JSON.parse(written))).toEqual(note)
  })
})

describe('a Web Annotation that is refused', () => {
  it.each<readonly [string, unknown, string]>([
    ['without a target', anno({ target: undefined }), 'no-target $[0].target'],
    ['on a whole page', anno({ target: 'https://docs.example/plan.html' }), 'no-quote $[0].target'],
    [
      'without a quote',
      anno({ target: { source: 'plan.txt', selector: { type: 'CssSelector', value: 'p' } } }),
      'no-quote $[0].target.selector',
    ],
    [
      'of another document',
      anno({ target: { ...anno().target, source: 'https://docs.example/no.html' } }),
      'unknown-document $[0].target.source',
    ],
    [
      'of an unknown document of ours',
      anno({ target: { ...anno().target, source: 'urn:cetu:document:d-9' } }),
      'unknown-document $[0].target.source',
    ],
    ['with a date that is none', anno({ created: 'yesterday' }), 'bad-field $[0].created'],
    ['with a huge date', anno({ modified: '+275760-09-13T00:00:00Z' }), 'bad-field $[0].modified'],
    ['that is something else', [{ type: 'Note' }], 'not-a-record $[0].type'],
    ['twice', { type: 'AnnotationPage', items: [anno(), anno()] }, 'double-id items[1].id'],
    ['with a comment without end', anno({ bodyValue: 'x'.repeat(100_001) }), 'field-too-long $[0].body'],
    ['with baggage without end', anno({ rights: 'x'.repeat(20_001) }), 'bad-field $[0].foreign'],
    ['that is not there', { type: 'Dataset' }, 'unknown-format type'],
    [
      'with a key that reaches a prototype',
      JSON.parse('{"type":"Annotation","body":{"__proto__":{"polluted":1}}}'),
      'forbidden-key body.__proto__',
    ],
    [
      'with a number that JSON cannot write again',
      JSON.stringify([anno({ rights: 'huge' })]).replace('"huge"', '1e999'),
      'bad-field $[0]',
    ],
    [
      'with such a number and no id',
      JSON.stringify([anno({ rights: 'huge', id: undefined })]).replace('"huge"', '-1e999'),
      'bad-field $[0]',
    ],
    ['that is no JSON', '{"type":', 'not-json $'],
    ['too deep', `{\n"a":${'['.repeat(40)}`, 'too-deep $'],
  ])('%s names its path', (_name, file, refusal) => {
    expect(refusals(file)).toEqual([refusal])
    expect('polluted' in {}).toBe(false)
  })

  it('does not keep the others out', () => {
    const found = read([anno(), anno({ id: 'x:2', created: 5 }), anno({ id: 'x:3' })])
    expect(found.state === 'whole' && [found.records.length, found.refused.length]).toEqual([2, 1])
  })

  it('does not bring its tags', () => {
    const found = read(anno({ created: 5, body: { type: 'TextualBody', purpose: 'tagging', value: '口径' } }))
    expect(found.state === 'whole' && found.records).toEqual([])
  })
})
