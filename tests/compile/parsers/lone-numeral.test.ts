import { describe, expect, it } from 'vitest'
import { isNumber, type LoneNumeral } from '../../../src/compile/parsers/lone-numeral.ts'

/** A numeral with what stands before and after it; `after` may begin with a comparing word. */
const lone = (before: string, words: string, after: string, comparing = '', leads: readonly string[] = []) =>
  isNumber({
    words,
    before,
    after,
    comparing,
    more: '',
    lead: { start: 0, words: leads },
  } satisfies LoneNumeral)

describe('a Han numeral without a unit', () => {
  it.each([
    ['共', '九百九十九', ','],
    ['', '八千', '。'],
    ['均值', '三点五', '。'],
    ['答案是', '五', ','],
    ['排名前', '三', '。'],
    ['“', '五', '”'],
    ['\n', '五', '\n'],
  ])('is a number: %s|%s|%s', (before, words, after) => expect(lone(before, words, after)).toBe(true))

  it('is a number when it is compared', () => {
    expect(lone('', '三', '', '以上')).toBe(true)
    expect(lone('超过', '百', ',', '', ['超过'])).toBe(true)
  })

  it.each([
    ['', '五', '角大楼'],
    ['', '千万', '要'],
    ['', '百', '姓'],
    ['“', '三', '农”'],
    ['其', '一', ','],
    ['二〇二五', '六', '月'],
  ])('is none: %s|%s|%s', (before, words, after) => expect(lone(before, words, after)).toBe(false))
})
