import { describe, expect, it } from 'vitest'
import { type PrintedNumber, valueOfNumber } from '../../../src/compile/parsers/number-value.ts'

const printed = (words: string, more: Partial<PrintedNumber> = {}): PrintedNumber => ({
  script: /\d/.test(words) ? 'arabic' : 'han',
  sign: '',
  words,
  range: null,
  scale: '',
  half: false,
  ...more,
})

describe('valueOfNumber', () => {
  it.each<[PrintedNumber, number | readonly [number, number], string]>([
    [printed('20', { scale: '万' }), 20, '万'],
    [printed('8', { scale: '千' }), 8000, ''],
    [printed('三千亿'), 3000, '亿'],
    [printed('四亿五千万'), 4.5e8, ''],
    [printed('万'), 1, '万'],
    [printed('三四十'), [30, 40], ''],
    [printed('两', { half: true }), 2.5, ''],
    [printed('5', { sign: '±' }), [-5, 5], ''],
    [printed('三', { sign: '负' }), -3, ''],
    [printed('5000', { range: { same: '万', upper: '1' }, scale: '亿' }), [0.5, 1], '亿'],
    [printed('20', { range: { same: '', upper: '30' }, scale: '万' }), [20, 30], '万'],
    [printed('8000', { range: { same: '', upper: '1' }, scale: '万' }), [0.8, 1], '万'],
    [printed('十万', { range: { same: '', upper: '二十万' } }), [10, 20], '万'],
    [printed('三', { range: { same: '', upper: '五万' } }), [3, 5], '万'],
  ])('reads %j', (number, value, scale) => expect(valueOfNumber(number)).toEqual({ value, scale }))

  it.each([printed('几十'), printed('5', { range: { same: '', upper: '3' } }), printed('一百千')])(
    'refuses %j',
    (number) => expect(valueOfNumber(number)).toBeNull(),
  )
})
