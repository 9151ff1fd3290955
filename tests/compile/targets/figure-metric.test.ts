import { describe, expect, it } from 'vitest'
import { factsOf } from '../a-reading.ts'

describe('a figure whose noun stands earlier', () => {
  it.each([
    [
      '2026年新增床位2600张,2027年新增2800张。',
      [
        ['床位', 2600, '2026'],
        ['床位', 2800, '2027'],
      ],
    ],
    ['在2024年新增床位2300张的基础上,2027年再新增2600张。', [['床位', 2600, '2027']]],
    ['2026年新增床位2600张,2027年新增3家。', [['床位', 2600, '2026']]],
  ])('of the same unit has it, too: %s', (body, wanted) =>
    expect(factsOf(body).targets.map(({ metric, value, deadline }) => [metric, value, deadline])).toEqual(
      wanted,
    ),
  )
})

describe('the name of what is measured', () => {
  const named = (body: string) => factsOf(body).targets.map(({ metric, value }) => [metric, value])
  it.each([
    ['万元产值能耗较2025年下降14.5%。', [['万元产值能耗下降', 14.5]]],
    [
      '森林覆盖率达到19.5%以上,比2025年提高1.2个百分点。',
      [
        ['森林覆盖率', 19.5],
        ['森林覆盖率提高', 1.2],
      ],
    ],
    ['服务业比重提高0.5个百分点。', [['服务业比重提高', 0.5]]],
    [
      '培育年营收超百亿元企业5家、超50亿元企业10家。',
      [
        ['年营收超百亿元企业', 5],
        ['超50亿元企业', 10],
      ],
    ],
    ['全区建成泊位300个。', [['泊位', 300]]],
    ['全区泊位达到300个。', [['全区泊位', 300]]],
  ])('keeps what changes and drops who acts: %s', (body, wanted) => expect(named(body)).toEqual(wanted))
})
