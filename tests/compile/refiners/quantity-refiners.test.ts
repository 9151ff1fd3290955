import { describe, expect, it } from 'vitest'
import { arabicQuantity, hanQuantity } from '../../../src/compile/parsers/number-with-unit.ts'
import { wordedQuantity } from '../../../src/compile/parsers/worded-quantity.ts'
import { joinBetween } from '../../../src/compile/refiners/join-between.ts'
import { keepLongest } from '../../../src/compile/refiners/keep-longest.ts'
import { nearSpan } from '../../../src/compile/refiners/near-span.ts'
import { refuseOrdinals } from '../../../src/compile/refiners/refuse-ordinals.ts'

type Refine = typeof joinBetween
const refined = (refine: Refine, text: string) => {
  const found = [wordedQuantity, arabicQuantity, hanQuantity].flatMap((parser) => parser.parse(text))
  return refine(text, keepLongest(found)).map(({ start, end, comparator, value }) => [
    text.slice(start, end),
    comparator,
    value,
  ])
}

describe('joinBetween', () => {
  it.each([
    ['介于5%和10%之间', '5%和10%', [5, 10]],
    ['在5与10家之间', '5与10家', [5, 10]],
  ])('joins 「%s」', (text, words, value) =>
    expect(refined(joinBetween, text)).toEqual([[words, 'range', value]]),
  )
  it.each(['5家和10家', '5家和10人之间', '10%和5%之间', '5%、10%之间'])('leaves 「%s」 two amounts', (text) =>
    expect(refined(joinBetween, text)).toHaveLength(2),
  )
})

describe('nearSpan', () => {
  it.each([
    ['近三年', '三年', '=', 3],
    ['在近6个月新增', '6个月', '=', 6],
    ['近5年来', '5年', '=', 5],
  ])('takes 「%s」 for a span of time', (text, ...read) => expect(refined(nearSpan, text)).toEqual([read]))
  it.each([
    ['历时近三年', '近三年', '~', 3],
    ['缩短近20天', '近20天', '~', 20],
    ['近300家', '近300家', '~', 300],
    ['近七成', '近七成', '~', 70],
    ['约三年', '约三年', '~', 3],
    ['三年左右', '三年左右', '~', 3],
  ])('leaves 「%s」 approximate', (text, ...read) => expect(refined(nearSpan, text)).toEqual([read]))
})

describe('refuseOrdinals', () => {
  it.each([
    '第3',
    '3号',
    'S4',
    '5:00',
    '〔2018〕',
    '500强',
    '80后',
    '3.0版',
    '7×24小时',
    '百亿级',
    '一户一档',
    '热线12345',
  ])('refuses 「%s」', (text) => expect(refined(refuseOrdinals, text)).toEqual([]))
  it.each([
    ['3个', [['3个', '=', 3]]],
    ['3-5家', [['3-5家', 'range', [3, 5]]]],
    ['5年后', [['5年', '=', 5]]],
    ['增长80', [['80', '=', 80]]],
  ])('keeps 「%s」', (text, kept) => expect(refined(refuseOrdinals, text)).toEqual(kept))
})
