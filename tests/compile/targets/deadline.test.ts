import { describe, expect, it } from 'vitest'
import { aContext, factsOf } from '../a-reading.ts'
import { targetsOf } from './read-targets.ts'

describe('deadlines', () => {
  const due = (body: string, wanted: Parameters<typeof factsOf>[1] = {}) =>
    factsOf(body, wanted).targets.map(({ deadline, deadlineBasis }) => [deadline, deadlineBasis])

  it('gives a stated year to all clauses of its sentence', () => {
    expect(due('到2028年,中心达到6家,总部达到50家。')).toEqual([
      ['2028', 'stated'],
      ['2028', 'stated'],
    ])
  })

  it('lets each clause have the year before it', () => {
    expect(due('2026年底前完成6个街区更新,2027年6月底前完成4个公园改造。')).toEqual([
      ['2026', 'stated'],
      ['2027-06', 'stated'],
    ])
  })

  it.each([
    ['到2028年,环境更好。新建学校6所。', '2028'],
    ['“十五五”期间,新增岗位10万个。', '2030'],
    ['到2027年:\n1.占比达到75%;\n2.规模达到800亿元。', '2027'],
  ])('lets 「%s」 inherit', (body, date) => expect(due(body)[0]).toEqual([date, 'inherited']))

  it('takes the year that a plan told in a report opens its paragraph with', () => {
    const told = '《意见》提出,到2027年,产业更强。要建成景区10家。'
    expect(due(told, { kind: 'news', publishedOn: null })).toEqual([['2027', 'inherited']])
  })

  it('takes a planning period for running where an undated text sets goals for its end', () => {
    const undated = { kind: 'news', publishedOn: null } as const
    const later = '“十四五”期间将新增学位5万个。'
    expect(due(`到2025年,入学率将达到99%。\n${later}`, undated)[1]).toEqual(['2025', 'inherited'])
    expect(due(later, undated)).toEqual([[null, null]])
  })

  it('takes the year a report’s title is about for a sentence that lists goals', () => {
    const goals = '主要预期目标是:生产总值增长5%以上。'
    const told = (title: string, body = goals) => due(body, { title, kind: 'meeting', publishedOn: null })
    expect(told('增长5%以上,某区描绘2025年发展蓝图')).toEqual([['2025', 'inherited']])
    expect(told('某区回顾2025年目标完成情况')).toEqual([[null, null]])
    expect(told('某区描绘2025年、2026年发展蓝图')).toEqual([[null, null]])
    expect(told('某区描绘2025年发展蓝图', '某区将新增网点30个。')).toEqual([[null, null]])
  })

  it.each([
    ['明年新开工项目12个。', '2027', 'stated'],
    ['2026年上半年改造坡道300处。', '2026-06', 'stated'],
    ['新增泊位300个,2027年底前完成。', '2027', 'stated'],
    ['更新管网40公里,力争2027年底前全部建成投用。', '2027', 'stated'],
    ['至“十五五”末,灯具更换率达到98%以上。', '2030', 'inherited'],
    ['打造线路3条,2026年底前建成驿站12个,每年举办活动20场。', '2026', 'stated', 1],
    ['打造线路3条,2026年底前建成驿站12个,每年举办活动20场。', null, null, 2],
    ['到2028年,每年举办活动20场。', '2028', 'stated'],
    ['2026年、2028年,覆盖率分别达到60%、80%。', '2026', 'stated'],
    ['2026年、2028年,覆盖率分别达到60%、80%。', '2028', 'stated', 1],
    ['2026年、2027年和2028年分别新增托位5个、6个、7个。', '2028', 'stated', 2],
    ['2026年至2028年分别改造小区40个、50个、60个。', '2026', 'stated'],
    ['2026年至2028年分别改造小区40个、50个、60个。', '2028', 'stated', 2],
    ['要全力以赴,确保2026年底前新建学校6所;新增网点30个。', null, null, 1],
    ['到2027年,新建学校6所;新增网点30个。', '2027', 'stated', 1],
    ['一季度出台办法,全年引进首店50家。', null, null],
    ['2026年至2030年,更新商铺50万平方米。', '2030', 'stated'],
    ['“十五五”时期,更新商铺50万平方米。', '2030', 'inherited'],
    ['按年均增长5%的要求,到2028年,规模翻一番;新增网点30个。', '2028', 'stated', 1],
    ['推进试点建设,到2028年底完成改造;新增网点30个。', null, null, 0],
    ['目标是:到2028年,环境更好。其中,泊位达到300个。', '2028', 'inherited'],
    ['目标是:到2028年,环境更好。此外,泊位达到300个。', null, null],
    ['通过三年努力,到2028年底,泊位达到300个,年均增长9%以上。', '2028', 'stated', 1],
    ['支出(扣除2027年专项资金后)增长5%以上。', null, null],
    ['根据规划,到2028年,环境更好。新建学校6所。', '2028', 'inherited'],
    ['到2026年,完成试点。到2028年,全面推开。新增网点30个。', '2028', 'inherited'],
    ['通过三年努力,到2028年,环境更好。新建学校6所。', '2028', 'inherited'],
    ['到2027年,主要目标如下。\n1.占比达到75%。', '2027', 'inherited'],
    ['对接水岸三年行动计划（2027—2029）,打造节点9个。', null, null],
    ['新建学校6所。\n本方案自2026年5月1日起施行,有效期至2028年12月31日。', '2028', 'inherited'],
    ['新建学校6所。\n该政策有效期以合同为准,2028年复核。', null, null],
  ])('reads when 「%s」 is due', (body, date, basis, at = 0) => {
    expect(due(body)[at]).toEqual([date, basis])
  })

  it('lets the paragraphs of a report inherit the end of the plan they tell of', () => {
    const named = '近日印发《石桥市产业行动计划（2026—2028年）》。'
    const told = (body: string) => due(body, { kind: 'news' }).at(-1)
    expect(told(`${named}\n行动计划明确,将新建机场2个。`)).toEqual(['2028', 'inherited'])
    expect(told(`${named}\n市长说,将新建机场2个。`)).toEqual([null, null])
    expect(told('行动计划明确,将新建机场2个。')).toEqual([null, null])
    expect(told('印发《石桥市产业行动计划（2022—2024年）》。\n行动计划明确,将新建机场2个。')).toEqual([
      null,
      null,
    ])
  })

  it.each([
    ['第二阶段（2027年）', '2027'],
    ['2027年主要目标', '2027'],
    ['（二）到2028年目标任务', '2028'],
    ['“十五五”时期重点任务', '2030'],
    ['2027年机构名录', null],
  ])('lets what stands below 「%s」 inherit %s', (title, date) => {
    const body = `一、${title}\n新建学校6所。`
    const heading = { id: 's', level: 1, label: '一、', title, parent: null }
    const reading = { ...aContext(body), sections: [{ ...heading, span: { start: 0, end: body.length } }] }
    expect(targetsOf(reading).map(({ deadline }) => deadline)).toEqual([date])
  })

  it("falls back on the end of the document's own period", () => {
    expect(due('新建学校6所。', { title: '教育三年行动计划(2026-2028年)' })).toEqual([['2028', 'inherited']])
    expect(due('新建学校6所。')).toEqual([[null, null]])
  })

  it('says which section a target stands in', () => {
    expect(factsOf('新建学校6所。').targets[0]?.section).toBe('section-1')
  })
})
