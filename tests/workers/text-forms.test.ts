import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simplifiedText } from '../../src/workers/simplified-text.ts'
import { foldedText } from '../../src/workers/text-forms.ts'

/** The text with its odd stretches as they are read. */
function read(text: string): string {
  const { text: simple, odd } = simplifiedText(text)
  let [shown, from] = ['', 0]
  for (const { start, end, words } of odd) {
    shown += simple.slice(from, start) + words
    from = end
  }
  return shown + simple.slice(from)
}

describe('simplified text', () => {
  it.each([
    ['深入學習貫徹黨的二十大精神', '深入学习贯彻党的二十大精神'],
    ['看著乾淨的街道，讀乾隆年間的著作', '看着干净的街道，读乾隆年间的著作'],
    ['為什么説服務', '为什么说服务'],
    ['⽂化事業發展', '文化事业发展'],
    ['暐字與勣字的人名', '𬀩字与𪟝字的人名'],
  ])('reads 「%s」 as 「%s」', (text, shown) => expect(read(text)).toBe(shown))

  it.each(['成效显著，著名的著作', '什么', 'R&D 5,000', ''])('leaves 「%s」 as it is', (text) =>
    expect(simplifiedText(text)).toEqual({ text, odd: [] }),
  )

  it('looks at each line for itself', () => {
    expect(read('顯著提升\n成效显著')).toBe('显著提升\n成效显著')
  })

  it('keeps every offset (any text)', () => {
    const unit = fc.constantFrom('學', '习', '暐', '𠮷', '著', '么', '\n', 'İ', '２', '⽂')
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { text: simple, odd } = simplifiedText(text)
        expect(simple.length).toBe(text.length)
        for (const { start, end } of odd) expect(simple.slice(start, end)).toBe(text.slice(start, end))
        expect(foldedText(text).length).toBe(text.length)
      }),
    )
  })
})

describe('text as it is compared', () => {
  it.each([
    ['（２０２５年），增長８％', '(2025年),增长8%'],
    ['⽂化ＲＤ', '文化rd'],
    ['İstanbul', 'İstanbul'],
  ])('makes 「%s」 「%s」', (text, folded) => expect(foldedText(text)).toBe(folded))
})
