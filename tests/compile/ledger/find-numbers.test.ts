import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../src/compile/ledger/find-numbers.ts'
import { findNoNumbers } from '../../../src/compile/ledger/no-numbers.ts'
import { NO_NUMBERS } from '../../../src/model/no-numbers.ts'

const words = (text: string) =>
  findNumbers(text, '2026-03-01').map(({ start, end, form }) => [form, text.slice(start, end)])

describe('findNumbers', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ['到2030年新增3家', [['date', '到2030年'], ['quantity', '3家']]], // prettier-ignore
    ['占比近七成', [['quantity', '七成']]],
    ['沿G60、5G和S4布局', [['arabic', '60'], ['arabic', '5'], ['arabic', '4']]], // prettier-ignore
    ['一网通办', [['han', '一']]],
    ['12.,3个', [['quantity', '12'], ['quantity', '3个']]], // prettier-ignore
    ['第三次会议', [['han', '三']]],
    ['①和Ⅲ类', [['other', '①'], ['other', 'Ⅲ']]], // prettier-ignore
    ['9:30开始', [['arabic', '9'], ['arabic', '30']]], // prettier-ignore
    ['十分钟到达', [['quantity', '十分钟']]],
    ['分三十一批下达', [['quantity', '三十一批']]],
    ['增长三分之一', [['quantity', '三分之一']]],
  ])('reads the numbers of 「%s」', (text, wanted) => expect(words(text)).toEqual(wanted))

  it.each(['进一步统一标准', '新增一批项目', '今天下午', '千方百计', '之一', '零售业', '十分重要'])(
    'reads none in 「%s」',
    (text) => expect(words(text)).toEqual([]),
  )

  it('gives numbers in reading order and without overlaps', () => {
    const found = findNumbers('2026年3月1日至5日举办3场、第2场有20%以上,一站式1号门①', null)
    for (const [i, { start }] of found.entries()) expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
    expect(found.length).toBeGreaterThan(4)
  })
})

describe('the words that are no numbers', () => {
  it('each hold a Han numeral and are listed once', () => {
    const all = NO_NUMBERS.flatMap((group) => group.words.split(/\s+/))
    for (const word of all) expect(word).toMatch(/[零一二两三四五六七八九十百千万]/)
    expect(new Set(all).size).toBe(all.length)
  })

  it.each(['三十一批', '第一线', '两万里', '十分之一'])('do not stand in 「%s」', (text) =>
    expect(findNoNumbers(text)).toEqual([]),
  )
})
