import { describe, expect, it } from 'vitest'
import { dueFigure, isFigure, placeInCell } from '../../../src/compile/targets/table-cell.ts'
import { factsOf } from '../a-reading.ts'

describe('a cell with a year of its own', () => {
  it.each([
    ['2027年60%,2028年进一步优化', { figure: '60%', year: '2027' }],
    ['到2028年底达到≥120个', { figure: '≥120个', year: '2028' }],
    ['2027年:35', { figure: '35', year: '2027' }],
  ])('「%s」', (words, due) => {
    expect(dueFigure(words)).toEqual(due)
    expect(isFigure(words)).toBe(true)
  })

  it.each(['60%', '2027年底建成', '2027年', '2027年完成60%以上的改造', '2027'])('none in 「%s」', (words) => {
    expect(dueFigure(words)).toBeNull()
  })
})

describe('a cell with a place in an ordering', () => {
  it.each([
    ['前40', { value: 40, unit: null }],
    ['全国前二十位', { value: 20, unit: '位' }],
    ['进入前10强', { value: 10, unit: '强' }],
  ])('「%s」', (words, place) => expect(placeInCell(words)).toEqual(place))

  it.each(['40', '前列', '前期', '前置审批3项', '此前40'])('none in 「%s」', (words) => {
    expect(placeInCell(words)).toBeNull()
  })
})

it('takes no numbered caption above a head for a column', () => {
  const rows = [
    '劳动生产率（万元/人）',
    '28.6',
    '36',
    '—',
    '预期性',
    '能耗降低（%）',
    '—',
    '—',
    '[17]',
    '约束性',
  ]
  const table = ['表1 云岭区“十五五”主要指标', '指标', '2025年', '2030年', '年均/[累计]', '属性', ...rows]
  const found = factsOf(table.join('\n'), { publishedOn: null }).targets
  expect(found.map(({ value, deadline }) => [value, deadline])).toEqual([
    [36, '2030'],
    [17, '2030'],
  ])
})

it('takes both into the targets of a table', () => {
  const lines = [
    '指标\t单位\t2025年现状\t2030年目标',
    '社区覆盖率\t%\t41\t2027年60%,其后优化布局',
    '开发区排名\t位\t58\t前40',
    '绿道长度\t公里\t80\t120',
  ]
  const found = factsOf(lines.join('\n')).targets.map(({ kind, metric, value, unit, deadline }) => [
    kind,
    metric,
    value,
    unit,
    deadline,
  ])
  expect(found).toEqual([
    ['numeric', '社区覆盖率', 60, '%', '2027'],
    ['rank', '开发区排名', 40, '位', '2030'],
    ['numeric', '绿道长度', 120, '公里', '2030'],
  ])
})
