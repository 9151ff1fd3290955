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
    '在去年基础上,要提升服务能级。',
    '自2023年以来,累计办理21件。下一步将加快上线新一批。',
    '会议召开后,要加强督办。',
    '把满意度提高到97%以上。',
    '定期召开联席会议,推动问题解决。',
  ])('a task: %s', (text) => expect(roleOfParagraph(text)).toBe('task'))
  it.each([
    '市政协主席某某出席,市委常委某某主持。',
    '某某指出,这是赋予上海的重要使命。',
    '各部门在会上作交流发言。',
    '《关于加快建设的若干意见》已经印发。',
    '他直奔主题,提出建议,很有必要。',
    '昨天上午,全区召开优化营商环境大会。',
    '区领导甲出席并讲话,60家企业代表参加,共促发展。',
    '去年新设企业1.2万户,同比增长12%,服务能级不断提升。',
    '办结率已达93%,比上年提高6个百分点。',
    '满意度提高6个百分点。',
    '近年来,全区坚持创新,加快转型。',
    '“十四五”期间,全区优化布局,完善设施。',
    '推出了一批政策,支持企业12家。',
  ])('preamble: %s', (text) => expect(roleOfParagraph(text)).toBe('preamble'))
})
