import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumberRuns, holdsNumber, numberLengthAt } from '../../../src/compile/ledger/number-runs.ts'
import { NUMBER_CHARACTER } from '../../../src/model/numerals.ts'
import { textOf } from '../../../src/model/span.ts'

const runs = (text: string) => findNumberRuns(text).map((run) => [textOf(text, run), run.script])

describe('findNumberRuns', () => {
  it.each([
    // text, runs
    ['新增1,200.5家', [['1,200.5', 'arabic']]],
    ['共5,6。', [['5,6', 'arabic']]],
    ['共5,', [['5', 'arabic']]],
    [
      '3万亿',
      [
        ['3', 'arabic'],
        ['万亿', 'han'],
      ],
    ],
    ['二○二五', [['二○二五', 'han']]],
    ['○二', [['二', 'han']]],
    [
      '①②',
      [
        ['①', 'other'],
        ['②', 'other'],
      ],
    ],
    ['𝟏个𠮷', [['𝟏', 'other']]],
  ])('%s holds %j', (text, expected) => expect(runs(text)).toEqual(expected))

  it.each(['', '全面推进', '几个', '○', '壹', '𠮷', '\ud835', '.,'])('finds nothing in %j', (text) =>
    expect(runs(text)).toEqual([]),
  )

  it('leaves out no number character, whatever the text', () => {
    const unit = fc.oneof(
      fc.constantFrom('1', ',', '.', '一', '○', '①', '𝟏', '𠮷', '个', '\ud835'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
        const text = units.join('')
        const inRun = new Set(
          findNumberRuns(text).flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, i) => start + i),
          ),
        )
        for (const { index, 0: sign } of text.matchAll(new RegExp(NUMBER_CHARACTER.source, 'gu'))) {
          expect(inRun.has(index) && inRun.has(index + sign.length - 1)).toBe(true)
          expect(numberLengthAt(text, index)).toBe(sign.length)
        }
      }),
    )
  })
})

describe('holdsNumber', () => {
  it('looks at the piece alone', () => {
    expect(holdsNumber('a1b', { start: 0, end: 1 })).toBe(false)
    expect(holdsNumber('a1b', { start: 1, end: 2 })).toBe(true)
    expect(holdsNumber('a1b', { start: 2, end: 3 })).toBe(false)
  })
})
