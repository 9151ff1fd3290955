import { describe, expect, it } from 'vitest'
import { byteLines, countLines } from '../../../src/exchange/file/byte-lines.ts'

const linesOf = (text: string) =>
  [...byteLines(new TextEncoder().encode(text))].map(({ number, start, bytes }) => [
    number,
    start,
    new TextDecoder().decode(bytes),
  ])

describe('the lines of a file', () => {
  it.each([
    ['', []],
    ['一', [[1, 0, '一']]],
    ['一\n', [[1, 0, '一']]],
    [
      '一\n\nb',
      [
        [1, 0, '一'],
        [2, 4, ''],
        [3, 5, 'b'],
      ],
    ],
    ['\n', [[1, 0, '']]],
  ])('of %j are %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
    expect(countLines(new TextEncoder().encode(text))).toBe(lines.length)
  })
})
