import { describe, expect, it } from 'vitest'
import { MOST_SECTIONS, sectionsOfWords } from '../../src/derive/sections-of-words.ts'
import { aSection } from '../builders.ts'

const TEXT = '前言。一、目标\n建成十家。做到最好。\n二、任务\n抓好落实。'
const at = (words: string) => TEXT.indexOf(words)
const SECTIONS = [aSection('目标', at('一、'), at('二、')), aSection('任务', at('二、'), TEXT.length)]

describe('the sections words stand in', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['建成', '十家。', ['目标']],
    ['建成', '最好。', ['目标']],
    ['做到', '抓好落实。', ['目标', '任务']],
    ['前言', '任务', ['目标', '任务']],
    ['前言', '前言。', []],
  ])('from %s to %s are %j', (first, last, ids) => {
    const words = { start: at(first), end: at(last) + last.length }
    expect(sectionsOfWords(TEXT, SECTIONS, words)).toEqual(ids)
  })

  it('are none in an unnumbered document, and none where they are too many to name', () => {
    expect(sectionsOfWords(TEXT, [], { start: 0, end: TEXT.length })).toEqual([])
    const long = '句。'.repeat(MOST_SECTIONS + 1)
    const many = Array.from({ length: MOST_SECTIONS + 1 }, (_, n) => aSection(`${n}`, n * 2, n * 2 + 2))
    expect(sectionsOfWords(long, many, { start: 0, end: long.length })).toEqual([])
    expect(sectionsOfWords(long, many, { start: 0, end: long.length - 2 })).toHaveLength(MOST_SECTIONS)
  })
})
