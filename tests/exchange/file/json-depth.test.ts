import { describe, expect, it } from 'vitest'
import { tooDeepAt } from '../../../src/exchange/file/json-depth.ts'

describe('the depth of a JSON text', () => {
  it.each([
    ['1', null],
    ['[[1]]', null],
    ['{"a":[1],"b":[2]}', null],
    ['[1],[2],[3]', null],
    ['"[[[["', null],
    ['"a\\"[[["', null],
    ['{"a\\\\":"[["}', null],
    ['[[[1]]]', 2],
    ['{"a":{"b":{}}}', 10],
    ['"\\\\"[[[', 6],
    ['"[["[[[', 6],
  ])('finds in %s the place of a third level at %s', (json, at) => {
    expect(tooDeepAt(json, 2)).toBe(at)
  })

  it('reads a hundred thousand open brackets without recursion', () => {
    expect(tooDeepAt('['.repeat(100_000), 32)).toBe(32)
    expect(tooDeepAt('{"a":'.repeat(100_000), 32)).toBe(32 * 5)
  })
})
