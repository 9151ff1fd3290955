import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAround } from '../../src/model/sentence.ts'
import { contains, textOf } from '../../src/model/span.ts'

const sentenceOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return textOf(text, sentenceAround(text, { start, end: start + words.length }))
}

describe('the sentence around a span', () => {
  it.each([
    // text, words of the span, sentence
    ['提升能级。到2020年,新增总部15家。再说。', '15家', '到2020年,新增总部15家。'],
    ['第一句。第二句没有句号', '第二', '第二句没有句号'],
    ['标题\n  正文第一句。', '正文', '正文第一句。'],
    ['他说:“要做好。”后来。', '做好', '他说:“要做好。”'],
    ['他说:“要做好。”后来呢?', '后来', '后来呢?'],
    ['甲一;乙二;丙三。', '乙二', '乙二;'],
    ['一句。两句。', '一句。两', '一句。两句。'],
    ['只有一行', '只有一行', '只有一行'],
    ['𠮷字在前。后面。', '后面', '后面。'],
  ])('%s → %s', (text, words, sentence) => expect(sentenceOf(text, words)).toBe(sentence))

  it('always holds the span and stays in the text', () => {
    const prose = fc.string({
      unit: fc.constantFrom('甲', '乙', '。', '\n', '”', ' ', ';', '1'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(prose, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const sentence = sentenceAround(text, { start, end })
        expect(contains(sentence, { start, end })).toBe(true)
        expect(sentence.start >= 0 && sentence.end <= text.length).toBe(true)
      }),
    )
  })
})
