import { describe, expect, it } from 'vitest'
import { factsOf } from '../a-reading.ts'

const read = (lines: readonly string[]) =>
  factsOf(lines.join('\n')).targets.map(({ metric, comparator, value, unit, deadline, deadlineBasis }) => [
    metric,
    comparator,
    value,
    unit,
    deadline,
    deadlineBasis,
  ])

describe('tables of indicators printed one cell a line', () => {
  it('takes the goal column and leaves base year, row numbers and properties', () => {
    const head = ['序号', '指标', '2025年基期值', '2030年目标值', '属性']
    const rows = [
      '1',
      '绿道长度（公里）',
      '〔100〕',
      '〔150—180〕',
      '预期性',
      '2',
      '公园数量（个）',
      '/',
      '50',
      '约束性',
    ]
    expect(read([...head, ...rows])).toEqual([
      ['绿道长度', 'range', [150, 180], '公里', '2030', 'stated'],
      ['公园数量', '=', 50, '个', '2030', 'stated'],
    ])
  })

  it('reads a head printed on two lines and lets its plan period be inherited', () => {
    const head = [
      '类别',
      '序号',
      '一级指标',
      '二级指标',
      '单位',
      '属性',
      '“十四五”',
      '完成值',
      '“十五五”',
      '目标值',
    ]
    const rows = ['宜居', '1', '老旧小区', '成套改造面积', '万平方米', '预期性', '25', '≥30']
    expect(read([...head, ...rows])).toEqual([['成套改造面积', '>=', 30, '万平方米', '2030', 'inherited']])
  })

  it('takes a single value for the goal, the base being blank', () => {
    const head = ['序号', '指标名称', '单位', '属性', '2025年现状', '2030年目标']
    const rows = [
      '1',
      '示范街区数量',
      '个',
      '预期性',
      '5',
      '生态',
      '2',
      '河湖建成率',
      '%',
      '预期性',
      '20',
      '60',
    ]
    expect(read([...head, ...rows]).map(([metric, , value]) => [metric, value])).toEqual([
      ['示范街区数量', 5],
      ['河湖建成率', 60],
    ])
  })

  it('reads two goal years as two targets', () => {
    const lines = [
      '序号',
      '指标',
      '2025年现状值',
      '2027年目标值',
      '2030年目标值',
      '1',
      '床位数（张）',
      '100',
      '130',
      '160',
    ]
    expect(read(lines).map(([, , value, , deadline]) => [value, deadline])).toEqual([
      [130, '2027'],
      [160, '2030'],
    ])
  })

  it('takes the first of two bare years for the base', () => {
    const lines = ['指标名称\t单位\t2025年\t2030年', '森林覆盖率\t%\t18\t20']
    expect(read(lines)).toEqual([['森林覆盖率', '=', 20, '%', '2030', 'stated']])
  })

  it('finds nothing in the table of a look back', () => {
    const lines = ['指标名称', '属性', '全年目标', '全年完成', '绿地面积（公顷）', '预期性', '10', '12']
    expect(factsOf(lines.join('\n'), { section: '2025年计划执行情况' }).targets).toEqual([])
  })

  it('finds nothing where no head has a goal column', () => {
    expect(read(['序号', '单位', '地址', '1', '南苑中心', '3号楼'])).toEqual([])
  })
})
