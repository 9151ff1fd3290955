import { describe, expect, it } from 'vitest'
import { findReadings } from '../../../src/compile/clean/readings.ts'

const without = (text: string) => {
  let rest = text
  for (const { start, end } of findReadings(text).toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  return rest
}

describe('findReadings', () => {
  it.each([
    ['深(shen)入学习(xi)', '深入学习'],
    ['黨的(de)(de)領導', '黨的領導'],
    ['優（yōu）質', '優質'],
    ['深\u200B(shen)入', '深\u200B入'],
    ['長(zhǎng)三角,長(chang)期', '長三角,長期'],
    ['綠(lv)色與旅(lǚ)遊', '綠色與旅遊'],
    ['𠮷祥(xiáng)深(shen)', '𠮷祥深'],
    ['召开发布会(fābùhuì),引进首店(shǒudiàn)', '召开发布会,引进首店'],
    ['重點項目(zhòngdiǎnxiàngmù)「四個(sìgè)一批」', '重點項目「四個一批」'],
    ['女(nǚ)性旅游(lǚyóu)', '女性旅游'],
  ])('%s → %s', (text, words) => expect(without(text)).toBe(words))

  it.each([
    '互联网(Internet)',
    '人工智能(AI)',
    '世界贸易组织(WTO)',
    '上海(shanghai)',
    '发布会(huìyì)',
    '一(café)',
    '深(du)入',
    '深(shen(shen)',
    '(shen)',
    '建设(一)(二)',
    'a(a)',
    '深( shen )入',
  ])('leaves %s', (text) => expect(findReadings(text)).toEqual([]))
})
