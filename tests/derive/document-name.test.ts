import { describe, expect, it } from 'vitest'
import { meetingName, shortName } from '../../src/derive/document-name.ts'
import { aDocument, anEvent } from '../builders.ts'

const plan = (title: string, jurisdiction: string | null) => aDocument({ kind: 'plan', title, jurisdiction })

describe('the short name of a document', () => {
  it.each([
    ['徐汇区打响“上海服务”品牌增强科技服务新优势三年行动计划', '徐汇区', '徐汇区三年行动计划'],
    ['中共长宁区委关于提升长宁城区能级的实施意见', '长宁区', '长宁区实施意见'],
    ['上海市城市总体规划(2017-2035年)', '上海市', '上海市规划'],
    ['关于印发《黄浦区国民经济规划纲要》的通知', '黄浦区', '黄浦区规划纲要'],
  ])('%s is %s’s', (title, jurisdiction, name) => {
    expect(shortName(plan(title, jurisdiction))).toBe(name)
  })

  it('takes the meeting of a report', () => {
    const held = anEvent({ role: 'held', label: '上海市委、市政府召开全力打响“四大品牌”推进大会' })
    expect(
      shortName(aDocument({ kind: 'meeting', title: '定了!上海明确“四大品牌”行动方案', events: [held] })),
    ).toBe('全力打响“四大品牌”推进大会')
  })

  it.each([
    ['定了!上海明确“四大品牌”行动方案', '上海明确“四大品牌”行动方案'],
    ['全力以赴确保第六届进博会圆满成功!这个扩大会议上', '全力以赴确保第六届进博会圆满成功'],
    ['短', '短'],
    ['一'.repeat(40), `${'一'.repeat(15)}…`],
  ])('cuts the title %s where it breaks', (title, name) => {
    expect(shortName(aDocument({ kind: 'news', title, events: [] }))).toBe(name)
  })

  it('falls back to the file’s name', () => {
    const doc = aDocument({ kind: 'news', file: 'seeds/005_abc.txt' })
    expect(shortName({ ...doc, metadata: { ...doc.metadata, title: null } })).toBe('005_abc.txt')
  })
})

describe('the name of a meeting', () => {
  it.each([
    ['陈吉宁参加市政协十四届二次会议“五个中心”专题会议', '“五个中心”专题会议'],
    ['进博会城市服务保障领导小组举行扩大会议', '进博会…扩大会议'],
    ['中国国际进口博览会城市服务保障领导小组扩大会议', '中国国际进口博览会…扩大会议'],
    ['市政协十四届二次会议专题会议', '市政协十四届二次会议专题会议'],
    ['扩大会议', '扩大会议'],
  ])('%s → %s', (label, name) => {
    expect(meetingName(label)).toBe(name)
  })
})
