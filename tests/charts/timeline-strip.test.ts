import { describe, expect, it } from 'vitest'
import { LIGHT } from '../../src/charts/theme.ts'
import { AS_OF_MARK, timelineStrip, timelineTable } from '../../src/charts/timeline-strip.ts'
import { ownEventRows } from '../../src/derive/own-event-rows.ts'
import { timelineRows } from '../../src/derive/timeline-rows.ts'
import { aDocument, anEvent } from '../builders.ts'
import { renderSvg } from './render-svg.ts'
import { AS_OF, FRAMES, seeds, texts } from './timeline-seeds.ts'

describe('the picture of the timeline strip', () => {
  const rows = timelineRows(seeds, AS_OF)
  const picture = timelineStrip(rows, AS_OF, FRAMES[0]!, LIGHT, texts)

  it('has a mark to reach for every row, and one that does not open for the as-of day', () => {
    expect(picture.marks.filter(({ opens }) => opens).map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
    expect(picture.marks.find(({ id }) => id === AS_OF_MARK)).toMatchObject({
      opens: false,
      label: '今天 2026-11-21',
    })
  })

  it('says each mark in a sentence', () => {
    expect(picture.marks.map(({ label }) => label)).toEqual([
      '徐汇区三年行动计划：计划期 2018—2020年（推定）',
      '全力打响“四大品牌”推进大会：召开并当日发布，2018年4月24日',
      '徐汇区三年行动计划：发布，2018年11月12日',
      '徐汇区三年行动计划：期限“到2020年”，5 处，已过 2151 天',
      '长宁区实施意见：发布，2022年12月9日',
      '今天 2026-11-21',
      '徐汇区三年行动计划提及 2030年：《“健康徐汇2030”规划纲要》',
    ])
  })

  it('is an option ECharts draws', () => {
    const svg = renderSvg(picture, FRAMES[0]!)
    for (const text of ['到2020年', '推进大会', '今天 2026-11-21', '2030', '推定'])
      expect(svg).toContain(text)
    expect(svg).not.toMatch(/NaN|undefined/)
  })

  it('is drawn without an event, and with three hundred', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      aDocument({
        events: [
          anEvent({ role: 'published', date: `${2000 + (index % 25)}-05-1${index % 9}`, precision: 'day' }),
        ],
      }),
    )
    for (const documents of [[], many]) {
      const all = timelineRows(documents, AS_OF)
      const drawn = timelineStrip(all, AS_OF, FRAMES[2]!, LIGHT, texts)
      expect(drawn.marks).toHaveLength(all.length + 1)
      expect(renderSvg(drawn, FRAMES[2]!)).toContain('今天')
    }
  })

  it('speaks of falling due only where something does', () => {
    const events = (['deadline', 'published', 'period', 'reference'] as const).map((role) =>
      anEvent({ role, date: AS_OF, precision: 'day', label: '某事' }),
    )
    const { rows: cells } = timelineTable(timelineRows([aDocument({ events })], AS_OF), texts)
    expect(cells.map((row) => [row[1], row.at(-1)])).toEqual([
      ['计划期', '今天'],
      ['期限', '今天到期'],
      ['发布', '今天'],
      ['提及', ''],
    ])
  })

  it('has a table of the same rows', () => {
    const { columns, rows: cells } = timelineTable(rows, texts)
    expect(cells).toHaveLength(rows.length)
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([columns.length]))
    expect(cells[3]).toEqual([
      '2020年',
      '期限',
      '“到2020年” 总体目标',
      '徐汇区三年行动计划',
      '5',
      '已过 2151 天',
    ])
  })

  it('tells a person’s own date from the documents’ in its table, without their remark', () => {
    const own = { id: 'r', date: '2026-12-20', label: '区里年终评估', note: '只给自己看' }
    const record = { ...own, kind: 'own-event', schema: 1, rev: 1, createdAt: NOW, updatedAt: NOW } as const
    const [row] = ownEventRows([record as never], AS_OF, { from: null, to: null })
    expect(timelineTable([row!], texts).rows).toEqual([
      ['2026年12月20日', '个人记录', '区里年终评估', '', '', '还有 29 天'],
    ])
  })
})

const NOW = '2026-11-21T10:00:00.000Z'
