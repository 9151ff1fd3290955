import { describe, expect, it } from 'vitest'
import { countdownTable } from '../../../src/charts/timeline/countdown-table.ts'
import { countdownRows } from '../../../src/derive/countdown-rows.ts'
import { timelineRows } from '../../../src/derive/timeline-rows.ts'
import { timelinePageWords } from '../../../src/messages/timeline-page.ts'
import { timelineWords } from '../../../src/messages/timeline.ts'
import { aDocument, anEvent, aTarget } from '../../builders.ts'

const AS_OF = '2026-11-21'
const doc = aDocument({
  jurisdiction: '徐汇区',
  events: [anEvent({ date: '2030', label: '远期', span: { start: 1, end: 4 } })],
  targets: [
    aTarget({
      quote: '新增总部15家',
      deadline: '2020',
      deadlineBasis: 'inherited',
      span: { start: 9, end: 16 },
    }),
  ],
})
const rows = countdownRows([doc], AS_OF)
const [due] = timelineRows(
  [aDocument({ events: [anEvent({ date: '2026-12-20', precision: 'day' })] })],
  AS_OF,
)
const own = [{ ...due!, label: '年终评估', own: true as const }]
const table = (language: 'zh' | 'en', mine = own) =>
  countdownTable(rows, mine, timelineWords[language], timelinePageWords[language])

describe('the countdown as it is taken along', () => {
  it('has a line for each thing, the earliest first, with the basis of its date', () => {
    const { columns, rows: lines } = table('zh', [])
    expect(columns).toEqual(['期限', '距截至日', '文件', '写下的事', '期限依据'])
    expect(lines.map(([date, days, , what, basis]) => [date, days, what, basis])).toEqual([
      ['2020年', '已过 2151 天', '新增总部15家', '推定'],
      ['2030年', '还有 1501 天', '远期', '明示'],
    ])
  })

  it.each([
    ['zh', '个人记录'],
    ['en', 'Personal'],
  ] as const)('says in %s that an own date is a person’s, and of no document', (language, personal) => {
    const line = table(language).rows.find((cells) => cells.includes('年终评估'))!
    expect([line[2], line[4]]).toEqual(['', personal])
  })
})
