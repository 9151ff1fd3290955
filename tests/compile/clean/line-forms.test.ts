import { describe, expect, it } from 'vitest'
import {
  endsAsDocument,
  isDateLine,
  isDocumentNumber,
  isHeadingLine,
  isProse,
} from '../../../src/compile/clean/line-forms.ts'

describe('isDateLine', () => {
  it.each([
    '2018-04-24 23:21',
    '2023-08-08 174',
    '2024年1月24日',
    '某社 2024/5/6 08:30',
    '2024-05-06 星期一',
    '2024-05-06 08:30:11174',
    '2018年05月06日07:12 来源:某日报',
    '2024-05-06 08:30 来源:某报 浏览次数:12 字号:大 中 小 打印 收藏',
    '2024-05-06 08:30:11 | 作者:某某 编辑:某某 分享到:',
    'http://www.example.com   2024-05-06 08:30:11',
    '2024年5月6日 发布机构:某某局 索引号:AB-12',
  ])('knows %s', (line) => expect(isDateLine(line)).toBe(true))

  it.each([
    '2023年4月24日新闻发布会实录',
    '(2024年5月6日)',
    '2024年5月6日,会议召开。',
    '2024年5月',
    '2024年5月6日起来源:财政拨款',
    '2024-05-06 资金来源于财政。',
    '2024-13-01',
    '详见某某网站首页的栏目说明与公告栏目 2024-05-06',
    '24日',
    // There are millions of ways to cut so many digits into numbers: none but the whole is tried.
    `2024-01-24 ${'1'.repeat(48)}x`,
  ])('leaves %s', (line) => expect(isDateLine(line)).toBe(false))
})

describe('isDocumentNumber', () => {
  it.each(['沪府办发〔2024〕5号', '(虹府发[2024]3号)', '长府办(2024)第17号'])('knows %s', (line) =>
    expect(isDocumentNumber(line)).toBe(true),
  )

  it.each(['〔2024〕5号', '沪府办发〔2024〕5号文件精神', '第5号'])('leaves %s', (line) =>
    expect(isDocumentNumber(line)).toBe(false),
  )
})

describe('isProse', () => {
  it.each(['各区人民政府,市政府各委、办、局:', '全面推进。'])('knows %s', (line) =>
    expect(isProse(line)).toBe(true),
  )
  it.each(['定了!某市明确行动方案', '主要指标', '各项指标'])('leaves %s', (line) =>
    expect(isProse(line)).toBe(false),
  )
})

describe('isHeadingLine', () => {
  it.each(['一、总体要求', '(二)基本原则', '第三章 规划', '10.打造', '1、引进'])('knows %s', (line) =>
    expect(isHeadingLine(line)).toBe(true),
  )
  it.each(['1.5万元', '2024年', '一是做强', '10'])('leaves %s', (line) =>
    expect(isHeadingLine(line)).toBe(false),
  )
})

describe('endsAsDocument', () => {
  it.each(['关于促进首店经济的若干措施', '三年行动计划(2024—2026年)', '关于印发《某规划》的通知'])(
    'knows %s',
    (title) => expect(endsAsDocument(title)).toBe(true),
  )
  it.each(['全市推进会召开', '某网'])('leaves %s', (title) => expect(endsAsDocument(title)).toBe(false))
})
