import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collide } from '../../src/charts/free-room.ts'
import { shapesOf } from '../../src/charts/drawing.ts'
import { LIGHT } from '../../src/charts/theme.ts'
import { timelineLayout } from '../../src/charts/timeline-layout.ts'
import { AS_OF_MARK, timelineStrip, timelineTable } from '../../src/charts/timeline-strip.ts'
import { timelineRows } from '../../src/derive/timeline-rows.ts'
import { timelineWords } from '../../src/messages/timeline.ts'
import type { DocumentSummary } from '../../src/model/dataset.ts'
import { DISTRICTS } from '../../src/model/district.ts'
import { aDocument, anEvent } from '../builders.ts'
import { renderSvg } from './render-svg.ts'

const AS_OF = '2026-11-21'
const texts = { words: timelineWords.zh, today: `今天 ${AS_OF}` }
const FRAMES = [
  { width: 1216, height: 116, scale: 1 },
  { width: 1536 * 1.25, height: 145, scale: 1.25 },
  { width: 340, height: 116, scale: 1 },
  { width: 1152, height: 427, scale: 1.667 },
]

const seeds = [
  aDocument({
    kind: 'meeting',
    events: [
      anEvent({
        role: 'held',
        date: '2018-04-24',
        precision: 'day',
        label: '召开全力打响“四大品牌”推进大会',
      }),
      anEvent({ role: 'published', date: '2018-04-24', precision: 'day' }),
    ],
  }),
  aDocument({
    jurisdiction: '徐汇区',
    events: [
      anEvent({ role: 'published', date: '2018-11-12', precision: 'day' }),
      anEvent({ role: 'period', date: '2018/2020', precision: 'range', basis: 'inferred' }),
      ...Array.from({ length: 5 }, () => anEvent()),
      anEvent({ role: 'reference', date: '2030', label: '《“健康徐汇2030”规划纲要》' }),
    ],
  }),
  aDocument({
    jurisdiction: '长宁区',
    kind: 'opinion',
    title: '实施意见',
    events: [anEvent({ role: 'published', date: '2022-12-09', precision: 'day' })],
  }),
]

const layout = (documents: readonly DocumentSummary[], frame = FRAMES[0]!, asOf = AS_OF) =>
  timelineLayout(timelineRows(documents, asOf), asOf, frame, texts)

const event = record({
  role: constantFrom('held', 'published', 'issued', 'deadline', 'period', 'reference'),
  year: integer({ min: 1949, max: 2060 }),
  month: integer({ min: 1, max: 12 }),
  form: constantFrom('day', 'month', 'year', 'range'),
}).map(({ role, year, month, form }) => {
  const monthly = `${year}-${String(month).padStart(2, '0')}`
  const date = { day: `${monthly}-15`, month: monthly, year: String(year), range: `${year}/${year + 3}` }[
    form
  ]
  return { role, date, precision: form } as const
})
const documentsOf = (most: number) =>
  array(array(event, { maxLength: most }), { maxLength: 6 }).map((all) =>
    all.map((events) => aDocument({ jurisdiction: '徐汇区', events: events.map((each) => anEvent(each)) })),
  )

describe('the layout of the timeline strip', () => {
  it('lets no two labels, and no label and stem, share room', () => {
    assert(
      property(documentsOf(12), constantFrom(...FRAMES), (documents, frame) => {
        const { labels, today } = layout(documents, frame)
        const all = today.label === null ? labels : [...labels, today.label]
        all.forEach((label, index) => {
          expect(label.rect.x).toBeGreaterThanOrEqual(0)
          expect(label.rect.x + label.rect.width).toBeLessThanOrEqual(frame.width + 0.5)
          for (const other of all.slice(index + 1)) {
            expect(collide(label.rect, other.rect)).toBe(false)
            expect(label.stem !== null && collide(label.stem, other.rect)).toBe(false)
            expect(other.stem !== null && collide(other.stem, label.rect)).toBe(false)
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('keeps every mark inside the picture, labelled or not', () => {
    assert(
      property(documentsOf(12), constantFrom(...FRAMES), (documents, frame) => {
        const rows = timelineRows(documents, AS_OF)
        const { marks } = layout(documents, frame)
        expect(marks.map(({ row }) => row)).toEqual(rows)
        for (const { x, end } of marks) {
          expect(Math.min(x, end)).toBeGreaterThanOrEqual(0)
          expect(Math.max(x, end)).toBeLessThanOrEqual(frame.width)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('writes years that do not run into each other, from 1949 to 2060', () => {
    const events = ['1949', '2060'].map((date) => anEvent({ date }))
    for (const frame of FRAMES) {
      const { years } = layout([aDocument({ events })], frame).scale
      expect(years.length).toBeGreaterThan(2)
      years.slice(1).forEach(({ x }, index) => {
        expect(x - years[index]!.x).toBeGreaterThan(30 * frame.scale)
      })
    }
  })

  it('says the seeds’ marks in full on a wide screen', () => {
    const said = layout(seeds).labels.map(({ lines }) =>
      lines.map(({ strong, weak }) => `${strong}|${weak}`).join('/'),
    )
    expect(said).toEqual([
      '|计划期 2018–2020 推定',
      '全力打响“四大品牌”推进大会|2018年4月24日',
      '徐汇区三年行动计划|2018年11月12日',
      '到2020年|5 处，已过 2151 天',
      '长宁区实施意见|2022年12月9日',
      '|《“健康徐汇2030”规划纲要》/|文中提及 2030年',
    ])
  })

  it('keeps the date of a long name: under it, where the line of the as-of day is near', () => {
    const held = anEvent({
      role: 'held',
      date: '2024-01-24',
      precision: 'day',
      label: '市政协十四届二次会议专题会议',
    })
    const { labels } = layout([...seeds, aDocument({ kind: 'meeting', events: [held] })])
    expect(labels.find(({ mark }) => mark?.row.date === '2024-01-24')?.lines).toEqual([
      { strong: '市政协十四届二次会议专题会议', weak: '' },
      { strong: '', weak: '2024年1月24日' },
    ])
  })

  it('draws one bar for equal periods and equal deadlines, and says how many it stands for', () => {
    const many = Array.from({ length: 16 }, (_, index) =>
      aDocument({
        jurisdiction: DISTRICTS[index]!.name,
        events: [anEvent(), anEvent({ role: 'period', date: '2018/2020', precision: 'range' })],
      }),
    )
    const { marks, labels } = layout(many)
    expect(marks).toHaveLength(32)
    expect(labels.map(({ lines }) => `${lines[0]!.strong}|${lines[0]!.weak}`)).toEqual([
      '|计划期 2018–2020 16 份',
      '到2020年|16 份，已过 2151 天',
    ])
    const drawn = timelineStrip(timelineRows(many, AS_OF), AS_OF, FRAMES[0]!, LIGHT, texts)
    const bars = shapesOf((drawn.option['series'] as Parameters<typeof shapesOf>[0][])[0]!).filter(
      ({ type }) => type === 'rect',
    )
    expect(bars).toHaveLength(2)
    expect(drawn.marks[0]!.label).toBe('黄浦区三年行动计划：计划期 2018—2020年；同一时段共 16 份文件')
    expect(drawn.marks.at(-2)!.label).toContain('；同一期限共 16 份文件')
  })

  it('keeps apart the bars of what is stated and what is inferred', () => {
    const documents = (['stated', 'inferred'] as const).map((basis) =>
      aDocument({ events: [anEvent({ role: 'period', date: '2018/2020', precision: 'range', basis })] }),
    )
    expect(new Set(layout(documents).marks.map(({ y }) => y)).size).toBe(2)
  })

  it('sets a long name in two lines on a slide, broken where it can be read', () => {
    const held = anEvent({
      role: 'held',
      date: '2024-01-24',
      precision: 'day',
      label: '市政协十四届二次会议专题会议',
    })
    const { labels } = layout([...seeds, aDocument({ kind: 'meeting', events: [held] })], FRAMES[3])
    expect(labels.find(({ lines }) => lines[1]?.weak === '2024年1月24日')?.lines).toEqual([
      { strong: '市政协十四届二次会议', weak: '' },
      { strong: '专题会议', weak: '2024年1月24日' },
    ])
  })

  it('does not let a mention far away squeeze what is dated', () => {
    const events = [
      anEvent({ role: 'published', date: '2024-01-24', precision: 'day' }),
      anEvent({ role: 'reference', date: '1949', label: '新中国成立' }),
    ]
    const { scale, marks, labels } = layout([aDocument({ events })])
    expect(scale.from).toBeGreaterThan(2019)
    const mark = marks.find(({ row }) => row.date === '1949')!
    expect(mark).toMatchObject({ beyond: true })
    const label = labels.find((each) => each.mark === mark)!
    expect(label.lines).toEqual([{ strong: '', weak: '← 1949' }])
    expect(Math.min(...scale.years.map(({ x }) => x - 15))).toBeGreaterThan(label.rect.x + label.rect.width)
    const phone = layout(seeds, FRAMES[2])
    const later = phone.labels.find(({ lines }) => lines[0]!.weak === '2030 →')!
    expect(Math.max(...phone.scale.years.map(({ x }) => x + 15))).toBeLessThan(later.rect.x)
  })

  it('puts the as-of line between the days around it', () => {
    const { today, scale } = layout(seeds)
    expect(today.x).toBeGreaterThan(scale.at('2026-11-20'))
    expect(today.x).toBeLessThan(scale.at('2026-11-22'))
  })
})

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
      ['提及', '今天'],
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
})
