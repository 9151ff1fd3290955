import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileDocument, compileText } from '../../src/compile/compile-document.ts'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import { projectLexicon } from '../project-lexicon.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')
const lexicon = projectLexicon()
const sources = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(SEEDS, name), 'utf8'))
const NAME = { file: 'a.txt', sha256: '0'.repeat(64) }

const facts = ({ text, metadata, sections, events, targets, mentions, measures }: CompiledDocument) => {
  const { publishedAt: _, ...rest } = metadata
  return { text, rest, sections, events, targets, mentions, measures }
}

/** Pieces that parsers look for, and pieces that trip them. */
const PIECES = [
  '\n',
  '\r',
  '\u3000',
  '(',
  '）',
  '一、',
  '(一)',
  '1.',
  '𠮷',
  '\u202E',
  '2020年',
  '达到',
  '%',
  '来源:',
  '》',
  '〔2018〕3号',
  '(shen)',
  '零',
  '全覆盖',
  '目录\n',
  '',
  '〇',
  '①',
  'ɡ',
  '\uFE0F',
]

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: fc.constantFrom(...PIECES),
  }),
  { minLength: 1, maxLength: 25 },
)

describe('a hostile source', () => {
  it('never breaks an invariant, whatever is cut out or put in', () => {
    const piece = fc.record({ source: fc.constantFrom(...sources), from: fc.nat(8000), edits })
    fc.assert(
      fc.property(piece, ({ source, from, edits: list }) => {
        let text = source.slice(from % source.length).slice(0, 2500)
        for (const { at, cut, put } of list) {
          const place = Math.floor(at * text.length)
          text = text.slice(0, place) + put + text.slice(place + cut)
        }
        const { diagnostics } = compileText(NAME, text, lexicon)
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('is read from any bytes, or refused by name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { document: doc, diagnostics } = compileDocument({ ...NAME, bytes }, lexicon)
        expect(doc !== null || diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['blank lines between', (text) => text.replaceAll('\n', '\n\n')],
    ['indents', (text) => text.replaceAll('\n', '\n\u3000\u3000')],
  ])('gives the same facts with %s', (_, change) => {
    for (const source of sources) {
      const before = compileText(NAME, source, lexicon).document!
      const after = compileText(NAME, change(source), lexicon).document!
      expect(facts(after)).toEqual(facts(before))
    }
  })
})
