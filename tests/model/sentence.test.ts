import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAround, sentenceBefore, sentenceFrom } from '../../src/model/sentence.ts'
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

describe('walking by sentences', () => {
  const text = '标题\n  他说:“要做好。”后来呢?\n到2020年,新增15家;丙三。'
  const SENTENCES = ['标题', '他说:“要做好。”', '后来呢?', '到2020年,新增15家;', '丙三。']

  it('meets each sentence once on the way down', () => {
    const met: string[] = []
    for (let at = sentenceFrom(text, 0); at !== null; at = sentenceFrom(text, at.end))
      met.push(textOf(text, at))
    expect(met).toEqual(SENTENCES)
  })

  it('meets the same on the way up', () => {
    const met: string[] = []
    for (let at = sentenceBefore(text, text.length); at !== null; at = sentenceBefore(text, at.start)) {
      met.push(textOf(text, at))
    }
    expect(met).toEqual(SENTENCES.toReversed())
  })

  it('ends, whatever the text', () => {
    const unit = fc.constantFrom('甲', '。', '\n', '”', ' ', '“', ';')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (some) => {
        let [at, steps] = [sentenceFrom(some, 0), 0]
        while (at !== null) {
          const next = sentenceFrom(some, at.end)
          expect(next === null || next.end > at.end).toBe(true)
          at = next
          steps += 1
        }
        expect(steps).toBeLessThanOrEqual(some.length)
      }),
    )
  })
})
