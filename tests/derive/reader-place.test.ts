import { describe, expect, it } from 'vitest'
import { documentEntry } from '../../src/derive/document-entry.ts'
import { documentFacts, factsAt } from '../../src/derive/document-facts.ts'
import { wordsMark } from '../../src/derive/quoted-words.ts'
import { missingPlace, readerFocus } from '../../src/derive/reader-focus.ts'
import { documentOfFact, readerPlace } from '../../src/derive/reader-place.ts'
import { aDocument, at } from '../views/a-document.ts'

const doc = aDocument()
const second = aDocument({
  id: 'd-2',
  measures: [{ ...doc.measures[0]!, id: 'm-2' }],
  targets: [],
  events: [],
})
const list = [doc, second].map(documentEntry)

describe('readerPlace', () => {
  it.each([
    ['nothing', null, {}, { kind: 'list', missing: null }],
    ['a document', 'd-2', {}, { kind: 'document', documentId: 'd-2', walk: null }],
    ['an unknown document', 'd-9', {}, { kind: 'list', missing: 'document' }],
    ['a fact without its document', null, { fact: 't-1' }, { kind: 'list', missing: 'document' }],
    ['a note without its document', null, { note: 'n-1' }, { kind: 'list', missing: 'document' }],
    ['a span without its document', null, { span: '1-2' }, { kind: 'list', missing: 'document' }],
    ['a cell of nothing', null, { cell: '黄浦.service' }, { kind: 'list', missing: 'cell' }],
    ['a cell that names no brand', null, { cell: '徐汇.five' }, { kind: 'list', missing: 'cell' }],
  ])('%s', (_, item, params, place) => {
    expect(readerPlace(list, item, params as Record<string, string>)).toEqual(place)
  })

  it.each([
    ['t-1', 'd-1'],
    ['m-2', 'd-2'],
    ['t-9', null],
  ])('finds the document of the fact %s', (fact, id) => expect(documentOfFact([doc, second], fact)).toBe(id))

  it('walks through the measures of a cell over all documents of the district', () => {
    const walked = [0, 1, 9].map((n) => readerPlace(list, null, { cell: '徐汇.service', n: String(n) }))
    expect(
      walked.map((place) => (place.kind === 'document' ? [place.documentId, place.walk?.at] : null)),
    ).toEqual([
      ['d-1', 0],
      ['d-2', 1],
      ['d-2', 1],
    ])
  })

  it('begins a walk in the document the address names', () => {
    expect(readerPlace(list, 'd-2', { cell: '徐汇.*' })).toMatchObject({
      documentId: 'd-2',
      walk: { at: 1 },
    })
  })
})

describe('readerFocus', () => {
  const facts = documentFacts(doc)
  const place = readerPlace(list, null, { cell: '徐汇.service' })
  const walk = place.kind === 'document' ? place.walk : null
  const focus = (params: Record<string, string>, walking = false) =>
    readerFocus({ doc, facts, notes: [{ id: 'n-1', span: at('消费') }], walk: walking ? walk : null }, params)
  const words = (span: { start: number; end: number }) => doc.text.slice(span.start, span.end)

  it.each([
    [
      'a target',
      { fact: 't-1' },
      '科技服务业增加值的比重达到20%左右',
      '到2020年,科技服务业增加值的比重达到20%左右。',
    ],
    ['a mention', { fact: 'x-1' }, '科创中心', '聚焦科创中心核心功能。'],
    ['a measure', { fact: 'm-1' }, '二、重点任务', '二、重点任务'],
    ['a note', { note: 'n-1' }, '消费', '促进消费,做强“上海服务”品牌。'],
    ['a span', { span: `${at('培育').start}-${at('培育').end}` }, '培育', '培育科技服务,扩大文化影响。'],
  ])('%s marks its words and its sentence', (_, params, exact, sentence) => {
    const found = focus(params as Record<string, string>)!
    expect(words(found.words[0]!)).toBe(exact)
    expect(words(found.sentence).trim()).toBe(sentence)
  })

  it('marks all evidence of a step and points at the sentence of the first', () => {
    const found = focus({}, true)!
    expect(found.words.map(words)).toEqual(['上海服务', '科技服务,'])
    expect(words(found.sentence)).toContain('上海服务')
  })

  it('points at the head of a measure whose only evidence is the title of the document', () => {
    const [measure] = doc.measures
    const brands = [{ id: 'service' as const, basis: 'thematic' as const, evidence: [at('徐汇区')] }]
    const titled = aDocument({ measures: [{ ...measure!, brands }] })
    const found = readerFocus({ doc: titled, facts, notes: [], walk }, {})!
    expect(words(found.sentence)).toBe('二、重点任务')
    expect(found.words.map(words)).toEqual(['二、重点任务'])
  })

  it.each([
    { fact: 'gone' },
    { span: '1-4', words: 'other' },
    { span: '9-3' },
    { span: '0-99999' },
    { span: 'x' },
    {},
  ])('%o is no place', (params) => {
    expect(focus(params as Record<string, string>)).toBeNull()
  })
})

describe('missingPlace', () => {
  const grounds = { doc, facts: documentFacts(doc) }
  const missing = (params: Record<string, string>) => missingPlace(grounds, (id) => id === 'n-1', params)

  it.each([
    [{ fact: 'gone' }, 'fact'],
    [{ note: 'gone' }, 'note'],
    [{ span: '0-99999' }, 'span'],
    [{ span: 'x' }, 'span'],
    [{ fact: 't-1', note: 'gone' }, null],
    [{ fact: 'm-1' }, null],
    [{ note: 'n-1' }, null],
    [{ span: '1-4' }, null],
    [{ span: '1-4', words: wordsMark(doc.text.slice(1, 4)) }, null],
    [{ span: '1-4', words: wordsMark('别的字') }, 'words'],
    [{}, null],
  ])('%o → %s', (params, name) => expect(missing(params as Record<string, string>)).toBe(name))
})

describe('documentFacts', () => {
  it('does not underline the district whose document it is, but keeps its card', () => {
    const district = (id: string, entity: string) =>
      ({ id, span: at('徐汇区'), quote: '徐汇区', kind: 'district', entity }) as const
    const mentions = [district('own', '310104'), district('other', '310105')]
    const marks = documentFacts(aDocument({ mentions })).filter(({ kind }) => kind === 'mention')
    expect(marks.map(({ id, mark, carded }) => [id, mark, carded])).toEqual([
      ['own', null, true],
      ['other', 'mention', true],
    ])
  })
})

describe('factsAt', () => {
  it('gives all facts on a character, the narrowest first', () => {
    const both = [...documentFacts(doc), { id: 'n', span: at('比重达到20%') }]
    expect(factsAt(both, at('20%').start).map(({ id }) => id)).toEqual(['n', 't-1'])
  })
})
