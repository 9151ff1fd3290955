import { describe, expect, it } from 'vitest'
import { factsOf } from '../a-reading.ts'

describe('brackets behind a goal', () => {
  const due = (body: string) =>
    factsOf(body, { publishedOn: '2025-03-01' }).targets.map(({ metric, value, deadline }) => [
      metric,
      value,
      deadline,
    ])
  it.each([
    ['到2027年,企业达到1200家(2024年为986家)。', [['企业', 1200, '2027']]],
    [
      '到2027年,占比达到15%(2025年为10.2%),新建站点20个。',
      [
        ['占比', 15, '2027'],
        ['站点', 20, '2027'],
      ],
    ],
    [
      '到2027年,占比达到4.5%(“十四五”末为3.8%),企业达到20家。',
      [
        ['占比', 4.5, '2027'],
        ['企业', 20, '2027'],
      ],
    ],
    ['到明年6月底,基站达到1.5万个(目前1.1万个)。', [['基站', 1.5, '2026-06']]],
    ['床位(现状8万张)增加到10万张。', [['床位', 10, null]]],
  ])('that say how things stand are no goals and end none: %s', (body, wanted) =>
    expect(due(body)).toEqual(wanted),
  )

  it.each([
    [
      '到2030年,占比达到30%(2027年达到20%),园区达到5个。',
      [
        ['占比', 30, '2030'],
        ['占比', 20, '2027'],
        ['园区', 5, '2030'],
      ],
    ],
    [
      '到2030年,企业达到60家(其中国家级10家),园区达到5个。',
      [
        ['企业', 60, '2030'],
        ['国家级', 10, '2030'],
        ['园区', 5, '2030'],
      ],
    ],
    [
      '到2030年,新增床位3000张(含护理床位800张)。',
      [
        ['床位', 3000, '2030'],
        ['护理床位', 800, '2030'],
      ],
    ],
    ['近期(2027年),新增床位3000张。', [['床位', 3000, '2027']]],
  ])('that set a goal of their own keep it: %s', (body, wanted) => expect(due(body)).toEqual(wanted))
})

describe('where a goal starts from', () => {
  it.each([
    ['覆盖率由目前的72%提高到90%。', [['覆盖率', 90]]],
    ['年底前,利用率由目前的31%提高到40%。', [['利用率', 40]]],
    ['占比由2025年的31%提高到2027年的40%。', [['占比', 40]]],
    ['目前已建成园区5个。', []],
    ['从目前的情况看,已建成泊位30个。', []],
  ])('is not taken for it: %s', (body, wanted) =>
    expect(factsOf(body).targets.map(({ metric, value }) => [metric, value])).toEqual(wanted),
  )
})
