import { describe, expect, it } from 'vitest'
import { fold } from '../../src/compile/fold.ts'
import { findSections } from '../../src/compile/outline.ts'
import type { Span } from '../../src/model/span.ts'
import { textOf } from '../../src/model/span.ts'

const sectionsOf = (text: string) => {
  const paragraphs: Span[] = []
  for (const { index, 0: line } of text.matchAll(/.+/g))
    paragraphs.push({ start: index, end: index + line.length })
  return findSections({ documentId: 'd-1', text, folded: fold(text), paragraphs })
}
const outline = (...lines: string[]) =>
  sectionsOf(lines.join('\n')).map(({ level, label, title }) => `${level} ${label} ${title}`)

describe('findSections', () => {
  it('reads headings on their own lines and run-in ones up to the first full stop', () => {
    expect(
      outline(
        '引言。',
        '一、總體要求',
        '(一)目标。建成𠮷城。',
        '二、重点任务',
        '1.做强贸易,做优服务。主动开放。',
        '2．扩大消费',
      ),
    ).toEqual([
      '1 一、 总体要求',
      '2 (一) 目标',
      '1 二、 重点任务',
      '3 1. 做强贸易,做优服务',
      '3 2． 扩大消费',
    ])
  })

  it('reads decimal numbers, each below the heading it prints', () => {
    const lines = [
      '1 总体要求',
      '1.1 目标',
      '到期完成。',
      '1.2 原则',
      '2 重点任务',
      '2.1 安居',
      '2.1.1 改造。完成。',
    ]
    const more = ['2.1.2 治理。完成。', '3.5公里绿道贯通。', '2.2 管网', '3 保障措施', '3.1 资金']
    expect(outline(...lines, ...more)).toEqual([
      '1 1 总体要求',
      '2 1.1 目标',
      '2 1.2 原则',
      '1 2 重点任务',
      '2 2.1 安居',
      '3 2.1.1 改造',
      '3 2.1.2 治理',
      '2 2.2 管网',
      '1 3 保障措施',
      '2 3.1 资金',
    ])
    expect(outline('1 床位', '2 绿道', '3 驿站')).toEqual([])
  })

  it('takes a list that goes on in its paragraph for no heading', () => {
    expect(outline('一、任务', '①培育企业;②建设平台。')).toEqual(['1 一、 任务'])
    expect(outline('一、任务', '①培育企业。每年完成。', '②建设平台。每年完成。')).toHaveLength(3)
  })

  it('follows numbers that run on across headings', () => {
    expect(
      outline('(一)甲', '1.子', '2.丑', '(二)乙', '3.寅', '(三)丙', '1.卯').map((line) => line.slice(0, 4)),
    ).toEqual(['1 (一', '2 1.', '2 2.', '1 (二', '2 3.', '1 (三', '2 1.'])
  })

  it('gives an excerpt the levels of its numbering styles', () => {
    expect(outline('（三）甲。实施。', '（四）乙。实施。', '二、丙', '（五）丁。实施。')).toEqual([
      '2 （三） 甲',
      '2 （四） 乙',
      '1 二、 丙',
      '2 （五） 丁',
    ])
  })

  it('puts (一) inside 1. where it begins anew under each number', () => {
    expect(outline('1.甲', '(一)子', '(二)丑', '2.乙', '(一)寅', '(二)卯').map((line) => line[0])).toEqual([
      ...'122122',
    ])
  })

  it.each([
    [
      ['一、甲事', '(二)建设目标', '到明年见效。'],
      ['一、', '(二)'],
    ],
    [
      ['一、甲事', '(一)打底', '先做。', '(四)提速', '再做。', '(九)收尾', '做完。'],
      ['一、', '(一)', '(四)', '(九)'],
    ],
    [
      ['二、乙事', '4.打造绿廊。沿河植树。', '6.疏通河口。清淤固岸。'],
      ['二、', '4.', '6.'],
    ],
    [
      ['(一)修路', '1.拓宽干道。先拓东段。', '(二)架桥', '3.加固旧桥。逐座检测。'],
      ['(一)', '1.', '(二)', '3.'],
    ],
    [
      ['第二章 目标', '第五章 保障'],
      ['第二章', '第五章'],
    ],
    [
      ['第一部分:基础', '一、回顾', '第四部分:目标', '二、指标'],
      ['第一部分', '一、', '第四部分', '二、'],
    ],
    [
      ['第1部分 现状', '第2部分 任务'],
      ['第1部分', '第2部分'],
    ],
    [
      ['㈠筑坝', '㈡修渠'],
      ['㈠', '㈡'],
    ],
    [
      ['一、事', '⑴修缮校舍。分批做。', '⑵更新设备。当年做。'],
      ['一、', '⑴', '⑵'],
    ],
  ])('reads headings whose numbers leave some out: %j', (lines, labels) => {
    expect(outline(...lines).map((line) => line.split(' ')[1])).toEqual(labels)
  })

  it.each([
    [['一、事', '(一)做。', '(四)规模适度。']],
    [['一、事', '(一)做。', '4.道路,桥梁', '合计']],
    [['一、事', '(一)做。', '5.350公里', '合计。']],
    [['一、事', '(一)做。', '7.完成登记;']],
    [['一、事', '(一)做。', '第3编号', '第2节点', '第二条件']],
    [['一、事', '(一)做。', '表1 主要指标', '3.绿化覆盖率', '达到四成。']],
  ])('leaves items, rows and words that only begin like a heading: %j', (lines) => {
    expect(outline(...lines)).toHaveLength(2)
  })

  it('reads chapters, sections and articles', () => {
    expect(
      outline(
        '第一章 总则',
        '第一条 为了管理。',
        '第二章 规划',
        '第二条 部门应当编制规划。',
        '(一)布局;',
        '(二)规模。',
      ),
    ).toEqual(['1 第一章 总则', '2 第一条 为了管理', '1 第二章 规划', '2 第二条 部门应当编制规划'])
  })

  it('takes the brackets off a title that stands in them', () => {
    expect(outline('第一条（目的和依据）', '为了管理。')).toEqual(['1 第一条 目的和依据'])
  })

  it('leaves the responsible bodies in brackets out of a title', () => {
    expect(outline('1.改造商圈（责任单位：区商务委、各街镇）')).toEqual(['1 1. 改造商圈'])
  })

  it.each([
    ['items of a list', ['一、任务', '1.完成排查;', '2.完成整改;', '3.完成验收。']],
    ['rows of a table', ['一、任务', '指标', '1', '绿地', '2', '道路']],
    ['rows of a box', ['一、任务', '专栏1 主要指标', '1.总收入70亿元。', '2.总人数9万人。']],
    ['numbers that do not go on', ['一、任务', '7.其他事项', '4.附带说明']],
    ['a second 「1.」 under the same heading', ['一、任务', '2018年发展。', '3.5万平方米建成。']],
  ])('takes no heading from %s', (_, lines) => expect(outline(...lines)).toEqual(['1 一、 任务']))

  it('has none for an unnumbered text', () =>
    expect(outline('要加快建设。', '一是做强。二是做优。')).toEqual([]))

  it('spans from the heading to the end of what it governs, and names its parent', () => {
    const text = '引言。\n一、甲\n(一)子。\n文。\n(二)丑。\n二、乙\n尾。'
    const sections = sectionsOf(text)
    expect(sections.map(({ span }) => textOf(text, span))).toEqual([
      '一、甲\n(一)子。\n文。\n(二)丑。',
      '(一)子。\n文。',
      '(二)丑。',
      '二、乙\n尾。',
    ])
    const [first, ...rest] = sections
    expect(rest.map(({ parent }) => parent)).toEqual([first!.id, first!.id, null])
    expect(new Set(sections.map(({ id }) => id)).size).toBe(4)
  })

  it('keeps the ids of other sections when a paragraph is inserted', () => {
    const [before] = sectionsOf('一、甲\n文。\n二、乙')
    const [after] = sectionsOf('引言。\n一、甲\n文。\n又。\n二、乙')
    expect(after!.id).toBe(before!.id)
  })
})
