import { describe, expect, it } from 'vitest'
import { isBrandName } from '../../../src/compile/parsers/brand-name.ts'

const isBrand = (text: string) => {
  const start = text.search(/上海(?:服务|制造|购物|文化)/)
  return isBrandName(text, { start, end: start + 4 })
}

describe('isBrandName', () => {
  it.each([
    '打响“上海服务”品牌',
    '打造上海购物品牌新高地',
    '激发上海文化的创造活力',
    '做强上海制造、上海购物',
    '擦亮「上海制造」',
  ])('「%s」 names the brand', (text) => expect(isBrand(text)).toBe(true))

  it.each([
    '是上海服务构建新格局的载体',
    '上海制造业转型',
    '上海文化广场开放',
    '提升上海服务业能级',
    '上海服务全国',
  ])('「%s」 does not', (text) => expect(isBrand(text)).toBe(false))
})
