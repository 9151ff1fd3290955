import { describe, expect, it } from 'vitest'
import { findNoise } from '../../../src/compile/clean/noise.ts'
import { findLines, partOf, sourceSpanOf } from '../../../src/compile/clean/source-line.ts'

describe('findLines', () => {
  it('takes indents and invisible characters off and keeps blanks inside', () => {
    const source = '\u3000\u3000甲 乙\u200B丙\u00A0\r\n \r\n&nbsp;丁\u00AD'
    expect(findLines(source, findNoise(source)).map(({ text }) => text)).toEqual(['甲 乙丙', '丁'])
  })
})

describe('sourceSpanOf', () => {
  it('leads a part of a line back to the source, across what was left out', () => {
    const source = '  深(shen)入𠮷建(jian)设'
    const [line] = findLines(source, findNoise(source))
    expect(line!.text).toBe('深入𠮷建设')
    const at = sourceSpanOf(line!, { start: 1, end: 6 })
    expect(source.slice(at.start, at.end)).toBe('入𠮷建(jian)设')
    expect(() => sourceSpanOf(line!, { start: 0, end: 99 })).toThrow(RangeError)
  })
})

describe('partOf', () => {
  it('cuts a line without losing its place', () => {
    const source = '深(shen)入 建设'
    const [line] = findLines(source, findNoise(source))
    expect(partOf(source, line!, { start: 2, end: 5 })).toMatchObject({
      text: '建设',
      kept: [{ start: 9, end: 11 }],
    })
    expect(partOf(source, line!, { start: 2, end: 3 })).toBeNull()
  })
})
