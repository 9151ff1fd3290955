import { describe, expect, it } from 'vitest'
import { findSharedIds, makeDataset, summaryOf } from '../../src/compile/compile-dataset.ts'
import { compileDocument, documentIdOf } from '../../src/compile/compile-document.ts'
import { decodeDataset } from '../../src/model/dataset-schema.ts'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import { projectLexicon } from '../project-lexicon.ts'

const lexicon = projectLexicon()
const SOURCE = `东湖区商业三年行动方案（2024—2026年）
发布机构：东湖区商务委　发布日期：2024-03-05
为加快发展，制定本行动方案。
一、总体目标
到2026年，新增首店𠮷20家。
二、重点任务
（一）做优服务。打响“上海服务”品牌，由区商务委牵头。
（二）做强文化。传承红(hong)色文化。
`

const compile = (source: string, file = 'a.txt') => {
  const bytes = new TextEncoder().encode(source)
  return compileDocument({ file, sha256: '0'.repeat(64), bytes }, lexicon)
}
const compiled = (source: string, file?: string): CompiledDocument => compile(source, file).document!

describe('compileDocument', () => {
  it('gives a document that fits the dataset schema', () => {
    const dataset = makeDataset([compiled(SOURCE)])
    expect(decodeDataset(JSON.parse(JSON.stringify(dataset)))).toEqual(dataset)
    expect(summaryOf(dataset.documents[0]!)).not.toHaveProperty('text')
  })

  it('brings metadata, outline and measures together', () => {
    const doc = compiled(SOURCE)
    expect(doc.metadata).toMatchObject({ kind: 'plan', issuer: '东湖区商务委', publishedOn: '2024-03-05' })
    expect(doc.sections.map(({ title }) => title)).toEqual(['总体目标', '重点任务', '做优服务', '做强文化'])
    expect(doc.measures.map(({ role }) => role)).toEqual(['preamble', 'task', 'task'])
    expect(doc.text).toContain('红色文化')
  })

  it('quotes exactly, beyond the basic plane and after removed readings', () => {
    const doc = compiled(SOURCE)
    const facts = [...doc.events, ...doc.targets, ...doc.mentions]
    expect(facts.length).toBeGreaterThan(2)
    for (const { span, quote } of facts) expect(doc.text.slice(span.start, span.end)).toBe(quote)
  })

  it('gives the same for UTF-8 with a byte order mark: offsets count after it', () => {
    expect(compiled(`\uFEFF${SOURCE}`)).toEqual(compiled(SOURCE))
  })

  it('keeps the ids of facts when a paragraph is inserted', () => {
    const before = compiled(SOURCE)
    const after = compiled(SOURCE.replace('一、总体目标', '前言一段。\n一、总体目标'))
    expect(after.targets.map(({ id }) => id)).toEqual(before.targets.map(({ id }) => id))
    expect(after.measures.map(({ id }) => id)).toEqual(before.measures.map(({ id }) => id))
  })

  it.each([
    ['', 'empty-file'],
    ['上海\u0000', 'binary-file'],
  ])('gives no document for %j', (source, code) => {
    expect(compile(source)).toMatchObject({ document: null, diagnostics: [{ severity: 'error', code }] })
  })

  it('says which invisible characters were left out, and where the first stands', () => {
    const doc = compiled(`${SOURCE}甲\u202E乙\u202E丙&nbsp;丁\n`)
    expect(doc.text.endsWith('甲乙丙丁')).toBe(true)
    expect(doc.diagnostics.filter(({ code }) => code === 'hidden-character')).toEqual([
      {
        severity: 'warning',
        code: 'hidden-character',
        message: 'the invisible character U+202E stands in the file 2 times and was left out',
        line: 9,
        column: 2,
      },
      {
        severity: 'warning',
        code: 'hidden-character',
        message: '「&nbsp;」 stands in the file once and was left out',
        line: 9,
        column: 6,
      },
    ])
  })

  it('says when nothing but furniture or no title was found', () => {
    expect(compiled('首页 > 要闻\n【打印】【关闭】').diagnostics.map(({ code }) => code)).toEqual([
      'no-title',
      'no-body',
    ])
    expect(compiled('四、公共服务\n补齐短板。').diagnostics.map(({ code }) => code)).toEqual(['no-title'])
  })
})

describe('a dataset', () => {
  it('has unique ids even when two files hold the same words', () => {
    const dataset = makeDataset([compiled(SOURCE, 'b.txt'), compiled(SOURCE, 'a.txt')])
    expect(dataset.documents.map(({ file }) => file)).toEqual(['a.txt', 'b.txt'])
    expect(findSharedIds(dataset)).toEqual([])
  })

  it('reports an id that two documents share', () => {
    const doc = compiled(SOURCE)
    const dataset = makeDataset([doc, { ...compiled(SOURCE, 'b.txt'), id: doc.id }])
    expect(findSharedIds(dataset)).toMatchObject([{ file: 'b.txt', diagnostic: { code: 'id-not-unique' } }])
  })

  it('knows a document by its file name alone', () => {
    expect(compiled(SOURCE).id).toBe(documentIdOf('a.txt'))
    expect(documentIdOf('a.txt')).not.toBe(documentIdOf('b.txt'))
    expect(documentIdOf('a.txt')).toMatch(/^d-[0-9a-z]{8}$/)
  })
})
