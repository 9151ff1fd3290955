import { describe, expect, it } from 'vitest'
import { codeFrame, printable } from '../../scripts/compile/code-frame.ts'

describe('codeFrame', () => {
  it('shows the line and puts the caret under the column, a wide blank under a Han character', () => {
    expect(codeFrame('一\n到2030年,新增3家\r\n末', 2, 7)).toEqual([
      '    2 | 到2030年,新增3家',
      '      | \u3000    \u3000^',
    ])
  })

  it('shows the neighbourhood of a place in a long line', () => {
    const [line, caret] = codeFrame(`${'a'.repeat(500)}!${'b'.repeat(500)}`, 1, 501)
    expect(line).toBe(`    1 | ${'a'.repeat(36)}!${'b'.repeat(35)}`)
    expect(caret).toBe(`      | ${' '.repeat(36)}^`)
  })

  it('points behind the last character of a line', () => {
    expect(codeFrame('ab', 1, 3)).toEqual(['    1 | ab', '      |   ^'])
  })

  it.each([
    ['a line that is not there', 'ab', 2, 1],
    ['a column that is not there', 'ab', 1, 4],
    ['an empty line', 'a\n\nb', 2, 1],
    ['binary text', 'a\u0000b', 1, 2],
  ])('shows nothing for %s', (_, text, line, column) => expect(codeFrame(text, line, column)).toEqual([]))

  it('lets nothing through that moves or turns the text of a terminal', () => {
    expect(printable('甲\u001B[31m乙\u202E丙\r\n丁')).toBe('甲·[31m乙·丙⏎丁')
    expect(codeFrame('\t甲\u202E乙', 1, 4)[0]).toBe('    1 | ·甲·乙')
  })
})
