import { describe, expect, it } from 'vitest'
import { REGISTER_COLUMNS } from '../../../src/derive/register/choices.ts'
import { judge } from '../../../src/derive/progress/judge.ts'
import { csvText } from '../../../src/exchange/csv/csv-text.ts'
import type { RegisterLine, RegisterWords } from '../../../src/exchange/register/register-line.ts'
import { registerTable, registerWordsTable } from '../../../src/exchange/register/register-table.ts'
import { csvRows } from '../../../src/exchange/table/carried-table.ts'
import { xlsxFile } from '../../../src/exchange/xlsx/xlsx-file.ts'
import { domainWords } from '../../../src/messages/domain.ts'
import { factColumns } from '../../../src/messages/fact-columns.ts'
import { registerExportWords } from '../../../src/messages/register-export.ts'
import { targetWords } from '../../../src/messages/targets.ts'
import { aJudged, recorded } from '../../derive/progress/a-target.ts'
import { anEntry } from '../../derive/register/an-entry.ts'
import { readCsv } from '../csv/read-csv.ts'
import { linesOf, readXlsx } from '../xlsx/read-xlsx.ts'

const WORDS: RegisterWords = {
  targets: targetWords.zh,
  facts: factColumns.zh,
  domain: domainWords.zh,
  own: registerExportWords.zh,
}
const line = (own: Parameters<typeof anEntry>[0], group: string | null = null): RegisterLine => ({
  entry: anEntry(own),
  group,
  link: 'http://x/#/reader/d-1',
})
const JUDGED = judge(aJudged(), recorded([['2020-06-30', 9]]), '2020-07-31')
const LINES = [
  line({ due: '2020', by: ['区商务委', '区科委'] }),
  line({
    due: '2020-06-30',
    comparator: '<=',
    value: 12_000.5,
    unit: '万平方米',
    quote: '=控制在12000.5以内',
  }),
  line({
    kind: 'rank',
    value: null,
    unit: '梯队',
    place: '全市第一梯队',
    quote: '进入全市第一梯队',
    status: 'unjudged',
  }),
  line({
    value: [1, 2],
    unit: '个',
    districtCode: 'city',
    district: null,
    latest: { date: '2026-10-31', value: 0, source: '区统计月报' },
    status: 'behind',
    judgement: {
      ...JUDGED,
      by: 'hand',
      reason: '验收通过',
      stale: true,
      fallen: true,
      metOn: '2020-03-31',
      daysLate: 3,
    },
  }),
  line({ kind: 'absolute', value: 0, unit: null, comparator: '=', quote: '零增长', section: null }),
]
const HEADS = [
  '目标内容（原文）',
  '指标',
  '比较',
  '目标值',
  '目标值上限',
  '单位',
  '最新进展（个人记录）',
  '进展日期',
  '进展出处（自填）',
  '状态',
  '人工（理由）',
  '久未更新',
  '达成日',
  '迟（天）',
  '最近未及目标',
  '期限',
  '期限依据',
  '最迟到期日',
  '举措',
  '责任单位',
  '文件',
  '区',
  '链接',
]
const METRIC = '跨国公司地区总部'
const PLAN = '徐汇区三年行动计划'
const URL = 'http://x/#/reader/d-1'
/** The lines as they are to be read back; days as the spreadsheet counts them. */
const CELLS = [
  [
    '新增跨国公司地区总部15家',
    METRIC,
    '新增',
    15,
    null,
    '家',
    '尚无数据',
    null,
    null,
    '尚无数据',
    null,
    null,
    null,
    null,
    null,
    '2020年',
    '明示',
    44_196,
    '一、总体目标',
    '区商务委、区科委',
    PLAN,
    '徐汇',
    URL,
  ],
  [
    '=控制在12000.5以内',
    METRIC,
    '不超过',
    12_000.5,
    null,
    '万平方米',
    '尚无数据',
    null,
    null,
    '尚无数据',
    null,
    null,
    null,
    null,
    null,
    44_012,
    '明示',
    44_012,
    '一、总体目标',
    '原文未写明',
    PLAN,
    '徐汇',
    URL,
  ],
  [
    '进入全市第一梯队',
    METRIC,
    null,
    '全市第一梯队',
    null,
    null,
    '由人评估',
    null,
    null,
    '待评估',
    null,
    null,
    null,
    null,
    null,
    null,
    '无期限',
    null,
    '一、总体目标',
    '原文未写明',
    PLAN,
    '徐汇',
    URL,
  ],
  [
    '新增跨国公司地区总部15家',
    METRIC,
    '新增',
    1,
    2,
    '个',
    0,
    46_326,
    '区统计月报',
    '滞后',
    '验收通过',
    '是',
    43_921,
    3,
    '是',
    null,
    '无期限',
    null,
    '一、总体目标',
    '原文未写明',
    PLAN,
    '市级',
    URL,
  ],
  [
    '零增长',
    METRIC,
    '等于',
    0,
    null,
    null,
    '尚无数据',
    null,
    null,
    '尚无数据',
    null,
    null,
    null,
    null,
    null,
    null,
    '无期限',
    null,
    '原文未分节',
    '原文未写明',
    PLAN,
    '徐汇',
    URL,
  ],
]
const dayOf = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)

describe('the register for a spreadsheet', () => {
  const table = registerTable(LINES, REGISTER_COLUMNS, null, WORDS)

  it('reads back cell by cell from XLSX: figures as numbers, exact days as days, imprecise ones in words', () => {
    const [back] = readXlsx(
      xlsxFile('清单', [{ name: '目标管理清单', headed: true, ...table }], '2026-11-21'),
    )
    expect(linesOf(back!)).toEqual([HEADS, ...CELLS])
    expect(back!.cells.get('P3')!.format).toBe('yyyy\\-mm\\-dd')
    expect(back!.cells.get('D3')!.format).toBe('#,##0.0')
    expect(back!.cells.get('A3')!.quotePrefix).toBe(true)
    expect(back!.formulas).toBe(0)
  })

  it('reads back cell by cell from CSV, what looks like a formula guarded', () => {
    const text = csvText(csvRows(table))
    expect(text.startsWith('\uFEFF')).toBe(true)
    const days = new Set(['期限', '进展日期', '达成日', '最迟到期日'].map((head) => HEADS.indexOf(head)))
    const asText = CELLS.map((row) =>
      row.map((cell, at) =>
        cell === null ? '' : typeof cell === 'number' && days.has(at) ? dayOf(cell) : String(cell),
      ),
    )
    asText[1]![0] = "'=控制在12000.5以内"
    expect(readCsv(text.slice(1))).toEqual([HEADS, ...asText])
  })

  it('leaves out what is hidden and begins with the headings', () => {
    const { columns, rows } = registerTable(
      [line({}, '“上海服务”')],
      ['quote', 'status', 'evidence'],
      '品牌',
      WORDS,
    )
    expect(columns.map(({ head }) => head)).toEqual([
      '品牌',
      '目标内容（原文）',
      '指标',
      '状态',
      '人工（理由）',
      '久未更新',
      '达成日',
      '迟（天）',
      '最近未及目标',
      '文件',
      '区',
      '链接',
    ])
    expect(rows[0]![0]).toBe('“上海服务”')
  })
})

describe('the register for a page of words', () => {
  it('has each column as the screen has it', () => {
    const { columns, rows } = registerWordsTable(LINES, REGISTER_COLUMNS, null, WORDS)
    expect(columns).toEqual([
      '目标内容（原文）',
      '目标值',
      '最新进展对目标',
      '状态',
      '期限',
      '举措',
      '责任单位',
      '文件',
    ])
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      ['+15 家', '尚无数据', '尚无数据', '2020年（明示）'],
      ['≤12,000.5 万平方米', '尚无数据', '尚无数据', '2020年6月30日（明示）'],
      ['全市第一梯队', '由人评估', '待评估', '无期限'],
      ['+1–2 个', '0 个（2026-10-31）', '滞后 · 人工 · 久未更新 · 最近未及目标', '无期限'],
      ['0', '尚无数据', '尚无数据', '无期限'],
    ])
  })
})
