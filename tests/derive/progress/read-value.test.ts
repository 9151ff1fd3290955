import { describe, expect, it } from 'vitest'
import { readDay } from '../../../src/derive/progress/read-day.ts'
import { readValue, type Doubt } from '../../../src/derive/progress/read-value.ts'
import { aJudged } from './a-target.ts'

const houses = aJudged()
const share = aJudged({ comparator: '~', value: 20, unit: '%' })
const people = aJudged({ comparator: '<=', value: 2500, unit: '万人' })
const money = aJudged({ comparator: '>=', value: 1.5, unit: '万亿元' })
const power = aJudged({ comparator: '>=', value: 300, unit: '千瓦' })
const bare = aJudged({ kind: 'absolute', comparator: '=', value: 0, unit: null })

describe('a reading as a person types it', () => {
  it.each([
    ['15', houses, 15],
    ['１５家', houses, 15],
    ['15.0', houses, 15],
    ['+3', houses, 3],
    ['＋3 家', houses, 3],
    ['十五', houses, 15],
    ['15 家', houses, 15],
    ['　15家 ', houses, 15],
    ['十五家', houses, 15],
    ['两家', houses, 2],
    ['零', houses, 0],
    ['0家', houses, 0],
    ['1,200', houses, 1200],
    ['1，200家', houses, 1200],
    ['七百二十', houses, 720],
    ['20%', share, 20],
    ['20 ％', share, 20],
    ['20', share, 20],
    ['0.15%', share, 0.15],
    ['百分之零点五', share, 0.5],
    ['0.5', aJudged({ value: 0.8, unit: '%' }), 0.5],
    ['百分之二十', share, 20],
    ['百分之二十点五', share, 20.5],
    ['19.8%', share, 19.8],
    ['-3%', share, -3],
    ['负三', share, -3],
    ['2450', people, 2450],
    ['2450万人', people, 2450],
    ['2450万', people, 2450],
    ['24500000人', people, 2450],
    ['0.245亿人', people, 2450],
    ['1.2万', people, 1.2],
    ['1.2万亿', money, 1.2],
    ['12000亿元', money, 1.2],
    ['1.2', money, 1.2],
    ['3千瓦', power, 3],
    ['三百千瓦', power, 300],
    ['2', bare, 2],
  ])('%s is understood', (typed, target, value) =>
    expect(readValue(typed, target)).toEqual({ kind: 'read', figure: { value, unit: target.unit ?? '' } }),
  )

  it('of 1.2万 are twelve thousand where the target counts singly', () =>
    expect(readValue('1.2万', aJudged({ value: 50_000 }))).toEqual({
      kind: 'read',
      figure: { value: 12_000, unit: '家' },
    }))

  it.each<readonly [string, typeof houses, number, string, Doubt]>([
    ['15万', houses, 150_000, '家', 'far-beyond'],
    ['15万家', houses, 150_000, '家', 'far-beyond'],
    ['1500', houses, 1500, '家', 'far-beyond'],
    ['2000%', share, 2000, '%', 'far-beyond'],
    ['24500000', people, 24_500_000, '万人', 'far-beyond'],
    ['0.15', share, 0.15, '%', 'fraction'],
    ['1', share, 1, '%', 'fraction'],
    ['15个', houses, 15, '个', 'other-unit'],
    ['15%', houses, 15, '%', 'other-unit'],
    ['百分之十五', houses, 15, '%', 'other-unit'],
    ['20个百分点', share, 20, '个百分点', 'other-unit'],
    ['3亿元', houses, 300_000_000, '元', 'other-unit'],
    ['-3', houses, -3, '家', 'negative'],
  ])('%s is asked about', (typed, target, value, unit, doubt) =>
    expect(readValue(typed, target)).toEqual({ kind: 'asks', figure: { value, unit }, doubt }),
  )

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['几十家', 'vague'],
    ['十余家', 'vague'],
    ['15左右', 'vague'],
    ['约15家', 'vague'],
    ['15-16', 'vague'],
    ['15家以上', 'vague'],
    ['很好', 'no-number'],
    ['+', 'empty'],
    ['++3', 'no-number'],
    ['15 16', 'no-number'],
    ['1 200', 'no-number'],
    ['1,20', 'no-number'],
    ['1e3', 'no-number'],
    ['1.2.3', 'no-number'],
    ['½', 'no-number'],
    ['15家很好', 'no-number'],
    ['十七八家', 'no-number'],
    ['家', 'no-number'],
  ])('「%s」 is refused: %s', (typed, fault) =>
    expect(readValue(typed, houses)).toEqual({ kind: 'refused', fault }),
  )

  it('with a plus is refused where the target is no increase', () =>
    expect(readValue('+3', people)).toEqual({ kind: 'refused', fault: 'no-number' }))

  it.each([149.9, 1499])('just under a hundred times the target is taken: %s', (value) =>
    expect(readValue(String(value), houses).kind).toBe('read'),
  )
})

describe('the day of a reading', () => {
  it.each([
    ['2020-06-30', '2020-06-30', true],
    ['2020-6-3', '2020-06-03', true],
    ['2020/6/30', '2020-06-30', true],
    ['2020.6.30', '2020-06-30', true],
    ['20200630', '2020-06-30', true],
    ['2020年6月30日', '2020-06-30', true],
    ['２０２０年６月３０日', '2020-06-30', true],
    ['2020-06', '2020-06-30', false],
    ['2020年2月', '2020-02-29', false],
    ['2020年', '2020-12-31', false],
    ['2020', '2020-12-31', false],
    ['2020Q2', '2020-06-30', false],
    ['2020-Q4', '2020-12-31', false],
    ['2020年第三季度', '2020-09-30', false],
    ['2020年一季度', '2020-03-31', false],
    ['2020年二季度末', '2020-06-30', false],
    ['2019年底', '2019-12-31', false],
    ['2019年末', '2019-12-31', false],
    ['2019年6月底', '2019-06-30', false],
    ['2019年上半年', '2019-06-30', false],
    ['2019上半年', '2019-06-30', false],
    ['2019年下半年', '2019-12-31', false],
  ])('%s is %s', (typed, day, exact) => expect(readDay(typed)).toEqual({ day, exact }))

  it.each([
    '',
    '上月',
    '去年',
    '去年底',
    '今天',
    '19/6/1',
    '19年上半年',
    '6月上半年',
    '年底',
    '2020-02-30',
    '2020-13',
    '2020Q5',
    '2018-2020',
    '30/6/2020',
    '日期',
    '15',
  ])('%s is none', (typed) => expect(readDay(typed)).toBeNull())
})
