import { describe, expect, it } from 'vitest'
import type { ReaderLine } from '../../src/derive/reader-lines.ts'
import {
  blocksAround,
  isAmong,
  spanAround,
  spanOfLines,
  textBlocks,
} from '../../src/views/reader/text-blocks.ts'

/** Lines of 300 characters each, without a gap. */
const linesOf = (count: number): ReaderLine[] =>
  Array.from({ length: count }, (_, n) => {
    const span = { start: n * 300, end: n * 300 + 300 }
    const pieces = [{ words: '字'.repeat(300), span, source: null, bold: false }]
    return { kind: 'text', section: null, span, pieces }
  })

// 400 lines: 100 blocks of four lines, nine rows a line.
const blocks = textBlocks(linesOf(400))

describe('the blocks of a text', () => {
  it('are several of a long text and one of a text that is not', () => {
    expect(blocks).toHaveLength(100)
    expect(blocks[1]).toMatchObject({ first: 4, rows: 36 })
    expect(textBlocks(linesOf(20))).toHaveLength(1)
    expect(textBlocks([])).toHaveLength(1)
  })

  it.each([
    // offset, rows above, rows below, first block, last block
    ['the beginning', 0, 20, 30, 0, 0],
    ['the beginning, further down', 0, 20, 37, 0, 1],
    ['the middle of a block', 60_000 + 600, 18, 18, 50, 50],
    ['the middle of a block, a row more', 60_000 + 600, 19, 19, 49, 51],
    ['several blocks on each side', 60_000, 72, 108, 48, 52],
    ['the end', 119_900, 36, 100, 98, 99],
  ])('around %s hold the rows asked for', (_, offset, above, below, first, last) => {
    expect(blocksAround(blocks, offset, { above, below })).toEqual({ first, last })
  })

  it.each([
    // offset, rows above, rows below, first line, line behind the last
    ['the beginning', 0, 20, 18, 0, 2],
    ['a line', 3000, 9, 9, 9, 11],
    ['the middle of a line', 3100, 10, 10, 8, 12],
    ['the end', 119_900, 0, 100, 399, 400],
  ])('around %s have whole lines as span', (_, offset, above, below, first, end) => {
    const span = { start: first * 300, end: end * 300 }
    expect(spanAround(linesOf(400), offset, { above, below })).toEqual(span)
  })

  it('of an empty text have an empty span', () =>
    expect(spanAround([], 0, { above: 9, below: 9 })).toEqual({ start: 0, end: 0 }))

  it('are told to be among rows of blocks by both ends', () => {
    const rows = [
      { first: 2, last: 3 },
      { first: 7, last: 7 },
    ]
    expect([1, 2, 3, 4, 7, 8].filter((index) => isAmong(rows, index))).toEqual([2, 3, 7])
  })

  it('cover the text from their first line to their last', () => {
    expect(spanOfLines(blocks[1]!.lines)).toEqual({ start: 1200, end: 2400 })
    expect(spanOfLines([])).toEqual({ start: 0, end: 0 })
  })
})
