import { describe, expect, it } from 'vitest'
import { judge } from '../../src/derive/progress/judge.ts'
import type { JudgedTarget } from '../../src/derive/progress/judged-target.ts'
import { progressWords } from '../../src/messages/progress.ts'
import { gapWords } from '../../src/views/target-page/gap-words.ts'
import { aJudged, recorded } from '../derive/progress/a-target.ts'

const between = { value: [1, 2], unit: '个' } as const

describe('what a status is told by', () => {
  it.each<readonly [Partial<JudgedTarget>, number, string, string]>([
    [{}, 11, '2020-07-31', '比应到少 1.5 家'],
    [{}, 14, '2020-07-31', '比应到多 1.5 家'],
    [{}, 14, '2021-07-31', '距目标 1 家'],
    [{}, 15, '2020-07-31', ''],
    [{}, 16, '2020-07-31', '超出目标 1 家'],
    [between, 1, '2020-07-31', ''],
    [between, 2, '2020-07-31', ''],
    [between, 3, '2020-07-31', '超出目标 1 个'],
    [{ comparator: '<=', value: [20, 25] }, 24, '2020-07-31', ''],
  ])('of %j at %s as of %s is 「%s」', (own, value, today, words) => {
    const judgement = judge(aJudged(own), recorded([['2020-06-30', value]]), today)
    expect(gapWords(judgement, own.unit ?? '家', progressWords.zh)).toBe(words)
  })
})
