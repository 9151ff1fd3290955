import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/compile/find-dates.ts'

const read = (text: string, publishedOn: string | null = '2026-03-01') =>
  findDates(text, { publishedOn }).map((found) => [text.slice(found.start, found.end), found.date])

describe('a day alone behind 到 or 至', () => {
  it.each([
    ['各单位自查,到6日全部整改到位', '到6日', '2026-03-06'],
    ['要到十五日前报送', '到十五日前', '2026-03-15'],
    ['展期,至31日。', '至31日', '2026-03-31'],
  ])('is the next such day in 「%s」', (text, covered, date) => {
    expect(read(text)).toEqual([[covered, date]])
  })

  it('is of the next month where it was over, and of the next year behind December', () => {
    expect(read('自查,到6日完成', '2026-03-20')).toEqual([['到6日', '2026-04-06']])
    expect(read('自查,到6日完成', '2026-12-20')).toEqual([['到6日', '2027-01-06']])
  })

  it('ends the range another date begins', () => {
    expect(read('3月3日到6日')).toEqual([['3月3日到6日', '2026-03-03/2026-03-06']])
  })

  it.each([
    '到6日内办结',
    '达到6日',
    '直到6日',
    '产量提高到6日处理量',
    '到36日',
    '到某日',
    '到6日游线路',
    '送到日托站',
  ])('is none in 「%s」', (text) => expect(read(text)).toEqual([]))

  it('is nothing without a publication date', () => expect(read('自查,到6日完成', null)).toEqual([]))
})
