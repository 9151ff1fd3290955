import { describe, expect, it } from 'vitest'
import { factsOf } from '../a-reading.ts'

describe('where the words before a figure are cut off', () => {
  it.each([
    ['a coverage', '全覆盖', 1],
    ['a figure', '新增20个', 1],
    ['a rank', '走在全国前列', 1],
  ])('no character of two units is cut in half: %s', (_, words, count) => {
    for (const odd of ['', '一']) {
      const { targets } = factsOf(`到2028年，${'𠮷'.repeat(300)}${odd}${words}。`)
      expect(targets).toHaveLength(count)
      for (const { quote, metric } of targets) expect(`${quote} ${metric}`).not.toMatch(/\p{Surrogate}/u)
    }
  })
})
