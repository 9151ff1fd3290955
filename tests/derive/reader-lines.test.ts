import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/compile/clean/clean-text.ts'
import { paragraphsOf } from '../../src/derive/paragraphs.ts'
import {
  cleanLines,
  lineAt,
  originalLines,
  simplifiedLines,
  type ReaderLine,
} from '../../src/derive/reader-lines.ts'
import { removedText } from '../../src/model/source-text.ts'
import { aDocument } from '../views/a-document.ts'

const drawn = ({ pieces }: ReaderLine) => pieces.map(({ words }) => words).join('')

/** A document compiled from a source, without facts. */
function compiled(source: string) {
  const { text, body, sourceMap } = cleanText(source)
  const doc = aDocument({ text, body, sourceMap, sections: [], events: [], targets: [], mentions: [] })
  return { ...doc, removed: removedText(source, sourceMap) }
}

const SOURCE =
  '时讯\r\n\r\n  一、总体要求\r\n要深(shen)入學習(xi)(xi)貫徹,到2025年基本建成。\r\n\r\n分享到\r\n'

describe('the original view', () => {
  const doc = compiled(SOURCE)
  const lines = originalLines(doc, paragraphsOf(doc))

  it('draws the file line by line in its own characters', () =>
    expect(lines.map(drawn)).toEqual(SOURCE.split('\r\n')))

  it('says of each character where it stands in the file and in the clean text', () => {
    for (const { words, span, source } of lines.flatMap(({ pieces }) => pieces)) {
      expect(SOURCE.startsWith(words, source!)).toBe(true)
      if (span !== null) expect(doc.text.slice(span.start, span.end)).toBe(words)
    }
  })

  it('tells lines that were taken out from those that were kept', () => {
    const body = lines.find((line) => drawn(line).startsWith('要深'))!
    expect(body.kind).toBe('text')
    expect(body.pieces.filter(({ span }) => span === null).map(({ words }) => words)).toContain('(shen)')
    expect(lines.find((line) => drawn(line) === '分享到')?.kind).toBe('removed')
  })

  it('shows every character of the clean text once (any text)', () => {
    const unit = fc.constantFrom('服', '务', '(', 'fu', ')', '\n', '\r\n', '。', '  ', '𠮷', '一、')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
        const some = compiled(parts.join(''))
        const pieces = originalLines(some, paragraphsOf(some)).flatMap((line) => line.pieces)
        const kept = pieces.filter(({ span }) => span !== null).map(({ words }) => words)
        expect(kept.join('')).toBe(some.text.replaceAll('\n', ''))
      }),
    )
  })
})

describe('the simplified view', () => {
  const text = '暐先生看著\n文化'
  const doc = aDocument({ text, body: { start: 0, end: text.length }, sections: [] })
  const simple = { text: '暐先生看着\n文化', odd: [{ start: 0, end: 1, words: '𬀩' }] }
  const lines = simplifiedLines(simple, paragraphsOf(doc))

  it('draws a character of another length as a piece of its own', () => {
    expect(lines.map(drawn)).toEqual(['𬀩先生看着', '文化'])
    expect(lines[0]!.pieces.map(({ span }) => span)).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 5 },
    ])
  })
})

describe('the clean view', () => {
  const doc = aDocument()
  const lines = cleanLines(doc, paragraphsOf(doc))
  it('has a line a paragraph', () => expect(lines.map(({ kind }) => kind)[0]).toBe('title'))

  it('finds the line of an offset', () => {
    for (const [at, { span }] of lines.entries()) {
      expect(lineAt(lines, span.start)).toBe(at)
      expect(lineAt(lines, span.end - 1)).toBe(at)
    }
    expect(lineAt([], 3)).toBe(-1)
  })
})
