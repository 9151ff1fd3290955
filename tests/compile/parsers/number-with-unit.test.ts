import { describe, expect, it } from 'vitest'
import { arabicQuantity, hanQuantity } from '../../../src/compile/parsers/number-with-unit.ts'
import type { QuantityParser } from '../../../src/compile/parsers/quantity-mention.ts'

const read = (parser: QuantityParser, text: string) =>
  parser
    .parse(text)
    .map(({ start, end, comparator, value, unit }) => [text.slice(start, end), comparator, value, unit])

describe('a number in Arabic figures', () => {
  it.each([
    ['占比20%左右', '20%左右', '~', 20, '%'],
    ['引进1-2个', '1-2个', 'range', [1, 2], '个'],
    ['不低于300万平方米', '不低于300万平方米', '>=', 300, '万平方米'],
    ['1.8万亿元', '1.8万亿元', '=', 1.8, '万亿元'],
    ['5000万至1亿元', '5000万至1亿元', 'range', [0.5, 1], '亿元'],
    ['1,200户', '1,200户', '=', 1200, '户'],
    ['共3万4000户', '3万4000户', '=', 34000, '户'],
    ['零下5度', '零下5度', '=', -5, '度'],
  ])('is read in 「%s」', (text, words, comparator, value, unit) => {
    expect(read(arabicQuantity, text)).toEqual([[words, comparator, value, unit]])
  })

  it.each(['十五家', '第三届', '无数字'])('is not read in 「%s」', (text) =>
    expect(read(arabicQuantity, text)).toEqual([]),
  )
})

describe('a Han numeral', () => {
  it.each([
    ['达到十五家', '达到十五家', '>=', 15, '家'],
    ['三千亿元', '三千亿元', '=', 3000, '亿元'],
    ['一万二千户', '一万二千户', '=', 12000, '户'],
    ['近万家', '近万家', '~', 1, '万家'],
    ['两年半', '两年半', '=', 2.5, '年'],
    ['九百九十九', '九百九十九', '=', 999, null],
  ])('is read in 「%s」', (text, words, comparator, value, unit) => {
    expect(read(hanQuantity, text)).toEqual([[words, comparator, value, unit]])
  })

  it.each(['第三届', '进一步', '几十个', '百家争鸣', '统一规划', '一带一路', '15家'])(
    'is not read in 「%s」',
    (text) => expect(read(hanQuantity, text)).toEqual([]),
  )
})
