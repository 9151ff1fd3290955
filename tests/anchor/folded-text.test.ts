import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldCharacters } from '../../src/anchor/fold-characters.ts'
import { foldText, spanAt } from '../../src/anchor/folded-text.ts'

describe('foldCharacters', () => {
  it.each([
    ['２０％，（一）', '20%,(一)'],
    ['“四大品牌”「四大品牌」', '"四大品牌""四大品牌"'],
    ['2018—2020', '2018-2020'],
    ['⽂化、⾼地', '文化、高地'],
    ['\uF98E度', '年度'],
    ['〔2018〕【一】', '[2018][一]'],
    ['二○二五', '二〇二五'],
  ])('compares 「%s」 as 「%s」', (printed, folded) => expect(foldCharacters(printed)).toBe(folded))

  it.each(['①', '²', '㎡', '½', '、', '~', '著', '進'])('leaves 「%s」 as it is', (character) =>
    expect(foldCharacters(character)).toBe(character),
  )

  it('keeps the length of any text, and folds a folded text to itself', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const folded = foldCharacters(text)
        expect(folded.length).toBe(text.length)
        expect(foldCharacters(folded)).toBe(folded)
      }),
    )
  })
})

describe('foldText', () => {
  it.each(['新增 15 家', '新增\n15家', '新增15\u200B家', '新\u3000增１５家\uFEFF'])(
    'searches 「%s」 as 「新增15家」',
    (text) => expect(foldText(text).units).toBe('新增15家'),
  )

  it('knows where every unit stands', () => {
    const text = ' 新增\n１５ 家。'
    const folded = foldText(text)
    const at = folded.units.indexOf('15家')
    expect(text.slice(spanAt(folded, at, at + 3).start, spanAt(folded, at, at + 3).end)).toBe('１５ 家')
  })

  it('loses nothing but white space and invisible characters', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const { units, offsets } = foldText(text)
        expect(units.length).toBe(offsets.length)
        for (const [place, offset] of offsets.entries())
          expect(foldCharacters(text[offset]!)).toBe(units[place])
        const kept = new Set(offsets)
        const left = [...text].flatMap((_, i) => (kept.has(i) ? [] : [text[i]!]))
        expect(left.join('')).toMatch(/^[\s\p{Cf}\p{Mn}\uD800-\uDFFF]*$/u)
      }),
    )
  })
})
