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

  it('joins a year in brackets to the head above it, a unit below to its figure, and passes over gaps of row numbers', () => {
    const head = [
      '序号',
      '指标名称',
      '指标',
      '属性',
      '现状值',
      '（2025年）',
      '目标值',
      '（2030年）',
      '目标值',
      '（2035年）',
    ]
    const first = ['1', '湿地面积', '约束性', '80', '公顷', '95', '公顷', '≥110', '公顷']
    const second = ['6', '雨水利用率', '预期性', '/', '≥12％（新区除外）', '（20％）']
    expect(read([...head, ...first, ...second])).toEqual([
      ['湿地面积', '=', 95, '公顷', '2030', 'stated'],
      ['湿地面积', '>=', 110, '公顷', '2035', 'stated'],
      ['雨水利用率', '>=', 12, '%', '2030', 'stated'],
      ['雨水利用率', '=', 20, '%', '2035', 'stated'],
    ])
  })

  it('lays rows of a grid under their columns, parts under what they are parts of', () => {
    const lines = [
      '板块\t序号\t指标名称\t属性\t单位\t“十四五”现状\t“十五五”目标',
      '绿化\t1\t新建绿地\t约束性\t公顷\t80\t95',
      '其中：林地\t\t\t20\t30',
      '2\t街区改造\t预期性\t条（段）\t12\t6以上',
      '服务\t3\t站点覆盖\t预期性\t%\t90\t全覆盖',
      '4\t居民满意度\t预期性\t%\t/\t持续提升',
      '5\t树木保有量\t预期性\t株\t—\t800',
    ]
    expect(read(lines)).toEqual([
      ['新建绿地', '=', 95, '公顷', '2030', 'inherited'],
      ['林地', '=', 30, '公顷', '2030', 'inherited'],
      ['街区改造', '>=', 6, '条（段）', '2030', 'inherited'],
      ['站点覆盖', '=', 100, '%', '2030', 'inherited'],
      ['树木保有量', '=', 800, '株', '2030', 'inherited'],
    ])
  })

  it('reads a row for each year but not the year that is only estimated', () => {
    const lines = [
      '| 序号 | 指标 | 单位 | 2025年（预计） | 2026年目标 | 2027年目标 |',
      '|---|---|---|---|---|---|',
      '| 1 | 托位数 | 个 | 900 | 1000 | ≥1200 |',
    ]
    expect(read(lines).map(([, comparator, value, , deadline]) => [comparator, value, deadline])).toEqual([
      ['=', 1000, '2026'],
      ['>=', 1200, '2027'],
    ])
  })

  it('takes no caption for a goal column, nor its base figures for goals', () => {
    const caption = '“十五五”发展目标、主要指标'
    const head = ['序号', '类别', '指标名称', '指标属性', '现状值（2025年）', '目标值（2030年）']
    const rows = [
      '1',
      '交通',
      '轨道站点覆盖率',
      '预期性',
      '41.5%',
      '60%',
      '2',
      '骑行道里程达标率',
      '预期性',
      '—',
      '90%',
    ]
    expect(read([caption, ...head, ...rows])).toEqual([
      ['轨道站点覆盖率', '=', 60, '%', '2030', 'stated'],
      ['骑行道里程达标率', '=', 90, '%', '2030', 'stated'],
    ])
  })

  it('takes no base figure for a goal that is put in words', () => {
    const head = ['指标', '单位', '2025年现状值', '2030年目标值']
    expect(
      read([...head, '森林火灾受害率', '‰', '0.3', '完成市下达任务', '断面达标率', '%', '92', '96']),
    ).toEqual([['断面达标率', '=', 96, '%', '2030', 'stated']])
  })

  it.each([
    [
      ['2026年', '2027年', '2028年'],
      ['2026', '2027', '2028'],
    ],
    [
      ['2024年', '2026年', '2028年'],
      ['2026', '2028'],
    ],
    [['2025年', '2030年'], ['2030']],
    [['2026年', '2030年'], ['2030']],
  ])('takes of the bare years %j the goals of %j', (heads, years) => {
    const lines = [`指标\t单位\t${heads.join('\t')}`, `床位\t张\t${heads.map((_, at) => 5 + at).join('\t')}`]
    expect(read(lines).map(([, , , , deadline]) => deadline)).toEqual(years)
  })

  it('finds nothing in the table of a look back', () => {
    const lines = ['指标名称', '属性', '全年目标', '全年完成', '绿地面积（公顷）', '预期性', '10', '12']
    expect(factsOf(lines.join('\n'), { section: '2025年计划执行情况' }).targets).toEqual([])
  })

  it('finds nothing where no head has a goal column', () => {
    expect(read(['序号', '单位', '地址', '1', '南苑中心', '3号楼'])).toEqual([])
  })
})

describe('heads of tables', () => {
  const years = (lines: readonly string[]) =>
    read(lines).map(([metric, , value, unit, deadline]) => [metric, value, unit, deadline])

  it('joins two rows of heads, one cell a line, one head over two goals', () => {
    const head = ['序号', '指标名称', '单位', '2025年', '目标值', '属性', '2027年', '2030年']
    const rows = [
      '1',
      '床位数',
      '张',
      '80',
      '90',
      '100',
      '预期性',
      '2',
      '绿道里程',
      '公里',
      '5',
      '6',
      '8',
      '约束性',
    ]
    expect(years([...head, ...rows])).toEqual([
      ['床位数', 90, '张', '2027'],
      ['床位数', 100, '张', '2030'],
      ['绿道里程', 6, '公里', '2027'],
      ['绿道里程', 8, '公里', '2030'],
    ])
  })

  it.each([
    [['指标\t现状值\t目标值', '2025年\t2030年']],
    [['指标\t2025年\t2030年', '\t现状值\t目标值']],
    [['指标\t2025年\t2030年', '现状值\t目标值']],
  ])('joins two lines of heads %j', (head) => {
    expect(years([...head, '床位数（张）\t80\t100'])).toEqual([['床位数', 100, '张', '2030']])
  })

  it('joins a head that spans several years below it', () => {
    const head = ['序号\t指标\t2025年基数\t目标值', '2026年\t2027年']
    expect(years([...head, '1\t床位数（张）\t80\t90\t≥100'])).toEqual([
      ['床位数', 90, '张', '2026'],
      ['床位数', 100, '张', '2027'],
    ])
  })

  describe('of which two span the years below', () => {
    const rows = ['交通\t站点数\t个\t3\t12\t18\t25', '公交占比\t%\t8\t31.5\t45\t≥60']
    const goals = [
      ['站点数', 18, '个', '2027'],
      ['站点数', 25, '个', '2030'],
      ['公交占比', 45, '%', '2027'],
      ['公交占比', 60, '%', '2030'],
    ]
    const below = '2020年\t2025年\t2027年\t2030年'
    const bars = (line: string) => `| ${line.replaceAll('\t', ' | ')} |`

    it.each<[string, readonly string[]]>([
      ['blank cells', ['类别\t指标\t单位\t现状\t\t目标\t', `\t\t\t${below}`]],
      ['blank cells lost at both ends', ['类别\t指标\t单位\t现状\t\t目标', below]],
      ['no blank cells', ['类别\t指标\t单位\t现状\t目标', below]],
    ])('reads them with %s', (_, head) => {
      expect(years([...head, ...rows])).toEqual(goals)
      expect(years([...head.map(bars), ...rows.map(bars)])).toEqual(goals)
      expect(years([bars(head[0]!), '|:--|--|---|', bars(head[1]!), ...rows.map(bars)])).toEqual(goals)
    })

    it('reads them one cell a line, and between blanks', () => {
      const cells = ['指标', '单位', '现状', '目标', ...below.split('\t')]
      const values = ['站点数', '个', '3', '12', '18', '25', '公交占比', '%', '8', '31.5', '45', '≥60']
      expect(years([...cells, ...values])).toEqual(goals)
      const lines = ['指标 单位 现状 目标', below, '站点数 个 3 12 18 25', '公交占比 % 8 31.5 45 ≥60']
      expect(years(lines.map((line) => line.replaceAll('\t', ' ')))).toEqual(goals)
    })

    it('gives one head one year and the other the rest', () => {
      expect(years(['指标\t现状值\t目标值', '2025年\t2027年\t2030年', '床位（张）\t80\t90\t100'])).toEqual([
        ['床位', 90, '张', '2027'],
        ['床位', 100, '张', '2030'],
      ])
    })

    it('leaves a head without a year alone where rows have a value more', () => {
      expect(years(['指标\t现状值\t目标值', '2027年\t2030年', '床位（张）\t80\t90\t100'])).toEqual([
        ['床位', 90, '张', '2027'],
        ['床位', 100, '张', '2030'],
      ])
    })

    it('leaves the year of publication out where it may be either, and all but the ends without one', () => {
      const lines = ['指标\t现状\t目标', '2025年\t2026年\t2030年', '床位（张）\t80\t90\t100']
      expect(years(lines)).toEqual([['床位', 100, '张', '2030']])
      const undated = ['指标\t现状\t目标', below, '床位（张）\t80\t85\t90\t100']
      expect(factsOf(undated.join('\n'), { publishedOn: null }).targets.map(({ value }) => value)).toEqual([
        100,
      ])
    })

    it.each([
      ['rows have values for neither sharing', '2025年\t2027年\t2030年', '床位（张）\t80\t90'],
      ['years do not ascend', '2025年\t2030年\t2025年\t2030年', '床位（张）\t80\t90\t85\t95'],
      ['years and other heads stand below', '2025年\t2027年目标\t2030年', '床位（张）\t80\t90\t85'],
    ])('reads nothing where %s', (_, lower, row) => {
      expect(years(['指标\t现状\t目标', lower, row])).toEqual([])
    })

    it('reads nothing below a head that spans columns no line tells apart', () => {
      expect(years(['指标\t2025年\t目标值\t\t属性', '床位（张）\t80\t90\t100\t预期性'])).toEqual([])
    })

    it('reads years that each span a goal and what came of it', () => {
      const head = ['指标\t2024年\t2027年', '目标\t完成\t目标\t完成']
      expect(years([...head, '床位（张）\t80\t81\t100\t—'])).toEqual([['床位', 100, '张', '2027']])
    })
  })

  it('reads rates and totals over all years, a total only where no year has a figure', () => {
    const lines = [
      '类别\t指标\t2025年\t2030年\t年均增长/累计\t属性',
      '经济\t服务业增加值（亿元）\t80\t110\t6.5%左右\t预期性',
      '研发强度（%）\t3.1\t3.7\t〔0.6〕\t预期性',
      '生态\t单位能耗降低（%）\t—\t—\t〔17〕\t约束性',
    ]
    expect(read(lines)).toEqual([
      ['服务业增加值', '=', 110, '亿元', '2030', 'stated'],
      ['服务业增加值年均增长', '~', 6.5, '%', '2030', 'inherited'],
      ['研发强度', '=', 3.7, '%', '2030', 'stated'],
      ['单位能耗降低', '=', 17, '%', '2030', 'inherited'],
    ])
  })

  it('takes the goals of years that were over, and of a plan completed beside them, for no goals', () => {
    const row = '床位数（张）\t70\t80\t85\t100'
    expect(years(['指标\t2024年实际\t2025年目标\t2026年预计\t2027年目标', row])).toEqual([
      ['床位数', 100, '张', '2027'],
    ])
    const plans = '指标\t“十三五”完成值\t“十四五”目标值\t“十四五”完成值\t“十五五”目标值'
    expect(years([plans, row])).toEqual([['床位数', 100, '张', '2030']])
  })

  it('takes a unit from the caption and leaves the number of a row out of its name', () => {
    const lines = ['主要指标（单位：%）', '指标\t2025年\t2030年', '1.路灯覆盖率\t80\t95']
    expect(years(lines)).toEqual([['路灯覆盖率', 95, '%', '2030']])
  })

  it('reads when each row is due', () => {
    const lines = [
      '序号\t重点任务\t量化目标\t完成时限',
      '1\t口袋公园\t20座\t2026年底',
      '2\t驿站\t5座\t2027年6月',
    ]
    expect(years(lines)).toEqual([
      ['口袋公园', 20, '座', '2026'],
      ['驿站', 5, '座', '2027-06'],
    ])
    const words = ['序号\t名称\t内容\t时间', '1\t早餐\t新增网点10个，改造厨房12个\t2026年9月底\t镇办']
    expect(years(words)).toEqual([
      ['网点', 10, '个', '2026-09'],
      ['厨房', 12, '个', '2026-09'],
    ])
  })

  it('reads rows between blanks, but no prose', () => {
    expect(years(['序号 指标 单位 2025年 2030年', '1 床位数 张 80 100', '2 绿道 公里 5 8'])).toEqual([
      ['床位数', 100, '张', '2030'],
      ['绿道', 8, '公里', '2030'],
    ])
    expect(years(['指标 单位 2025年 2030年', '床位 很多。 今年 80 张'])).toEqual([])
  })

  it('ends a table at its last row', () => {
    const lines = [
      '指标',
      '单位',
      '2025年',
      '2030年',
      '床位数',
      '张',
      '80',
      '100',
      '保障措施',
      '新建驿站5座。',
    ]
    expect(years(lines).map(([metric]) => metric)).toEqual(['床位数', '驿站'])
  })
})
