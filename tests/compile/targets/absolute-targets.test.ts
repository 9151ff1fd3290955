import { describe, expect, it } from 'vitest'
import { factsOf } from '../a-reading.ts'

describe('absolute targets', () => {
  it.each([
    ['确保零重大安全事故。', '重大安全事故', 0, null, '='],
    ['单位生活垃圾分类全覆盖。', '单位生活垃圾分类', 100, '%', '='],
    ['实现审批事项上网的全覆盖。', '审批事项上网', 100, '%', '='],
    ['实现住宅、商铺的管道全覆盖(待拆除的除外)。', '住宅、商铺的管道', 100, '%', '='],
    ['实现新增违建“零增长”。', '新增违建增长', 0, null, '='],
    ['实现新增违法用地为零。', '新增违法用地', 0, null, '='],
    ['实现面向市民的服务事项一网受理、只跑一次。', '面向市民的服务事项（只跑一次）', 1, '次', '='],
    ['对审批流程进行再造,做到一次办成。', '审批（一次办成）', 1, '次', '='],
  ])('reads 「%s」', (body, metric, value, unit, comparator) => {
    expect(factsOf(body).targets).toMatchObject([{ kind: 'absolute', metric, value, unit, comparator }])
  })

  it('reads several wordings that share a clause', () => {
    expect(
      factsOf('坚持零疏漏、零差错、零失误。', { kind: 'meeting' }).targets.map(({ metric }) => metric),
    ).toEqual(['疏漏', '差错', '失误'])
  })

  it('orders nothing in the press below a headline of what was achieved', () => {
    const found = (title: string, body: string) => factsOf(body, { kind: 'news', title }).targets.length
    expect(found('东湖交出新答卷', '改造小区,实现社区食堂全覆盖。')).toBe(0)
    expect(found('东湖交出新答卷', '到2028年,实现社区食堂全覆盖。')).toBe(1)
    expect(found('东湖部署新任务', '改造小区,实现社区食堂全覆盖。')).toBe(1)
  })

  it('takes the rate of the clause before for what is to be covered wholly', () => {
    const metrics = (body: string) => factsOf(body).targets.map(({ metric, value }) => [metric, value])
    expect(metrics('泊位充电覆盖率达到90%以上,力争实现全覆盖。')).toEqual([
      ['泊位充电覆盖率', 90],
      ['泊位充电覆盖率', 100],
    ])
    expect(metrics('新建泊位90个,力争实现全覆盖。')).toEqual([['泊位', 90]])
  })

  it.each([
    '构建全覆盖的监管体系。',
    '推广近零排放建筑。',
    '发展零售业,服务零距离。',
    '深化“最多跑一次”改革。',
    '全面推进、全面落实。',
    '开展零增地技改评估。',
    '截至2025年底,已建成中心30个,实现街镇全覆盖。',
  ])('finds nothing in 「%s」', (body) => expect(factsOf(body).targets).toEqual([]))
})
