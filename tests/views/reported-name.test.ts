import { describe, expect, it } from 'vitest'
import { reportedName } from '../../src/views/shared/reported-name.ts'

const cell = (district: string, subject: string) => ({ type: 'cell', district, subject }) as const
const view = (address: string) => ({ type: 'view', address }) as const

describe('what a report calls that of which it quotes no words', () => {
  it.each([
    [cell('徐汇', 'service'), '徐汇区 · 上海服务', '徐汇区 · Shanghai Service'],
    [cell('浦东', 'finance'), '浦东新区 · 金融中心', '浦东新区 · Finance centre'],
    [cell('徐汇', '*'), '徐汇区 · 全部', '徐汇区 · all'],
    // A link of another app, or of later days: nothing is made up.
    [cell('某地', 'unknown'), '某地 · unknown', '某地 · unknown'],
    [view('#/targets?district=310104'), '目标 · 徐汇', 'Targets · 徐汇'],
    [view('#/timeline'), '时间线 · 没有筛选', 'Timeline · no filter'],
  ])('%j is 「%s」', (target, zh, en) => {
    expect(reportedName(target, 'zh')).toBe(zh)
    expect(reportedName(target, 'en').toLowerCase()).toBe(en.toLowerCase())
  })
})
