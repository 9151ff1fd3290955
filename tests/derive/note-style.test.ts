import { describe, expect, it } from 'vitest'
import { patternsBy } from '../../src/derive/note-style.ts'

describe('the pattern of a note', () => {
  const patternOf = patternsBy(
    new Map([
      ['plain', 'plain'],
      ['dotted', 'dotted'],
      ['wavy', 'wavy'],
    ]),
  )
  it.each([
    [[], 'plain'],
    [['plain', 'wavy'], 'wavy'],
    [['dotted', 'wavy'], 'dotted'],
    [['gone'], 'plain'],
  ] as const)('with tags %j is %s: that of the first tag that has one', (tags, pattern) => {
    expect(patternOf(tags)).toBe(pattern)
  })
})
