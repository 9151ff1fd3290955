import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findFacts, evidenceFor } from '../../../src/compile/facts.ts'
import { decodeLexicon } from '../../../src/compile/lexicon.ts'
import { DatasetError } from '../../../src/model/dataset-error.ts'
import { textOf } from '../../../src/model/span.ts'
import { aContext } from '../a-reading.ts'

const raw: unknown = parse(readFileSync('seeds/lexicon.yaml', 'utf8'))
const lexicon = decodeLexicon(raw)

const evidence = (body: string, title?: string) => {
  const context = aContext(body, title === undefined ? {} : { title })
  const found = evidenceFor(context, context.body, lexicon)
  return {
    brands: found.brands.map(({ id, basis, evidence: spans }) => [
      id,
      basis,
      spans.map((span) => textOf(context.text, span)),
    ]),
    centres: found.centres.map(({ id }) => id),
    bodies: found.bodies.map(({ name }) => name),
  }
}

describe('evidenceFor', () => {
  it('tells a printed brand from one that terms evidence', () => {
    expect(evidence('打响“上海购物”品牌,发展现代服务业。').brands).toEqual([
      ['service', 'thematic', ['服务业']],
      ['shopping', 'explicit', ['上海购物']],
    ])
  })

  it('wants several different weak terms', () => {
    expect(evidence('办好论坛,再办论坛。').brands).toEqual([])
    expect(evidence('办好论坛和博览会。').brands).toEqual([['service', 'thematic', ['论坛', '博览会']]])
  })

  it.each([
    ['发展集成电路、生物医药产业。', ['manufacturing']],
    ['打造人工智能、新材料产业集群。', ['manufacturing']],
    ['发展集成电路、医疗器械等领域的研发设计服务。', []],
    ['举办人工智能峰会,建设机器人学院。', []],
    ['落实新材料、人工智能等政策。', []],
    ['制造业服务化提速。', ['manufacturing']],
  ])('takes sectors for manufacturing unless they say whose services are meant: %s', (body, brands) => {
    const ids = evidence(body).brands.map(([id]) => id)
    expect(ids.filter((id) => id === 'manufacturing')).toEqual(brands)
  })

  it('takes 四大品牌 alone for no brand and 五个中心 alone for no centre', () => {
    expect(evidence('打响“四大品牌”,建设“五个中心”。')).toEqual({ brands: [], centres: [], bodies: [] })
  })

  it("gives every measure of a brand's own plan that brand, at the title's words", () => {
    expect(evidence('加强组织领导。', '打响“上海制造”品牌行动计划').brands).toEqual([
      ['manufacturing', 'thematic', ['上海制造']],
    ])
  })

  it('does not take the listing of all centres for any of them', () => {
    expect(evidence('建设国际经济、金融、贸易、航运、科技创新中心。').centres).toEqual([])
    expect(evidence('发挥金融中心支撑作用,发展航运保险。').centres).toEqual(['finance', 'shipping'])
  })

  it.each([
    ['建设国际航运中心。', [['shipping', 'explicit']]],
    ['发展航运保险。', [['shipping', 'thematic']]],
    ['建设国际经济、金融、贸易、航运、科技创新中心。', []],
  ])('tells a printed centre from one that terms evidence: %s', (body, expected) => {
    const context = aContext(body)
    const { centres } = evidenceFor(context, context.body, lexicon)
    expect(centres.map(({ id, basis }) => [id, basis])).toEqual(expected)
  })

  it('names the bodies that act', () => {
    expect(evidence('市商务委、区文化局和各街镇要抓好落实,服务全市发展大局。').bodies).toEqual([
      '市商务委',
      '区文化局',
      '各街镇',
    ])
  })
})

describe('mentions', () => {
  const mentions = (body: string) =>
    findFacts(aContext(body), lexicon).mentions.map(({ quote, entity, kind }) => [quote, entity, kind])

  it('keeps the longest of names that overlap, in reading order', () => {
    expect(mentions('徐汇区对接虹桥国际开放枢纽。')).toEqual([
      ['徐汇区', '310104', 'district'],
      ['虹桥国际开放枢纽', 'hongqiao', 'place'],
    ])
  })

  it('lists brands, the four together, functions and centres by kind', () => {
    expect(mentions('以“四大功能”和金融中心擦亮“四大品牌”“上海文化”。').map(([, , kind]) => kind)).toEqual([
      'function',
      'centre',
      'brands',
      'brand',
    ])
  })

  it('reads traditional script and quotes it as published', () => {
    expect(mentions('強化「四大功能」,服務長寧區。')).toEqual([
      ['四大功能', 'functions', 'function'],
      ['長寧區', '310105', 'district'],
    ])
  })
})

describe('decodeLexicon', () => {
  it('names the place that does not fit', () => {
    expect(() => decodeLexicon({ ...(raw as object), districts: [{ id: 1, names: [] }] })).toThrow(
      DatasetError,
    )
    expect(() => decodeLexicon({ ...(raw as object), districts: [{ id: 1, names: [] }] })).toThrow(
      /districts\.0\.id/,
    )
  })

  it('has every brand, centre and district once', () => {
    expect(lexicon.brands.map(({ id }) => id)).toEqual(['service', 'manufacturing', 'shopping', 'culture'])
    expect(lexicon.centres.map(({ id }) => id)).toEqual([
      'economy',
      'finance',
      'trade',
      'shipping',
      'innovation',
    ])
    expect(new Set(lexicon.districts.map(({ id }) => id)).size).toBe(16)
  })
})
