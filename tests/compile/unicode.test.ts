import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileText } from '../../src/compile/compile-document.ts'
import type { CompiledDocument } from '../../src/model/dataset.ts'
import { projectLexicon } from '../project-lexicon.ts'

const lexicon = projectLexicon()
const NAME = { file: 'a.txt', sha256: '' }
const PLAIN = [
  '东湖区商业三年行动方案（2024—2026年）',
  '发布日期：2024-03-05 来源：东湖日报',
  '一、总体目标',
  '到2026年，新增首店20家，文化场馆全覆盖。',
  '（一）做优服务。打响“上海服务”品牌，由区商务委牵头。',
].join('\n')
const ORIGINAL = compileText(NAME, PLAIN, lexicon).document!

const HIDDEN = [
  ...'\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069', // direction of writing
  ...'\u200B\u200C\u200D\u2060\uFEFF\u00AD\u034F\u180E\u2064', // zero width
  ...'\u{E0001}\u{E0041}\u{E007F}', // tags
  ...'\uFE00\uFE0F\u{E0100}\u{E01EF}', // variation selectors
  ...'\u0001\u001F\u007F\u0085', // control characters
  ...'\u3164\u115F\uFFA0\u2800', // fillers
  '\uD842', // halves of characters
  '\uDFB7',
]
/** Characters that stay, with the code that flags them. */
const SEEN: readonly (readonly [character: string, code: string])[] = [
  ...Array.from('⽂⼀⼆⽇⽉⺟⻓', (character) => [character, 'look-alike-character'] as const),
  ...Array.from('\uF900\uFA0C\u{2F800}', (character) => [character, 'look-alike-character'] as const),
  ...Array.from('０５９', (character) => [character, 'full-width-digit'] as const),
  ...Array.from('𠀀𠮷𪜶𰀀', (character) => [character, 'rare-character'] as const),
  ...Array.from('\uE000\uF8FF\u{F0000}', (character) => [character, 'private-character'] as const),
  ['\uFFFD', 'lost-character'],
  ['锟斤拷', 'lost-character'],
]
/** Where a character is put: in the title, in a number, in a brand, at the end. */
const PLACES = [3, PLAIN.indexOf('2026年，') + 2, PLAIN.indexOf('海服务'), PLAIN.length - 1]

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : []
const isWellFormed = (text: string) => !/\p{Cs}/u.test(text)
const isInside = (text: string, at: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))

function expectWhole(doc: CompiledDocument): void {
  expect(strings(doc).filter((text) => !isWellFormed(text))).toEqual([])
  const facts = [...doc.sections, ...doc.measures, ...doc.events, ...doc.targets, ...doc.mentions]
  const ends = [doc.body, ...facts.map(({ span }) => span)].flatMap(({ start, end }) => [start, end])
  expect(ends.filter((at) => isInside(doc.text, at))).toEqual([])
}

const at = (character: string, place: number) => PLAIN.slice(0, place) + character + PLAIN.slice(place)

describe('characters nobody sees', () => {
  it.each(HIDDEN.map((character) => [character.codePointAt(0)!.toString(16), character] as const))(
    'U+%s is left out wherever it stands, and flagged there',
    (_, character) => {
      for (const place of PLACES) {
        const doc = compileText(NAME, at(character, place), lexicon).document!
        const before = PLAIN.slice(0, place).split('\n')
        expect(doc.diagnostics).toMatchObject([
          { code: 'hidden-character', line: before.length, column: before.at(-1)!.length + 1 },
        ])
        expect(doc.text).toBe(ORIGINAL.text)
        expect(doc.targets).toEqual(ORIGINAL.targets)
        expectWhole(doc)
      }
    },
  )
})

describe('characters that look like others, or like nothing', () => {
  it.each(SEEN)('%s is kept as printed, and flagged as %s', (character, code) => {
    for (const place of PLACES) {
      const doc = compileText(NAME, at(character, place), lexicon).document!
      const before = PLAIN.slice(0, place).split('\n')
      expect(doc.diagnostics).toMatchObject([
        { code, line: before.length, column: before.at(-1)!.length + 1 },
      ])
      expect(doc.text).toContain(character)
      expectWhole(doc)
    }
  })

  it('are compared as what they look like', () => {
    const doc = compileText(
      NAME,
      PLAIN.replace('上海服务', '上海服务').replace('文化', '⽂化').replace('20家', '２０家'),
      lexicon,
    )
    expect(doc.document!.targets.map(({ value }) => value)).toEqual(
      ORIGINAL.targets.map(({ value }) => value),
    )
  })
})

it('no span splits a pair and every string is whole, whatever is put in', () => {
  const unit = fc.constantFrom(...HIDDEN, ...SEEN.map(([character]) => character), '①', '㎡', '½', '\u0301')
  const put = fc.array(fc.tuple(fc.nat(PLAIN.length), unit), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(put, (list) => {
      const source = list.reduce(
        (text, [place, character]) => text.slice(0, place) + character + text.slice(place),
        PLAIN,
      )
      const { document: doc, diagnostics } = compileText(NAME, source, lexicon)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expectWhole(doc!)
    }),
    { numRuns: 500 },
  )
}, 60_000)
