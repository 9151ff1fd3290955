import { describe, expect, it } from 'vitest'
import { progressWords } from '../../src/messages/progress.ts'
import { doubtWords } from '../../src/views/target-page/doubt-words.ts'

const words = progressWords.zh
const asked = { unit: '%', than: null } as const

describe('what is asked about a figure', () => {
  it.each([
    [0.15, '是 15 % 吗'],
    [0.07, '是 7 % 吗'],
    [1, '是 100 % 吗'],
  ])('of %d asks: %s', (value, question) =>
    expect(doubtWords({ ...asked, doubt: 'fraction', value }, '≈20 %', words)).toContain(question),
  )

  it('names the other reading with its unit and its day', () => {
    const than = { date: '2019-06-30', value: 5 }
    expect(doubtWords({ doubt: 'same-day', value: 3, unit: '家', than }, '+15 家', words)).toContain(
      '这一天已有一笔 5 家',
    )
    expect(doubtWords({ doubt: 'fallen', value: 3, unit: '家', than }, '+15 家', words)).toContain(
      '3 家 比 2019-06-30 的 5 家 少',
    )
  })

  it('of 3千家 does not speak of a 万 that is not written', () =>
    expect(
      doubtWords({ doubt: 'far-beyond', value: 3000, unit: '家', than: null }, '+15 家', words),
    ).not.toContain('万'))
})
