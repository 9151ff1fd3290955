import { describe, expect, it } from 'vitest'
import { deliveredOn, findPrintedDates } from '../../../src/compile/metadata/printed-date.ts'

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

describe('deliveredOn', () => {
  it.each([
    ['——2026年1月12日在云岭区第八届人民代表大会第三次会议上', '2026-01-12'],
    ['(2026年1月12日上午,在全区工作会议上的讲话)', '2026-01-12'],
    ['二〇二六年一月十二日在大会上', null],
    ['2026年1月12日在会议上,代表们提出建议。', null],
    ['2026年1月12日在云岭区召开', null],
    ['——在云岭区第八届人民代表大会第三次会议上', null],
  ])('%s → %s', (line, date) => expect(deliveredOn(line)?.date ?? null).toBe(date))
})
