import { describe, expect, it } from 'vitest'
import { isReprinted } from '../../../src/compile/events/reprinted.ts'
import { findEvents } from '../../../src/compile/events/find-events.ts'
import { readingOf } from '../../../src/compile/reading.ts'
import { aContext, factsOf } from '../a-reading.ts'

const read = (body: string, wanted: Parameters<typeof factsOf>[1] = {}) =>
  factsOf(body, wanted).events.map(({ quote, date, role, label }) => [quote, date, role, label])

describe('the roles of dates', () => {
  it.each([
    ['到2028年,服务能力显著增强。', '到2028年', '2028', 'deadline', '服务能力显著增强'],
    ['2027年底前完成改造。', '2027年底前', '2027', 'deadline', '完成改造'],
    ['2027年全面建成新校区。', '2027年', '2027', 'deadline', '建成新校区'],
    ['“十五五”期间持续更新。', '“十五五”期间', '2026/2030', 'period', '计划期'],
    ['“十四五”期间成效明显。', '“十四五”期间', '2021/2025', 'reference', '成效明显'],
    ['实施《“绿色城区2035”方案》。', '2035', '2035', 'reference', '“绿色城区2035”方案'],
    ['规模在2030年基础上翻一番。', '2030年', '2030', 'reference', '基础上翻一番'],
    ['客流恢复到2019年的108%。', '2019年', '2019', 'reference', '108%'],
    ['总人口2030年控制在300万人以内。', '2030年', '2030', 'deadline', '控制在300万人以内'],
    ['截至2024年底已有10家。', '截至2024年底', '2024', 'reference', '已有10家'],
    ['规模较“十四五”末翻一番。', '“十四五”末', '2025', 'reference', '翻一番'],
    ['第一阶段(2026年1月—6月)动员。', '2026年1月—6月', '2026-01/2026-06', 'period', '计划期'],
    ['2024年底,全区已有10家。', '2024年底', '2024', 'reference', '全区已有10家'],
    ['税收楼从2020年的30幢增长。', '2020年', '2020', 'reference', '30幢增长'],
    ['本方案自2026年4月1日起施行。', '2026年4月1日', '2026-04-01', 'reference', '施行'],
    ['全区召开2026年优化营商环境大会。', '2026年', '2026', 'reference', '优化营商环境大会'],
    ['他在2026年推进发展大会上表示。', '2026年', '2026', 'reference', '推进发展大会上表示'],
    ['全区在2026年举办推进大会上下联动。', '2026年', '2026', 'deadline', '举办推进大会上下联动'],
    ['2027年举办论坛3场。', '2027年', '2027', 'deadline', '举办论坛3场'],
    ['2026年2月28日', '2026年2月28日', '2026-02-28', 'issued', '印发'],
    ['2026年完成坡道改造。', '2026年', '2026', 'deadline', '完成坡道改造'],
    ['2027年,出台管理办法。', '2027年', '2027', 'deadline', '出台管理办法'],
    ['2028年逐步推开到全区。', '2028年', '2028', 'deadline', '逐步推开到全区'],
    ['其中2026年交付300套。', '2026年', '2026', 'deadline', '交付300套'],
    ['2026年下半年投用新馆。', '2026年下半年', '2026-07/2026-12', 'deadline', '投用新馆'],
    ['接续水岸三年行动计划（2027—2029）,巩固成果。', '2027—2029', '2027/2029', 'reference', '巩固成果'],
    ['明年新开工项目12个。', '明年', '2027', 'deadline', '新开工项目12个'],
    ['今年完成改造。', '今年', '2026', 'reference', '完成改造'],
    ['今年,要完成改造。', '今年', '2026', 'deadline', '完成改造'],
    ['今年,我市将完成改造。', '今年', '2026', 'deadline', '我市将完成改造'],
    ['今年,我市完成改造。', '今年', '2026', 'reference', '我市完成改造'],
    ['绿地更新2026年度实施计划分解如下。', '2026年度', '2026', 'reference', '实施计划分解如下'],
    ['2026年度计划投资全部完成。', '2026年度', '2026', 'deadline', '计划投资全部完成'],
    ['今年发展主要目标是稳中求进。', '今年', '2026', 'deadline', '发展主要目标是稳中求进'],
    ['今年以来,完成改造。', '今年', '2026', 'reference', '完成改造'],
    ['自2023年以来,全区已办理21件。', '2023年', '2023', 'reference', '全区已办理21件'],
    ['便民早餐\t新增网点10个\t2026年9月底', '2026年9月底', '2026-09', 'deadline', '新增网点10个'],
    ['今年的主要目标是稳中求进。', '今年', '2026', 'deadline', '主要目标是稳中求进'],
    ['今年的形势较好。', '今年', '2026', 'reference', '形势较好'],
    ['二季度建成驿站。', '二季度', '2026-04/2026-06', 'deadline', '建成驿站'],
    ['一季度建成驿站。', '一季度', '2026-01/2026-03', 'reference', '建成驿站'],
    ['要锚定目标,上半年完成改造。', '上半年', '2026-01/2026-06', 'deadline', '完成改造'],
    ['2025年完成值', '2025年', '2025', 'reference', '完成值'],
    ['目标值（2035年）', '2035年', '2035', 'deadline', '目标值('],
  ])('「%s」', (body, ...fact) => expect(read(body)).toEqual([fact]))

  it.each(['2024年实事完成情况公布。', '2024年55件实事如期完成。'])(
    'takes a year whose work is told as done for a look back: 「%s」',
    (body) => {
      const { events } = factsOf(body, { kind: 'news', publishedOn: null })
      expect(events.map(({ role }) => role)).toEqual(['reference'])
    },
  )

  it.each([
    ['指标\t单位\t2026年（预计）\t2027年目标\t“十五五”目标', ['reference', 'deadline', 'period']],
    ['现状值\n（2025年）\n目标值\n（2030年）', ['reference', 'deadline']],
    ['2025年基期\t2030年预期', ['reference', 'deadline']],
    ['指标\t单位\t2025年\t2030年', ['reference', 'deadline']],
  ])('reads the heads of a table by the words beside them: %j', (body, roles) => {
    expect(factsOf(body).events.map(({ role }) => role)).toEqual(roles)
  })

  it('names the years of a head by what their columns hold', () => {
    const body = [
      '序号 指标名称 单位 2025年实际值 2028年目标值 2030年目标值 属性',
      '1 服务业增加值 亿元 638.5 840 1000 预期性',
      '2 网点改造率 % 61 80 100 约束性',
    ].join('\n')
    expect(read(body).map(([quote, , , label]) => [quote, label])).toEqual([
      ['2025年', '基期值'],
      ['2028年', '目标值'],
      ['2030年', '目标值'],
    ])
  })

  it.each([
    ['2月28日上午,本市召开绿色发展推进大会。', '2月28日上午', '2026-02-28', '绿色发展推进大会'],
    ['保障领导小组今天举行扩大会议。', '今天', '2026-03-01', '保障领导小组扩大会议'],
    ['会议将于4月15日在会展中心举行推进会。', '4月15日', '2026-04-15', '推进会'],
    ['区商务委定于4月15日召开推进会。', '4月15日', '2026-04-15', '区商务委推进会'],
    ['环球街今天上午正式开街。', '今天上午', '2026-03-01', '正式开街'],
    ['他今天下午在参加市政协全体会议时指出,要加快。', '今天下午', '2026-03-01', '市政协全体会议'],
  ])('takes the meeting of 「%s」 as held', (body, quote, date, label) => {
    expect(read(body, { kind: 'meeting' })).toEqual([[quote, date, 'held', label]])
  })

  it('cuts a long label between characters, never inside one', () => {
    const [event] = factsOf(`2027年，${'甲'.repeat(26)}𠮷祥小区建成。`).events
    expect(event?.label).toBe(`${'甲'.repeat(26)}…`)
  })

  it('takes the one date of a row for its deadline, unless it is over', () => {
    const roles = (body: string) => factsOf(body).events.map(({ role }) => role)
    expect(roles('便民早餐\t新增网点10个\t2026年9月底')).toEqual(['deadline'])
    expect(roles('便民早餐\t新增网点10个\t2025年9月')).toEqual(['reference'])
    expect(roles('便民早餐\t2025年9月\t2026年9月')).not.toContain('deadline')
  })

  it('does not take the plan named in a title for a date', () => {
    expect(read('根据《全市“十五五”规划》制定本方案。')).toEqual([])
  })
})

describe('publication', () => {
  it('stands at the title', () => {
    expect(read('加快建设。', { title: '关于绿色发展的意见', kind: 'opinion' })).toEqual([
      ['关于绿色发展的意见', '2026-03-01', 'published', '发布'],
    ])
  })

  it('is that of the page where an official text prints an earlier date of issue', () => {
    const labels = (body: string, kind: 'plan' | 'news') =>
      read(body, { title: '关于绿色发展的意见', kind }).map(([, date, , label]) => [date, label])
    expect(labels('加快建设。\n2026年2月20日', 'plan')).toEqual([
      ['2026-03-01', '网页发布'],
      ['2026-02-20', '印发'],
    ])
    expect(labels('加快建设。\n2026年3月1日', 'plan')[0]).toEqual(['2026-03-01', '发布'])
    expect(labels('加快建设。\n2026年2月20日', 'news')[0]).toEqual(['2026-03-01', '发布'])
  })

  it.each([
    ['云岭市人民政府办公室', '云岭日报', 'plan', '网页发布'],
    ['云岭市人民政府办公室', '云岭市人民政府', 'plan', '发布'],
    ['云岭市人民政府办公室', '云岭市人民政府办公室', 'plan', '发布'],
    ['云岭市人民政府办公室', '云岭日报', 'news', '发布'],
  ] as const)(
    'of %s in %s is that of the page where another publishes a plan: %s → %s',
    (issuer, source, kind, label) => {
      const context = {
        ...aContext('加快建设。', { title: '关于绿色发展的意见', kind }),
        reprinted: isReprinted({ issuer, source }),
      }
      expect(findEvents(readingOf(context), null)[0]?.label).toBe(label)
    },
  )

  it('is no event without a title or a date', () => {
    expect(read('加快建设。')).toEqual([])
    expect(read('加快建设。', { title: '关于绿色发展的意见', publishedOn: null })).toEqual([])
  })
})

describe("the document's own period", () => {
  it('is printed in its name', () => {
    expect(factsOf('加快建设。', { title: '行动计划(2026-2028年)' }).own).toMatchObject({
      period: { from: '2026', to: '2028' },
      basis: 'stated',
    })
    expect(factsOf('加快建设。', { title: '绿色发展“十五五”规划' }).own?.period).toEqual({
      from: '2026',
      to: '2030',
    })
  })

  it.each([
    ['加快建设。', '2026年园林绿化工作要点', '2026', '2026'],
    ['加快建设。', '园林绿化实施方案（2026年）', '2026', '2026'],
    ['本规划的规划期限为2026—2030年。', '绿道建设专项规划', '2026', '2030'],
    ['实施期限：2026年至2028年。', '绿道建设行动方案', '2026', '2028'],
  ])('is said by 「%s」 or the title 「%s」', (body, title, from, to) => {
    expect(factsOf(body, { title }).own).toMatchObject({ period: { from, to }, basis: 'stated' })
  })

  it.each([
    ['近期为2026—2028年。', '绿道建设专项规划'],
    ['加快建设。', '2026年版绿道设计导则'],
    ['加快建设。', '绿道实施方案（2026年修订）'],
  ])('is not said by 「%s」 nor the title 「%s」', (body, title) => {
    expect(factsOf(body, { title }).own).toBeNull()
  })

  it('is worked out from its years and its end', () => {
    const { own, events } = factsOf('到2028年,更加绿色。', { title: '绿色发展三年行动计划' })
    expect(own).toMatchObject({ period: { from: '2026', to: '2028' }, basis: 'inferred' })
    expect(events.find(({ role }) => role === 'period')).toMatchObject({ quote: '三年', date: '2026/2028' })
  })

  it('is unknown for a report and where nothing says it', () => {
    expect(factsOf('到2028年,更加绿色。', { title: '绿色发展行动计划' }).own).toBeNull()
    expect(factsOf('加快。', { title: '三年行动计划(2026-2028年)发布', kind: 'news' }).own).toBeNull()
  })
})
