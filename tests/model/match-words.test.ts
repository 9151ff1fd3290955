import { describe, expect, it } from 'vitest'
import { matchWords, wordsOf } from '../../src/model/match-words.ts'

describe('words in a line', () => {
  it.each([
    ['徐汇区新增总部15家', '徐汇 总部', ['徐汇', '总部']],
    ['徐汇区新增总部15家', '总部 徐汇', ['徐汇', '总部']],
    ['总部经济与总部', '总部', ['总部', '总部']],
    ['地区总部', '地区 区总', ['地区总']],
  ])('「%s」 holds 「%s」 as %j', (line, typed, covered) => {
    const marks = matchWords(line, wordsOf(typed))
    expect(marks?.map(({ start, end }) => line.slice(start, end))).toEqual(covered)
  })

  it.each([
    ['长宁区新增总部', '徐汇 总部'],
    ['新增15家', '.*'],
  ])('「%s」 does not hold 「%s」', (line, typed) => expect(matchWords(line, wordsOf(typed))).toBeNull())

  it('has no words in blanks', () => expect(wordsOf(' 　\n')).toEqual([]))
})
