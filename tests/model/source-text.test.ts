import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/compile/clean/clean-text.ts'
import { removedText, sourcePieces } from '../../src/model/source-text.ts'

const SOURCE = '时讯\n\n  一、总体要求\n要深(shen)入學習(xi)(xi)貫徹,到2025年基本建成。\n\n  分享到\n'

describe('the source of a document', () => {
  it('comes back whole from its clean text and what was taken out', () => {
    const { text, sourceMap } = cleanText(SOURCE)
    const pieces = sourcePieces(text, sourceMap, removedText(SOURCE, sourceMap))
    expect(pieces.map(({ words }) => words).join('')).toBe(SOURCE)
    expect(pieces.filter(({ clean }) => clean === null).map(({ words }) => words)).toContain('(shen)')
    for (const { source, words, clean } of pieces) {
      expect(SOURCE.startsWith(words, source)).toBe(true)
      if (clean !== null) expect(text.startsWith(words, clean)).toBe(true)
    }
  })

  it('comes back whole, whatever its characters', () => {
    const line = fc.string({
      unit: fc.constantFrom('服', '(', 'fu', ')', ' ', '\n', '\u200B', '。', '𠮷', '2'),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const source = lines.join('\n')
        const { text, sourceMap } = cleanText(source)
        const pieces = sourcePieces(text, sourceMap, removedText(source, sourceMap))
        expect(pieces.map(({ words }) => words).join('')).toBe(source)
      }),
    )
  })

  it('is refused when the removed pieces are not those of the map', () => {
    expect(() => sourcePieces('服务', [[0, 1, 2]], ['多余'])).toThrow(RangeError)
    expect(() => sourcePieces('服务', [[0, 1, 2]], ['多余', ''])).toThrow(RangeError)
  })
})
