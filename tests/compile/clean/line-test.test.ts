import { expect, it } from 'vitest'
import { rememberLines } from '../../../src/compile/clean/line-test.ts'
import { findLines } from '../../../src/compile/clean/source-line.ts'

it('asks about each line once', () => {
  const asked: string[] = []
  const isShort = rememberLines(findLines('甲\n乙乙乙', []), (folded) => {
    asked.push(folded)
    return folded.length < 2
  })
  expect([isShort(0), isShort(1), isShort(0), isShort(1)]).toEqual([true, false, true, false])
  expect(asked).toEqual(['甲', '乙乙乙'])
})
