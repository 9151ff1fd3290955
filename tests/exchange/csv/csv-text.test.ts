import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '../../../src/exchange/csv/csv-text.ts'
import { readCsv } from './read-csv.ts'

/** What a program reads from the bytes of one cell: the byte order mark first, then the cell. */
function readBack(cell: string | number | null): string {
  const bytes = new TextEncoder().encode(csvText([[cell, 'end']]))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = readCsv(new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes))
  expect(rows).toHaveLength(1)
  expect(rows[0]).toHaveLength(2)
  return rows[0]![0]!
}

const TRIGGERS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']
const TAILS = [
  '',
  '1',
  '1+1',
  'SUM(A1:A9)',
  "cmd|' /C calc'!A0",
  'HYPERLINK("https://a.example","b")',
  '上海',
  '"',
  ',',
  '\r\nb',
  '，',
  ' ',
  '12%',
  '\0',
  '𠮷',
]
const ATTACKS = [
  ...TRIGGERS.flatMap((trigger) => TAILS.map((tail) => trigger + tail)),
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠'].flatMap((sign) => [
    ` ${sign}1`,
    `\0${sign}1`,
    `\u3000${sign}1`,
  ]),
]
/** What no program takes for a formula: the first character says what the cell is. */
const isLive = (cell: string) => /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/.test(cell)

describe('CSV', () => {
  it('asks more than two hundred dangerous cells', () => expect(ATTACKS.length).toBeGreaterThan(200))

  it.each(ATTACKS)('keeps %j from being a formula, with its words whole', (cell) => {
    const back = readBack(cell)
    expect(isLive(back)).toBe(false)
    expect(back).toBe(`'${cell.replaceAll('\0', '\uFFFD')}`)
  })

  it.each([
    ['上海购物', '上海购物'],
    ['a-b', 'a-b'],
    ['3-5', '3-5'],
    ['（-5）', '（-5）'],
    ['他说“好”', '他说“好”'],
    ['say "hi"', 'say "hi"'],
    ['一，二,三', '一，二,三'],
    ['上\n下', '上\n下'],
    ['上\r\n下', '上\r\n下'],
    ['"', '"'],
    [' 空格 ', ' 空格 '],
    ["'已有撇号", "'已有撇号"],
    ['', ''],
    [null, ''],
  ])('reads %j back as %j', (cell, back) => expect(readBack(cell)).toBe(back))

  it.each([-5, 0, 15, -0.5, 1e21, 1.5e-7, 12345678901234])('writes the number %d as a number', (number) => {
    const text = csvText([[number]])
    expect(text).toBe(`\uFEFF${number}\r\n`)
    expect(Number(readBack(number))).toBe(number)
  })

  it.each([Number.NaN, Infinity, -Infinity])('leaves the cell of %d empty', (number) => {
    expect(readBack(number)).toBe('')
  })

  it('keeps any words and any number of cells', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }))
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 5 })
    fc.assert(
      fc.property(rows, (written) => {
        const read = readCsv(csvText(written).slice(1))
        expect(read.map((row) => row.length)).toEqual(written.map((row) => row.length))
        written.forEach((row, i) =>
          row.forEach((value, j) => {
            const back = read[i]![j]!
            if (typeof value === 'number') return expect(Number(back)).toBe(value === 0 ? 0 : value)
            expect(back.replace(/^'/, '')).toBe(value.replaceAll('\0', '\uFFFD').replace(/^'/, ''))
            expect(isLive(back)).toBe(false)
          }),
        )
      }),
      { numRuns: 300 },
    )
  })
})
