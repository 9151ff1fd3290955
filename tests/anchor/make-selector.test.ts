import { describe, expect, it } from 'vitest'
import { makeSelector, withoutEdgeSpace } from '../../src/anchor/make-selector.ts'
import { aSection } from '../builders.ts'

const SECTIONS = [aSection('one', 0, 40), aSection('inner', 10, 40, 'one'), aSection('two', 40, 90)]

describe('makeSelector', () => {
  it('keeps the words, 32 characters on both sides, the offsets and the innermost section', () => {
    const text = '一'.repeat(40) + '目标' + '二'.repeat(40)
    expect(makeSelector(text, SECTIONS, { start: 40, end: 42 })).toEqual({
      quote: { exact: '目标', prefix: '一'.repeat(32), suffix: '二'.repeat(32) },
      start: 40,
      end: 42,
      sectionId: 'two',
      copies: 1,
      twins: 1,
      alike: 0,
    })
  })

  it.each([
    // text, its first 11 characters stand in … places, … of them in like context, … places hold words like them
    ['提升服务经济能级水平。甲乙丙。', 1, 1, 0],
    ['提升服务经济能级水平。提升服务经济能级水平。', 2, 2, 0],
    ['提升服务经济能级水平。提升服务经济能级质量。', 1, 1, 1],
    [`提升服务经济能级水平。${'甲乙丙丁戊己。'.repeat(20)}提升服务经济能级水平。`, 2, 1, 0],
  ])('counts what the first words of 「%s」 could be taken for', (text, copies, twins, alike) => {
    expect(makeSelector(text, [], { start: 0, end: 11 })).toMatchObject({ copies, twins, alike })
  })

  it('has shorter surroundings at the ends of a text', () => {
    expect(makeSelector('目标。', [], { start: 0, end: 2 }).quote).toEqual({
      exact: '目标',
      prefix: '',
      suffix: '。',
    })
  })

  it('splits no character in two, in the words or beside them', () => {
    const text = `𠮷${'字'.repeat(31)}目标`
    const { quote } = makeSelector(text, [], { start: 33, end: 35 })
    expect(quote.prefix.startsWith('𠮷')).toBe(true)
    expect(makeSelector('𠮷利', [], { start: 1, end: 3 }).quote.exact).toBe('𠮷利')
  })

  it.each([
    { start: 3, end: 3 },
    { start: 0, end: 99 },
  ])('refuses %o', (span) => {
    expect(() => makeSelector('目标。', [], span)).toThrow(RangeError)
  })
})

describe('withoutEdgeSpace', () => {
  it('drops the white space at both ends and keeps what is inside', () => {
    expect(withoutEdgeSpace(' \n 目 标\n', { start: 0, end: 7 })).toEqual({ start: 3, end: 6 })
  })
})
