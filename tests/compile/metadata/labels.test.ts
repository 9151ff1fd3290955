import { describe, expect, it } from 'vitest'
import { findLabelledValues, startsWithLabel } from '../../../src/compile/metadata/labels.ts'

const pairs = (line: string) => findLabelledValues(line).map(({ kind, value }) => [kind, value])

describe('findLabelledValues', () => {
  it.each([
    [
      '发布机构: 某区发展改革委 发布日期:2018-11-12',
      [
        ['issuer', '某区发展改革委'],
        ['published', '2018-11-12'],
      ],
    ],
    [
      '发布时间:2022-12-09  文档来源:某文明网  关键字:某区',
      [
        ['published', '2022-12-09'],
        ['source', '某文明网'],
        ['other', '某区'],
      ],
    ],
    ['索 引 号: 0001/2024', [['other', '0001/2024']]],
    ['(文章来源:某新闻)', [['source', '某新闻']]],
    [
      '来源: 某日报 | 作者: 王某',
      [
        ['source', '某日报'],
        ['other', '王某'],
      ],
    ],
    ['图片来源:陈某', [['other', '陈某']]],
    ['发文字号:', [['number', '']]],
    ['•【公布日期】2005.02.01', [['published', '2005.02.01']]],
    [
      '[ 发布机构 ] | 某县发展改革委 | [ 发布日期 ] | 2025-02-21 |',
      [
        ['issuer', '某县发展改革委'],
        ['published', '2025-02-21'],
      ],
    ],
  ])('%s', (line, expected) => expect(pairs(line)).toEqual(expected))

  it('finds nothing where no label stands', () => expect(pairs('资金来源充足')).toEqual([]))
})

describe('startsWithLabel', () => {
  it.each(['发布日期:2018-11-12', '【 字体:', '标 题: 某办法', '•【时效性】失效', '[ 索引号 ] | 0001'])(
    'knows %s',
    (line) => expect(startsWithLabel(line)).toBe(true),
  )
  it.each(['资金来源:财政', '实施时间:', '发布日期为', '【来源广泛】', '[1]来源'])('leaves %s', (line) =>
    expect(startsWithLabel(line)).toBe(false),
  )
})
