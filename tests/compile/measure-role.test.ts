import { describe, expect, it } from 'vitest'
import { roleOfParagraph, roleOfSection } from '../../src/compile/measure-role.ts'

describe('roleOfSection', () => {
  it.each([
    ['task', ['重点任务', '加强宣传推广']],
    ['task', ['主攻方向和重点任务', '提升环境品质']],
    ['task', ['打造时尚消费地标']],
    ['safeguard', ['支撑要素及保障举措', '做强平台']],
    ['safeguard', ['强化组织领导']],
    ['safeguard', ['支持保障和组织实施', '抓好任务落实']],
    ['preamble', ['总体要求', '基本原则']],
    ['preamble', ['指导思想、基本原则和总体目标']],
    ['preamble', ['发展基础']],
    ['preamble', ['更高质量发展的必然要求']],
  ])('%s: %j', (role, path) => expect(roleOfSection(path)).toBe(role))
})

describe('roleOfParagraph', () => {
  it.each([
    '要注重软硬结合。',
    '加快引进全球商品。',
    '必须守住底线。',
    '购物环境要整体提升。',
    '大力减少中间环节。',
    '“某某品牌”重在彰显美誉度。',
  ])('a task: %s', (text) => expect(roleOfParagraph(text)).toBe('task'))
  it.each([
    '市政协主席某某出席,市委常委某某主持。',
    '某某指出,这是赋予上海的重要使命。',
    '各部门在会上作交流发言。',
    '《关于加快建设的若干意见》已经印发。',
    '他直奔主题,提出建议,很有必要。',
  ])('preamble: %s', (text) => expect(roleOfParagraph(text)).toBe('preamble'))
})
