import { describe, expect, it } from 'vitest'
import { middleOfTitleYear } from '../../src/compile/title-year.ts'
import { factsOf } from './a-reading.ts'

describe('the year of a title', () => {
  it.each(['2026年民生实事项目安排', '关于印发《白湖区2026年工作要点》的通知', '白湖区2026年政府工作报告'])(
    'is that of 「%s」',
    (title) => expect(middleOfTitleYear(title)).toBe('2026-07-01'),
  )

  it.each([
    '2025年工作总结和2026年工作安排',
    '行动计划(2026—2028年)',
    '2026年财政收支情况',
    '民生实事项目安排',
  ])('is none in 「%s」', (title) => expect(middleOfTitleYear(title)).toBeNull())
})

const dated = (title: string, publishedOn: string | null) =>
  factsOf('新建充电桩200个,6月底前完成。今天上午9日夜宣布,12月10日前开放。', { title, publishedOn })
    .events.filter(({ role }) => role !== 'published' && role !== 'period')
    .map(({ quote, date, role }) => [quote, date, role])

it('dates months where the page prints no date', () => {
  expect(dated('2026年民生实事项目安排', null)).toEqual([
    ['6月底前', '2026-06', 'deadline'],
    ['12月10日前', '2026-12-10', 'deadline'],
  ])
  expect(dated('民生实事项目安排', null)).toEqual([])
  expect(dated('2026年民生实事项目安排', '2025-12-01').map(([, date]) => date)).toContain('2026-06')
})
