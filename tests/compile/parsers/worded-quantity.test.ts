import { describe, expect, it } from 'vitest'
import { wordedQuantity } from '../../../src/compile/parsers/worded-quantity.ts'

const read = (text: string) =>
  wordedQuantity
    .parse(text)
    .map(({ start, end, comparator, value, unit }) => [text.slice(start, end), comparator, value, unit])

describe('an amount in words', () => {
  it.each([
    ['百分之二十', '百分之二十', '=', 20, '%'],
    ['千分之五以内', '千分之五以内', '<=', 0.5, '%'],
    ['三分之二', '三分之二', '=', 2 / 3, null],
    ['近七成', '近七成', '~', 70, '%'],
    ['三至四成', '三至四成', 'range', [30, 40], '%'],
    ['实现翻两番', '实现翻两番', '=', 4, '倍'],
    ['一半以上', '一半以上', '>=', 50, '%'],
    ['半年', '半年', '=', 0.5, '年'],
    ['两个半月', '两个半月', '=', 2.5, '个月'],
    ['收入比缩小到2.2:1', '2.2:1', '=', 2.2, ':1'],
    ['完成1/3', '1/3', '=', 1 / 3, null],
  ])('is read in 「%s」', (text, words, comparator, value, unit) => {
    expect(read(text)).toEqual([[words, comparator, value, unit]])
  })

  it.each(['三成为', '上半年', '减半征收', '24/7', '9/11', '比分3:2', '5:00', '十分重要', '3/2'])(
    'is not read in 「%s」',
    (text) => expect(read(text)).toEqual([]),
  )
})
