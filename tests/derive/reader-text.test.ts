import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayText } from '../../src/derive/display-text.ts'
import { paragraphsOf } from '../../src/derive/paragraphs.ts'
import { stackCards } from '../../src/derive/stack-cards.ts'
import { wordsAround } from '../../src/derive/words-around.ts'
import { aDocument } from '../views/a-document.ts'

describe('displayText', () => {
  it.each([
    ['是关键所在,更是途径', '是关键所在，更是途径'],
    ['(一)指导思想', '（一）指导思想'],
    ['加入(WTO)以后', '加入（WTO）以后'],
    ['(3)培育品牌', '（3）培育品牌'],
    ['达到20%,其中', '达到20%，其中'],
    ['圆满成功!这个会议', '圆满成功！这个会议'],
  ])('draws 「%s」 as 「%s」', (text, drawn) => expect(displayText(text)).toBe(drawn))

  it.each(['5,000', 'R&D (WTO), data', '1.2', 'http://a.b'])('leaves 「%s」', (text) =>
    expect(displayText(text)).toBe(text),
  )

  it('never moves an offset (any text)', () => {
    const text = fc.string({ unit: fc.constantFrom('服', ',', '(', ')', 'a', '2', '𠮷', '“', ':') })
    fc.assert(fc.property(text, (given) => displayText(given).length === given.length))
  })
})

describe('paragraphsOf', () => {
  it('gives every printed line once, with title, headings and headings run into their text', () => {
    const text = '标题\n  开头。\n\n一、总体要求\n1.打造新优势。主动服务国家战略。\n'
    const at = text.indexOf('一、')
    const run = text.indexOf('1.')
    const doc = aDocument({
      text,
      body: { start: 3, end: text.length },
      sections: [
        {
          id: 'a',
          level: 1,
          label: '一、',
          title: '总体要求',
          parent: null,
          span: { start: at, end: text.length },
        },
        {
          id: 'b',
          level: 2,
          label: '1.',
          title: '打造新优势',
          parent: 'a',
          span: { start: run, end: text.length },
        },
      ],
    })
    const seen = paragraphsOf(doc).map(({ span, kind, section, headLength }) => [
      text.slice(span.start, span.end),
      kind,
      section?.id ?? null,
      headLength,
    ])
    expect(seen).toEqual([
      ['标题', 'title', null, 0],
      ['开头。', 'text', null, 0],
      ['一、总体要求', 'heading', 'a', 0],
      ['1.打造新优势。主动服务国家战略。', 'text', 'b', 8],
    ])
  })
})

describe('wordsAround', () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words)
    return wordsAround(text, { start, end: start + words.length })
  }
  it('stays in the line of the words', () => {
    expect(around('上一行\n促进消费,做强\n下一行', '消费')).toEqual({
      before: '促进',
      words: '消费',
      after: ',做强',
    })
  })
  it('cuts no character in two', () => {
    const { before, after } = around(`𠮷${'前'.repeat(23)}词${'后'.repeat(23)}𠮷`, '词')
    expect([before, after]).toEqual(['前'.repeat(23), '后'.repeat(23)])
  })
})

describe('stackCards', () => {
  const cards = [
    { line: 10, height: 20 },
    { line: 15, height: 20 },
    { line: 100, height: 20 },
  ]
  it('puts a card at its line, or below the one before', () =>
    expect(stackCards(cards, 5)).toEqual([10, 35, 100]))
  it('puts the pinned card at its line and moves those before it up', () => {
    const tall = [
      { line: 30, height: 20 },
      { line: 40, height: 20 },
    ]
    expect(stackCards(tall, 5, 1)).toEqual([15, 40])
  })
  it('lets the pinned card yield where there is no room above', () =>
    expect(stackCards(cards, 5, 1)).toEqual([0, 25, 100]))

  it('never lets two cards touch, whatever is pinned', () => {
    const box = fc.record({ line: fc.nat(500), height: fc.integer({ min: 1, max: 90 }) })
    fc.assert(
      fc.property(
        fc.array(box, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: -1, max: 11 }),
        (given, pin) => {
          const sorted = given.toSorted((a, b) => a.line - b.line)
          const tops = stackCards(sorted, 4, pin)
          tops.forEach((top, at) => {
            expect(top).toBeGreaterThanOrEqual(0)
            if (at > 0) expect(top).toBeGreaterThanOrEqual(tops[at - 1]! + sorted[at - 1]!.height + 4)
          })
        },
      ),
    )
  })
})
