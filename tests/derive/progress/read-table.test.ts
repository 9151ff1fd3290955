import { describe, expect, it } from 'vitest'
import { readTable } from '../../../src/derive/progress/read-table.ts'
import { MOST_LINES, tableLines } from '../../../src/derive/progress/table-rows.ts'
import { aJudged } from './a-target.ts'

const grounds = { target: aJudged(), today: '2020-07-31', known: [{ date: '2018-12-31', value: 3 }] }
const read = (text: string) =>
  readTable(text, grounds).map((line) =>
    line.kind === 'refused'
      ? [line.line, line.fault]
      : [line.line, line.kind === 'asks' ? line.doubt : 'taken', line.reading.date, line.reading.value],
  )

describe('the lines of a table', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['甲，乙', [['甲', '乙']]],
    ['\uFEFF"1,200","say ""hi"""', [['1,200', 'say "hi"']]],
    ['"two\nlines",x', [['two\nlines', 'x']]],
    [' a , b ', [['a', 'b']]],
    ['\n\n', []],
    ['"open,\nnever', [['open,\nnever']]],
  ])('%j', (text, cells) => expect(tableLines(text).map((line) => line.cells)).toEqual(cells))

  it('are numbered as in the text, empty ones and line ends inside cells counted', () =>
    expect(tableLines('a,b\n\n"c\nd",e\nf,g').map(({ line }) => line)).toEqual([1, 3, 5]))

  it('end where there are too many', () =>
    expect(tableLines('a,b\n'.repeat(MOST_LINES + 50))).toHaveLength(MOST_LINES))
})

describe('a table of readings', () => {
  it('is read with or without heads, whichever column the days stand in', () => {
    const expected = [
      ['taken', '2019-06-30', 6],
      ['taken', '2019-12-31', 9],
    ]
    const without = (text: string) => read(text).map((line) => line.slice(1))
    expect(without('日期\t数值\n2019-06-30\t6家\n2019年12月\t九')).toEqual(expected)
    expect(without('2019-06-30,6\n2019-12-31,9')).toEqual(expected)
    expect(without('数值,日期\n6,2019/6/30\n9,2019/12/31')).toEqual(expected)
  })

  it('is refused line by line where it cannot be read, with the reason', () =>
    expect(
      read(
        [
          '日期,数值',
          '2019-06-30,6',
          '上月,7',
          '2019-12-31,不详',
          '2019-12-31,十余家',
          '2019-12-31,',
          '2020-06-30',
          '2021-01-01,15',
          '2020-06-30,15万',
          '2020-06-30,11个',
          '2018-12-31,3',
          '2019-06-30,6',
        ].join('\n'),
      ),
    ).toEqual([
      [2, 'taken', '2019-06-30', 6],
      [3, 'no-day'],
      [4, 'no-number'],
      [5, 'vague'],
      [6, 'empty'],
      [7, 'columns'],
      [8, 'to-come'],
      [9, 'far-beyond', '2020-06-30', 150_000],
      [10, 'other-unit', '2020-06-30', 11],
      [11, 'known'],
      [12, 'known'],
    ]))

  it('keeps the source and the remark, and tells where a month stands for its last day', () => {
    const [line] = readTable('2020年6月\t11\t统计简报\t含在谈', grounds)
    expect(line).toMatchObject({
      kind: 'taken',
      exact: false,
      reading: { date: '2020-06-30', value: 11, unit: '家', source: '统计简报', note: '含在谈' },
    })
  })

  it('that is none gives nothing', () => expect(read('')).toEqual([]))
})

describe('a line parted by blanks alone', () => {
  it.each([
    ['2019-12-31 10', '2019-12-31', 10],
    ['2019年12月 10 家', '2019-12-31', 10],
    ['2019 年 12 月 31 日　十', '2019-12-31', 10],
  ])('reads %s', (text, day, value) => expect(read(text)).toEqual([[1, 'taken', day, value]]))

  it.each([
    ['2019-12-31', 'columns'],
    ['去年', 'columns'],
    ['去年 不详', 'columns'],
    ['去年 10', 'no-day'],
    ['2019-12-31 10分', 'no-number'],
    ['2019年 12月 十余家', 'vague'],
  ])('refuses %s for what cannot be read of it: %s', (text, fault) =>
    expect(read(text)).toEqual([[1, fault]]),
  )
})
