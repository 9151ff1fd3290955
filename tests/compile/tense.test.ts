import { describe, expect, it } from 'vitest'
import { factsOf } from './a-reading.ts'
import { isPlanned, type TenseContext } from '../../src/compile/tense.ts'

const planned = (sentence: string, clause: string, wanted: Partial<TenseContext> = {}) =>
  isPlanned({ clause, sentence, sectionTitles: [], kind: 'meeting', hasDeadline: false, ...wanted })

describe('a clause behind what was done', () => {
  it.each([
    ['已发放补贴5000万元,全年将举办活动100场,引进门店20家', '引进门店20家'],
    ['去年新增泊位800个,今年还将改造管道5公里,新建驿站3座', '新建驿站3座'],
    ['目前已签约12家,力争再引进5家,落地项目9个', '落地项目9个'],
  ])('is planned where the sentence has turned to what will be: 「%s」', (sentence, clause) => {
    expect(planned(sentence, clause)).toBe(true)
  })

  it.each([
    ['今年以来落实“十五五”计划,保持稳定增长,引进门店20家', '引进门店20家'],
    ['全年将举办活动100场,已举办30场,引进门店20家', '引进门店20家'],
    ['去年争取到资金3亿元,引进门店20家', '引进门店20家'],
  ])('is not planned in 「%s」', (sentence, clause) => expect(planned(sentence, clause)).toBe(false))
})

it('is past in a paragraph that looks back from its first words', () => {
  const figures = (body: string) => factsOf(body, { kind: 'news' }).targets.map(({ value }) => value)
  expect(figures('过去一年,经济稳步增长。城镇新增就业12万人,主要指标保持在7%左右。')).toEqual([])
  expect(figures('过去一年,经济稳步增长。今年要新增就业12万人。')).toEqual([12])
  expect(figures('新的一年,城镇新增就业12万人。')).toEqual([12])
})

it('takes 新增 alone for intent in a plan, in the press for what was done', () => {
  const figures = (body: string, kind: 'news' | 'plan') =>
    factsOf(body, { kind }).targets.map(({ value }) => value)
  const list = '新增企业12家,落地率达到62%。'
  expect(figures(list, 'plan')).toEqual([12, 62])
  expect(figures(list, 'news')).toEqual([])
  expect(figures('年底前,将新增企业12家,落地率达到62%。', 'news')).toEqual([12, 62])
  expect(figures('明年,新增企业12家。', 'news')).toEqual([12])
})

it('is told of a sentence with 其中 by the one before it', () => {
  const figures = (body: string) => factsOf(body, { kind: 'news' }).targets.map(({ value }) => value)
  expect(figures('目标是:到2028年,环境更好。其中,泊位达到300个。')).toEqual([300])
  expect(figures('已建成驿站,环境更好。其中,泊位达到300个。')).toEqual([])
  expect(figures('到2028年,环境更好。\n其中,泊位达到300个。')).toEqual([])
})

describe('a place held', () => {
  const plan = { kind: 'plan' } as const

  it('is a goal behind a figure that is one', () => {
    expect(planned('产业规模达到500亿元,居全省首位', '居全省首位', plan)).toBe(true)
    expect(planned('占比提高到25%,位居全市前列', '位居全市前列', plan)).toBe(true)
  })

  it('is none without such a figure, in a report, or behind what was done', () => {
    expect(planned('产业基础扎实,居全省首位', '居全省首位', plan)).toBe(false)
    expect(planned('产业规模达到500亿元,居全省首位', '居全省首位')).toBe(false)
    expect(planned('产业规模已达到500亿元,居全省首位', '居全省首位', plan)).toBe(false)
  })
})

describe('a running total', () => {
  const plan = { kind: 'plan', sectionTitles: ['发展目标'] } as const

  it('is a goal under a heading of goals and else a state', () => {
    expect(planned('首店累计达200家以上', '首店累计达200家以上', plan)).toBe(true)
    expect(
      planned('首店累计达200家以上', '首店累计达200家以上', { ...plan, sectionTitles: ['重点领域'] }),
    ).toBe(false)
    expect(
      planned('首店累计达200家以上', '首店累计达200家以上', { ...plan, sectionTitles: ['发展基础'] }),
    ).toBe(false)
  })
})
