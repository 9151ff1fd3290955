import { describe, expect, it } from 'vitest'
import { bareDate } from '../../../src/compile/parsers/bare-date.ts'
import { calendarDate } from '../../../src/compile/parsers/calendar-date.ts'
import type { DateMention } from '../../../src/compile/parsers/date-mention.ts'
import { joinDates } from '../../../src/compile/refiners/join-dates.ts'
import { keepLongest } from '../../../src/compile/refiners/keep-longest.ts'
import { markBounds } from '../../../src/compile/refiners/mark-bounds.ts'

const CONTEXT = { publishedOn: '2025-01-20' }
const found = (text: string): DateMention[] =>
  keepLongest([...calendarDate.parse(text, CONTEXT), ...bareDate.parse(text, CONTEXT)])
const shown = (text: string, mentions: readonly DateMention[]) =>
  mentions.map(({ start, end, date, bound }) => [text.slice(start, end), date, ...(bound ? [bound] : [])])

describe('keepLongest', () => {
  const spans = (...pairs: (readonly [number, number])[]) => pairs.map(([start, end]) => ({ start, end }))
  it.each([
    ['the longer of two that overlap', spans([0, 2], [1, 5]), spans([1, 5])],
    ['the outer of two that start together', spans([0, 2], [0, 5]), spans([0, 5])],
    ['both of two that only touch', spans([2, 4], [0, 2]), spans([0, 2], [2, 4])],
    ['none of none', [], []],
  ])('keeps %s', (_, mentions, kept) => expect(keepLongest(mentions)).toEqual(kept))

  it('keeps the first listed of two that cover the same words', () => {
    expect(
      keepLongest([
        { start: 0, end: 2, by: 'a' },
        { start: 0, end: 2, by: 'b' },
      ]),
    ).toMatchObject([{ by: 'a' }])
  })
})

describe('joinDates', () => {
  const joined = (text: string) => shown(text, joinDates(text, found(text)))
  it.each([
    ['2025年3月至2027年12月', [['2025年3月至2027年12月', '2025-03/2027-12']]],
    ['1月10日至12日', [['1月10日至12日', '2025-01-10/2025-01-12']]],
    ['2025年3月到12月', [['2025年3月到12月', '2025-03/2025-12']]],
    ['2015年和2018年之间', [['2015年和2018年', '2015/2018']]],
  ])('joins 「%s」', (text, dates) => expect(joined(text)).toEqual(dates))

  it.each(['2015年和2018年', '2018年至2015年', '2015年、2018年', '2015年 至 2018年'])(
    'leaves 「%s」 two dates',
    (text) => expect(joined(text)).toHaveLength(2),
  )
})

describe('markBounds', () => {
  const marked = (text: string) => shown(text, markBounds(text, found(text), CONTEXT))
  it.each([
    ['到2027年', '到2027年', '2027', 'until'],
    ['至2027年6月底前', '至2027年6月底前', '2027-06', 'until'],
    ['2027年底', '2027年底', '2027', 'until'],
    ['2027年之前', '2027年之前', '2027', 'until'],
    ['2027年内', '2027年内', '2027', 'until'],
    ['截至2024年底', '截至2024年底', '2024', 'so-far'],
    ['到11月底', '到11月底', '2025-11', 'until'],
  ])('marks 「%s」', (text, words, date, bound) => expect(marked(text)).toEqual([[words, date, bound]]))

  it.each(['达到2027年', '2030年前后', '2027年前列', '延到2027年', '2027年内容', '提高到2027年'])(
    'marks nothing in 「%s」',
    (text) => expect(marked(text).map(([, , bound]) => bound)).toEqual([undefined]),
  )
})
