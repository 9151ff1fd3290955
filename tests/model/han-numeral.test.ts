import { describe, expect, it } from 'vitest'
import { numeralValue } from '../../src/model/han-numeral.ts'

describe('numeralValue', () => {
  it.each([
    ['1,200', 1200],
    ['4.15', 4.15],
    ['十', 10],
    ['十二', 12],
    ['两百三十', 230],
    ['一千零五', 1005],
    ['一万二千', 12000],
    ['三亿', 3e8],
    ['四万亿', 4e12],
    ['四亿五千六百四十二万零一十五', 456420015],
    ['25万6千', 256000],
    ['三点五', 3.5],
    ['二点零五', 2.05],
    ['二〇二五', 2025],
  ])('%s is %d', (words, value) => expect(numeralValue(words)).toBe(value))

  it.each(['', '多', '几十'])('「%s」 is no numeral', (words) => expect(numeralValue(words)).toBeNull())
})
