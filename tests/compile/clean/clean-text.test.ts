import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/compile/clean/clean-text.ts'
import { fold } from '../../../src/compile/fold.ts'
import { textOf } from '../../../src/model/span.ts'

const PAGE = `无障碍浏览 | 繁体
首页 > 政务公开 > 文件
字号： 大 中 小
东湖市人民政府关于印发《东湖市文旅行动方案》的通知
索取号：AA01/2024-1  发布日期：2024-03-05
东府发〔2024〕5号
各区人民政府：
　　现将《东湖市文旅行动方案》印发给你们。
　　一、总(zong)体要求
　　到2026年，新增景区𠮷5家。（来源：东湖日报）
指标
5

【打印】　【关闭】
相关解读
一图读懂文旅行动方案
版权所有：东湖市人民政府办公室
`

const lines = (source: string) => cleanText(source).text.split('\n')

describe('cleanText', () => {
  it.each(['\n', '\r\n', '\r'])(
    'keeps title and paragraphs in the order printed, whatever ends a line (%j)',
    (end) => {
      expect(lines(PAGE.replaceAll('\n', end))).toEqual([
        '东湖市人民政府关于印发《东湖市文旅行动方案》的通知',
        '东府发〔2024〕5号',
        '各区人民政府：',
        '现将《东湖市文旅行动方案》印发给你们。',
        '一、总体要求',
        '到2026年，新增景区𠮷5家。',
        '指标',
        '5',
      ])
    },
  )

  it('says where title, body and paragraphs stand', () => {
    const { text, title, body, paragraphs } = cleanText(PAGE)
    expect(textOf(text, title!)).toBe('东湖市人民政府关于印发《东湖市文旅行动方案》的通知')
    expect(textOf(text, body).startsWith('东府发')).toBe(true)
    expect(paragraphs.map((span) => textOf(text, span)).join('\n')).toBe(textOf(text, body))
  })

  it('maps every character but its own line breaks to the same character of the source', () => {
    const { text, sourceMap } = cleanText(PAGE)
    const mapped = sourceMap.map(([clean, source, length]) => {
      expect(PAGE.slice(source, source + length)).toBe(text.slice(clean, clean + length))
      return text.slice(clean, clean + length)
    })
    expect(mapped.join('')).toBe(text.replaceAll('\n', ''))
  })

  it('folds the text line by line as it would be folded whole, whatever the source', () => {
    const piece = fc.constantFrom(
      '進博會',
      '（２０２５）',
      '\n',
      '𠮷',
      '\ud842',
      '\udfb7',
      '\u200B',
      '(jìn)',
      '，',
      '标题：',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, folded } = cleanText(pieces.join(''))
        expect(folded).toBe(fold(text))
      }),
    )
  })

  it('puts the whole rest of the page aside, losing nothing', () => {
    const { page } = cleanText(PAGE)
    expect(page.head.map(({ folded }) => folded)).toHaveLength(4)
    expect(page.rest.map(({ folded }) => folded)).toEqual([
      '(来源:东湖日报)',
      '【打印】 【关闭】',
      '相关解读',
      '一图读懂文旅行动方案',
      '版权所有:东湖市人民政府办公室',
    ])
  })

  it('takes the marker of a form off a title', () => {
    expect(lines('视频 | 全市推进会召开\n2024-05-06 08:00\n全市推进会今天召开。')[0]).toBe('全市推进会召开')
  })

  it.each([
    ['全市推进会召开_东湖网', '全市推进会召开'],
    ['全市推进会召开 - 东湖市人民政府', '全市推进会召开'],
    ['定了 | 东湖明确五项行动', '定了 | 东湖明确五项行动'],
  ])('takes the name of the site off %s', (printed, title) => {
    expect(lines(`${printed}\n2024-05-06 08:00\n推进会今天召开。`)[0]).toBe(title)
  })

  it.each([
    ['增长5%以上,某区描绘2026年发展蓝图', true],
    ['某区轨道交通示意图', false],
  ])('takes 「%s」 for a title: %s', (line, isTitle) => {
    const { title } = cleanText(`${line}\n推进会今天召开。会议要求加快建设。`)
    expect(title !== null).toBe(isTitle)
  })

  it.each([
    ['东湖区绿道建设方案', '（2026－2028年）', '东湖区绿道建设方案（2026－2028年）'],
    ['东湖区绿道管理办法', '(试行)', '东湖区绿道管理办法(试行)'],
    ['东湖区绿道建设方案', '（讨论中）', '东湖区绿道建设方案'],
  ])('takes the years or the note on the line below a title with it: %s %s', (first, second, wanted) => {
    const { text, title } = cleanText(`${first}\n${second}\n为加快建设，制定本方案。`)
    expect(title && textOf(text, title)).toBe(wanted)
  })

  it('joins a title broken over two lines and drops its second print', () => {
    const source =
      '东湖市人民政府关于印发东湖市\n文旅行动方案的通知\n各区：\n印发给你们，请执行。\n东湖市人民政府关于印发东湖市文旅行动方案的通知'
    expect(lines(source)[0]).toBe('东湖市人民政府关于印发东湖市文旅行动方案的通知')
    expect(lines(source)).toHaveLength(3)
  })

  it('joins a title of three lines that begins with the bodies', () => {
    const source =
      '中共东湖区委 东湖区人民政府\n关于打响品牌\n加快建设消费城区的实施意见\n（2018年6月1日）\n现提出如下意见。'
    expect(lines(source)[0]).toBe('中共东湖区委 东湖区人民政府关于打响品牌加快建设消费城区的实施意见')
  })

  it.each([
    ['an excerpt that begins with a heading', '四、公共服务\n（八）完善功能。补齐短板。'],
    ['an excerpt that begins with running text', '加快建设，推动发展。'],
    ['a table', '序号\n指标\n单位\n1\n绿地面积\n公顷\n5'],
  ])('finds no title in %s and loses none of it', (_, source) => {
    expect(cleanText(source).title).toBeNull()
    expect(cleanText(source).text).toBe(source)
  })

  it('leaves a printed table of contents out', () => {
    const source =
      '东湖市商业规划\n目 录\n一、总体要求……1\n二、任务……3\n一、总体要求\n建设商圈。\n二、任务\n改造。'
    expect(lines(source)).toEqual(['东湖市商业规划', '一、总体要求', '建设商圈。', '二、任务', '改造。'])
  })

  it('stops at a list of other texts below the words, not above them', () => {
    const body = ['最新信息', '全市推进会召开', '2024-05-06', '会议今天召开。', '会议要求落实。']
    expect(lines([...body, '相关推荐', '某地举行比赛。', '某地开放公园。'].join('\n'))).toEqual([
      '全市推进会召开',
      '会议今天召开。',
      '会议要求落实。',
    ])
  })

  it('gives no text for a page of furniture', () => {
    expect(cleanText('首页 > 要闻\n【打印】【关闭】\n')).toMatchObject({
      text: '',
      title: null,
      paragraphs: [],
    })
  })
})
