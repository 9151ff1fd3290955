import { describe, expect, it } from 'vitest'
import { factsOf } from '../a-reading.ts'

describe('rank targets', () => {
  it.each([
    ['力争跻身全国百强县。', '全国排名', 100, '强'],
    ['力争全国排名重回第6位。', '全国排名', 6, '位'],
    ['营商环境评价进入全国设区市前二十。', '营商环境评价', 20, null],
    ['创新能力升至全省第12位。', '创新能力', 12, '位'],
    ['产业竞争力进入全市第一梯队。', '产业竞争力', 1, '梯队'],
    ['跻身全国百强城区前10位。', '全国百强城区排名', 10, '位'],
    ['在绿化、水质等感受度高的方面走在全市前列。', '绿化、水质', null, null],
    ['努力成为全市最安全、最有序的城区之一。', '全市最安全、最有序的城区', null, null],
    ['将北岸建设成产业层级最高、服务最优的区域。', '产业层级最高、服务最优的区域', null, null],
    ['到2030年,市民获得感位居全市前列。', '市民获得感', null, null],
  ])('reads 「%s」', (body, metric, value, unit) => {
    expect(factsOf(body).targets).toMatchObject([{ kind: 'rank', metric, value, unit }])
  })

  it('reads the places listed, and those held up as goals', () => {
    const places = (body: string, section = '主要任务') =>
      factsOf(body, { section }).targets.map(({ metric, value }) => [metric, value])
    expect(places('创新能力进入全国前20位、全省前3位。')).toEqual([
      ['创新能力', 20],
      ['创新能力', 3],
    ])
    expect(places('营商环境测评力争进入前十名。')).toEqual([['营商环境测评', 10]])
    expect(places('绿化水平位居全市首位。', '发展目标')).toEqual([['绿化水平', 1]])
    expect(places('绿化水平位居全市首位。')).toEqual([])
    expect(places('收入增速不低于全市平均水平。', '发展目标')).toEqual([])
    expect(places('产业规模达到500亿元,居全省首位。')).toEqual([
      ['产业规模', 500],
      ['全省首位', 1],
    ])
    expect(places('产业规模已达到500亿元,居全省首位。')).toEqual([])
  })

  it.each([
    '服务全国百强县。',
    '进入强基阶段。',
    '对标国际最高标准、最好水平。',
    '打造世界一流滨水空间。',
    '年均增速位居全市首位。',
  ])('finds nothing in 「%s」', (body) => expect(factsOf(body).targets).toEqual([]))
})

describe('places in an order', () => {
  const found = (body: string) =>
    factsOf(body).targets.map(({ kind, metric, value, unit }) => [kind, metric, value, unit])

  it.each([
    ['GDP综合排名进入全国前10名。', 'GDP综合排名', 10, '名'],
    ['综合实力进入全省前20位。', '综合实力', 20, '位'],
    ['把营商环境排名提升至全省前5名。', '营商环境排名', 5, '名'],
    ['营商环境提升至全省第5位。', '营商环境', 5, '位'],
    ['综合竞争力升至全国第12位。', '综合竞争力', 12, '位'],
  ])('reads 「%s」 once, as a place', (body, ...place) => {
    expect(found(body)).toEqual([['rank', ...place]])
  })

  it('counts those that are to be among the first', () => {
    expect(found('5家企业进入全国500强。')).toEqual([['numeric', '企业进入全国500强', 5, '家']])
    expect(found('目前已有5家企业进入全国500强。')).toEqual([])
  })

  it('counts heads behind a date', () => {
    expect(found('2027年底前10名专家引进到位。').filter(([kind]) => kind === 'rank')).toEqual([])
  })
})
