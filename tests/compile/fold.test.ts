import { describe, expect, it } from 'vitest'
import { fold, simplify } from '../../src/compile/fold.ts'

describe('fold', () => {
  it.each([
    ['（２０２５年），增長８％；', '(2025年),增长8%;'],
    ['　全角\u00A0空格', ' 全角 空格'],
    ['進博會圓滿', '进博会圆满'],
    ['裏裡衆眾產説峯綫爲', '里里众众产说峰线为'],
    ['⽂化⼈才', '文化人才'],
    ['𠮷祥', '𠮷祥'],
    ['㎡½①…“”〔2018〕', '㎡½①…“”〔2018〕'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text)).toHaveLength(text.length)
  })

  it.each(['显著提升', '什么', '著名', '后来居上', '干净'])('leaves simplified text alone: %s', (text) => {
    expect(fold(text)).toBe(text)
  })

  it('changes no length over the whole of the plane', () => {
    const all = Array.from({ length: 0xffff }, (_, i) => String.fromCharCode(i)).join('')
    expect(fold(all)).toHaveLength(all.length)
  })

  it.each([0, 1, 255, 256, 257, 8192, 8193, 20_000])('folds %d characters as it folds each', (length) => {
    const text = '（進博會）𠮷，\uFEFF\ud842Ａ'.repeat(Math.ceil(length / 12)).slice(0, length)
    for (const printed of [text, text.replace(/[\ud800-\udfff]/g, '會')]) {
      const units = Array.from({ length: printed.length }, (_, i) => fold(printed[i]!))
      expect(fold(printed)).toBe(units.join(''))
    }
  })
})

describe('simplify', () => {
  it('changes script but not width or punctuation', () => {
    expect(simplify('（關於）２０％')).toBe('（关于）２０％')
  })
})
