import { describe, expect, it } from 'vitest'
import { compileText } from '../../src/compile/compile-document.ts'
import { projectLexicon } from '../project-lexicon.ts'

const lexicon = projectLexicon()
const compiled = (source: string) =>
  compileText({ file: 'a.txt', sha256: '0'.repeat(64) }, source, lexicon).document!
const goals = (source: string) =>
  compiled(source).targets.map(({ metric, value, deadline, deadlineBasis }) => [
    metric,
    value,
    deadline,
    deadlineBasis,
  ])

const HEAD = `政府工作报告
——2026年1月12日在云岭区第八届人民代表大会第三次会议上
区长 某某
各位代表：
现在，我代表区人民政府作工作报告。
`
const NUMBERED = `${HEAD}一、2025年工作回顾
新增泊位800个，服务业增加值增长7%，路灯覆盖率达到92%。
二、2026年主要目标和工作安排
今年的主要预期目标是：服务业增加值增长6%以上，粮食产量稳定在30万吨。
（一）改善民生。改造管道20公里。二季度建成驿站5座。
`
const PLAIN = `${HEAD}2025年工作回顾
过去一年，新增泊位800个，服务业增加值增长7%。
2026年重点工作
一是改善民生。改造管道20公里，床位数提高到300张。
`

describe('a report of work delivered to a congress', () => {
  it('is a speech of the place, held on the day its line names, which stands for a missing publication date', () => {
    const { metadata, events } = compiled(NUMBERED)
    expect(metadata).toMatchObject({ kind: 'speech', publishedOn: '2026-01-12', jurisdiction: '云岭区' })
    expect(events.map(({ quote, role }) => [quote, role])).toContainEqual(['2026年1月12日', 'held'])
  })

  it('dates by a numbered sentence its own paragraph alone', () => {
    const plan = `关于印发《产业行动方案（2026—2028年）》的通知
一、主要任务
1.推动改造升级，到2027年实现设备更新全覆盖。推广系统30个。
新建厂房200万平方米。
2.加强服务。新建驿站6座。
`
    expect(goals(plan).filter(([, value]) => value !== 100)).toEqual([
      ['系统', 30, '2027', 'inherited'],
      ['厂房', 200, '2028', 'inherited'],
      ['驿站', 6, '2028', 'inherited'],
    ])
  })

  it('is told by its title, though its characters are set apart, and by parts without numbers around numbered tasks', () => {
    const report = `政 府 工 作 报 告
——2026年1月12日在云岭市第八届
人民代表大会第三次会议上
云岭市市长 某某
各位代表：
现在，我代表市人民政府向大会作工作报告，并请市政协委员提出意见。
“十四五”时期的工作回顾
“十四五”时期，经济总量跃上千亿元台阶，新增泊位800个，城镇化率达65.8%。
2026年工作安排
今年是开局之年。主要预期目标是：服务业增加值增长7%左右。
（一）坚持创新驱动。改造管道20公里。
（二）办好民生实事。新增学位3000个。
`
    expect(compiled(report).metadata).toMatchObject({
      title: '政府工作报告',
      kind: 'speech',
      publishedOn: '2026-01-12',
      jurisdiction: '云岭市',
    })
    expect(goals(report)).toEqual([
      ['服务业增加值增长', 7, '2026', 'inherited'],
      ['管道', 20, '2026', 'inherited'],
      ['学位', 3000, '2026', 'inherited'],
    ])
  })

  it('was held on the day its title page breaks from the occasion', () => {
    const broken = NUMBERED.replace('人民代表大会第三', '人民代表大会\n第三').replace('——', '')
    const { metadata, events } = compiled(broken)
    expect(metadata.publishedOn).toBe('2026-01-12')
    expect(events.find(({ quote }) => quote === '2026年1月12日')?.role).toBe('held')
    expect(compiled(broken.replace('会议上', '会议')).metadata.publishedOn).toBeNull()
  })

  it('keeps the publication date a page prints', () => {
    const source = NUMBERED.replace('——2026', '发布日期：2026-01-20\n——2026')
    expect(compiled(source).metadata.publishedOn).toBe('2026-01-20')
  })

  it('aims at what the year is to bring, not at what the last one brought', () => {
    expect(goals(NUMBERED)).toEqual([
      ['服务业增加值增长', 6, '2026', 'stated'],
      ['粮食产量', 30, '2026', 'stated'],
      ['管道', 20, '2026', 'inherited'],
      ['驿站', 5, '2026-06', 'stated'],
    ])
  })

  it('tells the parts apart by headings without numbers, too', () => {
    expect(goals(PLAIN)).toEqual([
      ['管道', 20, '2026', 'inherited'],
      ['床位数', 300, '2026', 'inherited'],
    ])
    expect(compiled(PLAIN).sections).toEqual([])
  })
})
