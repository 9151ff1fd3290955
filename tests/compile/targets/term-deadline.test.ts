import { describe, expect, it } from 'vitest'
import { factsOf } from '../a-reading.ts'

const PLAN = { title: '全区发展“十五五”规划' }
const OPINION = { kind: 'opinion', publishedOn: '2025-06-12' } as const
const due = (body: string, wanted: Parameters<typeof factsOf>[1]) => {
  const target = factsOf(body, wanted).targets.at(-1)
  return [target?.deadline, target?.deadlineBasis]
}

describe('the deadline of a target with a number of years', () => {
  it.each([
    ['五年累计引进首店二百五十家。', '2030'],
    ['2026年底前完成3条街改造。打造高地,五年累计引进首店250家。', '2030'],
    ['2026年底前完成3条街改造,五年累计引进首店250家。', '2030'],
    ['三年内新增首店50家。', '2028'],
    ['力争用两年时间,新增首店50家。', '2027'],
  ])('is counted in the plan’s own years: %s', (body, year) => {
    expect(due(body, PLAN)).toEqual([year, 'inherited'])
  })

  it.each([
    '三年内培训护理员1.5万人次。',
    '三年内,培训护理员1.5万人次。',
    '用三年时间,培训护理员1.5万人次。',
  ])('is not guessed without a period, as nothing tells its first year: %s', (body) => {
    expect(due(body, OPINION)).toEqual([null, null])
  })

  it.each([
    ['三年内培训护理员1.5万人次,其中2026年培训3000人次。', '2026', 'stated', OPINION],
    ['到2027年,三年内培训护理员1.5万人次。', '2027', 'stated', OPINION],
    ['三年内,到2027年培训护理员1.5万人次。', '2027', 'stated', OPINION],
    ['2026年底前完成3条街改造。支持成立三年内的企业,引进首店50家。', '2026', 'inherited', PLAN],
    ['巩固近五年累计成果,引进首店50家。', '2030', 'inherited', PLAN],
    ['十年内新增首店500家。', '2030', 'inherited', PLAN],
  ] as const)('is not taken from years that say something else: %s', (body, date, basis, wanted) => {
    expect(due(body, wanted)).toEqual([date, basis])
  })
})
