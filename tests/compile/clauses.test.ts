import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clausesOf, pieceAt, sentencesOf } from '../../src/compile/clauses.ts'
import type { Span } from '../../src/model/span.ts'
import { textOf } from '../../src/model/span.ts'

const whole = (text: string): Span => ({ start: 0, end: text.length })
const clauses = (text: string, span = whole(text)) =>
  clausesOf(text, [span]).map((piece) => textOf(text, piece))
const sentences = (text: string, span = whole(text)) =>
  sentencesOf(text, [span]).map((piece) => textOf(text, piece))

describe('clausesOf', () => {
  it.each([
    ['到2020年,新增3家;其中甲、乙各1家。', ['到2020年', '新增3家', '其中甲、乙各1家']],
    ['新增1,200家,减少1,20家', ['新增1,200家', '减少1', '20家']],
    ['1,200,300', ['1,200,300']],
    ['甲,200', ['甲', '200']],
    ['甲\n乙:丙?丁!', ['甲', '乙', '丙', '丁']],
    [',,。', []],
    ['', []],
  ])('%j has the clauses %j', (text, expected) => expect(clauses(text)).toEqual(expected))

  it('sees nothing outside its piece', () => {
    expect(clauses('1,200', { start: 1, end: 5 })).toEqual(['200'])
    expect(clauses('1,200', { start: 0, end: 4 })).toEqual(['1', '20'])
  })
})

describe('sentencesOf', () => {
  it.each([
    ['甲,乙。丙!丁', ['甲,乙。', '丙!', '丁']],
    ['甲\n\n乙?', ['甲', '乙?']],
    ['甲。。乙', ['甲。', '乙']],
    ['甲;乙', ['甲;乙']],
    ['。!?\n', []],
    ['', []],
  ])('%j has the sentences %j', (text, expected) => expect(sentences(text)).toEqual(expected))
})

it('every character but marks and line ends is in one clause of one sentence, whatever the text', () => {
  const text = fc.array(fc.constantFrom('甲', '1', ',', ';', '。', '!', '\n', '、'), { maxLength: 40 })
  fc.assert(
    fc.property(text, (characters) => {
      const words = characters.join('')
      const found = sentencesOf(words, [whole(words)])
      const parts = clausesOf(words, found)
      for (const [at, character] of characters.entries()) {
        expect(pieceAt(parts, at) !== null || /[,;。!\n]/.test(character)).toBe(true)
        expect(pieceAt(found, at) !== null || /[。!\n]/.test(character)).toBe(true)
      }
    }),
  )
})
