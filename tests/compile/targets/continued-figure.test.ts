import { describe, expect, it } from 'vitest'
import { factsOf } from '../a-reading.ts'

const read = (body: string) =>
  factsOf(body).targets.map(({ metric, comparator, value, unit }) => [metric, comparator, value, unit])

describe('a figure that goes on with what the clause before makes', () => {
  it.each([
    ['完成5公里老旧管网改造,10公里道路修复。', ['道路修复', '=', 10, '公里']],
    ['新增托位300个,20处游园。', ['游园', '+', 20, '处']],
    ['开展惠民演出200场次,60场电影放映。', ['电影放映', '=', 60, '场']],
    ['开放8座口袋公园,5处附属绿地。', ['附属绿地', '=', 5, '处']],
  ])('is read with its thing in 「%s」', (body, second) => {
    expect(read(body)).toHaveLength(2)
    expect(read(body)[1]).toEqual(second)
  })

  it.each([
    '覆盖率达到40%,3家企业入驻园区。',
    '新增托位300个,3家企业已参加。',
    '新增托位300个,3家单位的意见得到采纳。',
    '各街道联动,20处游园。',
  ])('is none in 「%s」', (body) => expect(read(body).length).toBeLessThan(2))
})

describe('figures listed behind words of intent, or behind one that is compared', () => {
  it.each([
    [
      '力争列入省级“百项”重大项目3个、省重点项目4个。',
      [
        ['重大项目', '=', 3, '个'],
        ['省重点项目', '=', 4, '个'],
      ],
    ],
    [
      '小微企业6家以上、单项冠军1家。',
      [
        ['小微企业', '>=', 6, '家'],
        ['单项冠军', '=', 1, '家'],
      ],
    ],
  ])('「%s」', (body, facts) => {
    const found = read(body)
    expect(found.map(([, ...rest]) => rest)).toEqual(facts.map(([, ...rest]) => rest))
    for (const [at, [metric]] of facts.entries()) expect(found[at]![0]).toContain(metric)
  })

  it.each([
    '小微企业6家、单项冠军1家。',
    '确保3家企业满意。',
    '争取时间。现有省重点项目4个。',
    '力争5日内办结。',
  ])('not in 「%s」', (body) => expect(read(body)).toEqual([]))
})

it.each([
  ['零售总额达到1250亿元,增长8.5%。', '零售总额增长'],
  ['开展惠民演出200场次,送戏下乡60场。', '送戏下乡'],
  ['为2万名女生免费接种疫苗。', '女生免费接种疫苗'],
])('names what the last figure of 「%s」 measures', (body, metric) => {
  expect(read(body).at(-1)?.[0]).toBe(metric)
})

it('reads an index without a unit whose first value stands before', () => {
  expect(read('到2030年,发展指数从2025年的85提高到95。')).toEqual([['发展指数', '=', 95, null]])
  expect(read('到2030年,发展从2025年的85提高到95。')).toEqual([])
})

describe('things counted by name or by what they earn', () => {
  it('takes the thing behind the number for what is counted, not the names listed before it', () => {
    expect(read('新增甲城、乙城、丙城3个国家级示范城市。')).toEqual([['国家级示范城市', '+', 3, '个']])
    expect(read('绿道、驿站达到30个。')).toEqual([['绿道、驿站', '>=', 30, '个']])
  })

  it.each([
    [
      '培育25个零售额超过200亿元的消费强县(市、区)。',
      [['零售额超过200亿元的消费强县(市、区)', '=', 25, '个']],
    ],
    ['产值超亿元工业企业达50家。', [['产值超亿元工业企业', '>=', 50, '家']]],
    ['新增4个产值过千亿元集群。', [['产值过千亿元集群', '+', 4, '个']]],
  ])('takes an amount that tells their kind for no goal: 「%s」', (body, facts) => {
    expect(read(body)).toEqual(facts)
  })

  it.each([
    [
      '建成3个园区,产值突破50亿元。',
      [
        ['园区', '=', 3, '个'],
        ['产值', '>=', 50, '亿元'],
      ],
    ],
    [
      '引进15个项目总投资超过80亿元。',
      [
        ['项目', '=', 15, '个'],
        ['项目总投资', '>=', 80, '亿元'],
      ],
    ],
  ])('keeps an amount of its own: 「%s」', (body, facts) => {
    expect(read(body).map(([, ...rest]) => rest)).toEqual(facts.map(([, ...rest]) => rest))
  })

  it('gives the words before the first figure to all behind 分别', () => {
    const both = read('到2027年,城乡居民人均收入分别超过6万元、4万元。')
    expect(both.map(([, comparator, value]) => [comparator, value])).toEqual([
      ['>=', 6],
      ['>=', 4],
    ])
    expect(read('甲、乙两村分别有6万元、4万元。')).toEqual([])
  })
})
