import { describe, expect, it } from 'vitest'
import { listedMeasures, parseCell } from '../../src/derive/coverage-cell.ts'
import { leftOut } from '../../src/derive/left-out.ts'
import { measureQuote } from '../../src/derive/measure-quote.ts'
import type { CompiledDocument, Measure, Mention } from '../../src/model/dataset.ts'
import { aDocument, aMeasure } from '../builders.ts'

describe('the name of a cell', () => {
  it.each([
    ['徐汇.service', { place: '徐汇', subject: 'service' }],
    ['市级.*', { place: '市级', subject: '*' }],
    ['d-1a.trade', { place: 'd-1a', subject: 'trade' }],
  ])('%s', (name, cell) => expect(parseCell(name)).toEqual(cell))

  it.each(['', '徐汇', '.service', '徐汇.gold', '徐汇.service.'])('is none in 「%s」', (name) =>
    expect(parseCell(name)).toBeNull(),
  )
})

const TEXT =
  '总体目标\n打响“四大品牌”。\n1.打造新优势\n发展新零售,建设“上海购物”。扩大开放,𠮷扩大消费。\n2.其他\n弘扬“四大品牌”精神。\n“上海购物”节'
const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}
const between = (first: string, last: string) => ({ start: span(first).start, end: span(last).end })
const mention = (words: string, entity: string, kind: Mention['kind'], from = 0): Mention => ({
  id: `x-${span(words, from).start}`,
  span: span(words, from),
  quote: words,
  entity,
  kind,
})
const own = between('1.打造', '扩大消费。')
const shopping = aMeasure({
  id: 'm-1',
  span: own,
  title: '打造新优势',
  section: 's-1',
  brands: [
    { id: 'shopping', basis: 'explicit', evidence: [span('新零售'), span('上海购物'), span('扩大消费')] },
  ],
})
const preamble = aMeasure({
  id: 'm-0',
  role: 'preamble',
  span: between('总体目标', '打响“四大品牌”。'),
  brands: [{ id: 'culture', basis: 'thematic', evidence: [span('品牌')] }],
})
const other = aMeasure({ id: 'm-2', span: between('2.其他', '精神。') })
const later = TEXT.indexOf('2.其他')
const doc: CompiledDocument = {
  ...aDocument({ id: 'd-1', measures: [preamble, shopping, other] }),
  sections: [{ id: 's-1', level: 1, label: '1.', title: '打造新优势', parent: null, span: own }],
  text: TEXT,
  body: { start: 0, end: TEXT.length },
  sourceMap: [],
  mentions: [
    mention('四大品牌', 'brands', 'brands'),
    mention('上海购物', 'shopping', 'brand'),
    mention('四大品牌', 'brands', 'brands', later),
    mention('上海购物', 'shopping', 'brand', later),
  ],
}

describe('a listed measure', () => {
  it('has its label, title and the number of places it rests on', () => {
    const listed = { documentId: 'd-1', measureId: 'm-1', basis: 'explicit', strength: 'action' } as const
    expect(listedMeasures(new Map([['d-1', doc]]), [listed], 'shopping')).toMatchObject([
      { label: '1.', title: '打造新优势', within: '', terms: 3, targets: 0 },
    ])
  })
})

describe('the quote of a measure', () => {
  const joined = (measure: Measure, subject: string, from: CompiledDocument = doc) =>
    measureQuote(from, measure, subject)
      .map(({ text, mark }) => (mark === null ? text : `${mark}<${text}>`))
      .join('')

  it('marks terms and printed names in their sentences, drawn as the reader draws them', () => {
    expect(joined(shopping, 'shopping')).toBe(
      '发展term<新零售>，建设“name<上海购物>”。扩大开放，𠮷term<扩大消费>。',
    )
  })

  it('is the first sentence after the heading where nothing inside is evidence', () => {
    expect(joined(other, 'shopping')).toBe('弘扬“四大品牌”精神。')
  })

  it('keeps to the clauses with evidence, …… between them, where the sentences are long', () => {
    const filler = '持续推进各项工作落地见效并形成长效机制,'.repeat(4)
    const text = `1.标题\n${filler}发展新零售,${filler}办好首店,${filler}完。`
    const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const long = aMeasure({
      span: { start: 0, end: text.length },
      brands: [{ id: 'shopping', basis: 'thematic', evidence: [place('新零售'), place('首店')] }],
    })
    expect(joined(long, 'shopping', { ...doc, text, mentions: [] })).toBe(
      '……发展term<新零售>，……办好term<首店>，……',
    )
  })

  it('never marks a word twice where terms overlap', () => {
    const twice = aMeasure({
      span: own,
      brands: [
        {
          id: 'shopping',
          basis: 'thematic',
          evidence: [span('扩大消费'), span('消费。')].map((each) => each),
        },
      ],
    })
    expect(joined(twice, 'shopping')).toBe('扩大开放，𠮷term<扩大消费>。')
  })
})

describe('what a cell does not count', () => {
  const counted = { kind: 'brand', preambles: false } as const
  const of = (subject: Parameters<typeof leftOut>[1], setting = counted as Parameters<typeof leftOut>[2]) =>
    leftOut(doc, subject, setting).map(({ reason, span: { start } }) => [reason, start])

  it('is said with its reason, in reading order', () => {
    expect(of('shopping')).toEqual([
      ['set', span('四大品牌').start],
      ['set', span('四大品牌', later).start],
      ['outside', span('上海购物', later).start],
    ])
  })

  it('is a preamble only while those are not counted', () => {
    expect(of('culture')).toContainEqual(['preamble', span('品牌').start])
    expect(of('culture', { kind: 'brand', preambles: true }).map(([reason]) => reason)).not.toContain(
      'preamble',
    )
    expect(of('*')).toEqual([['preamble', 0]])
  })

  it('is nothing where the document says nothing of the kind', () => {
    expect(leftOut({ ...doc, mentions: [], measures: [other] }, 'shopping', counted)).toEqual([])
  })
})
