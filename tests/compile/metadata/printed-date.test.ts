import { describe, expect, it } from 'vitest'
import { findPrintedDates } from '../../../src/compile/metadata/printed-date.ts'

describe('findPrintedDates', () => {
  it.each([
    ['发布日期:2018-11-12', '2018-11-12', '2018-11-12'],
    ['2018年4月24日 23:21', '2018年4月24日', '2018-04-24'],
    ['2018.4.5', '2018.4.5', '2018-04-05'],
    ['2024/02/29', '2024/02/29', '2024-02-29'],
    ['二〇一八年十二月二十四日', '二〇一八年十二月二十四日', '2018-12-24'],
    ['二○二四年三月五日', '二○二四年三月五日', '2024-03-05'],
    ['二零二四年十月三十日', '二零二四年十月三十日', '2024-10-30'],
  ])('%s', (text, covered, date) => {
    const [found] = findPrintedDates(text)
    expect(text.slice(found!.span.start, found!.span.end)).toBe(covered)
    expect(found!.date).toBe(date)
  })

  it.each(['2018-13-01', '2023-02-29', '2018年4月', '4月24日', '12018-11-12', '2018-11-123'])(
    'finds nothing in %s',
    (text) => expect(findPrintedDates(text)).toEqual([]),
  )
})
