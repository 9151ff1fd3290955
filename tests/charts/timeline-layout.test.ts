import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collide } from '../../src/charts/free-room.ts'
import { timelineRows } from '../../src/derive/timeline-rows.ts'
import { aDocument, anEvent } from '../builders.ts'
import { AS_OF, FRAMES, layout, seeds } from './timeline-seeds.ts'

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
    expect(label.lines).toEqual([{ strong: '', weak: '← 1949年' }])
    expect(Math.min(...scale.years.map(({ x }) => x - 15))).toBeGreaterThan(label.rect.x + label.rect.width)
    const phone = layout(seeds, FRAMES[2])
    const later = phone.labels.find(({ lines }) => lines[0]!.weak === '2030年 →')!
    expect(Math.max(...phone.scale.years.map(({ x }) => x + 15))).toBeLessThan(later.rect.x)
  })

  it('writes no year where the year of a mention beyond the axis stands, whatever the as-of day', () => {
    for (const asOf of ['2014-01-01', '2015-01-01', '2016-01-01', '2017-01-01', '2018-01-01']) {
      const { scale, labels } = layout(seeds, FRAMES[0], asOf)
      const later = labels.find(({ lines }) => lines[0]!.weak === '2030年 →')
      if (later === undefined) continue
      expect(Math.max(...scale.years.map(({ x }) => x + 15)), asOf).toBeLessThan(later.rect.x)
    }
    expect.hasAssertions()
  })

  it('finds room for every happening on an A4 page, where close ones stand on rows of their own', () => {
    const held = (date: string, label: string) =>
      aDocument({ kind: 'meeting', events: [anEvent({ role: 'held', date, precision: 'day', label })] })
    const documents = [
      ...seeds,
      held('2023-08-08', '中国国际进口博览会城市服务保障领导小组扩大会议'),
      held('2024-01-24', '市政协十四届二次会议专题会议'),
    ]
    const { marks, labels } = layout(documents, { width: 688, height: 154, scale: 1 })
    const happenings = marks.filter(({ row }) => row.role === 'held' || row.role === 'published')
    expect(happenings).toHaveLength(5)
    expect(happenings.filter((mark) => !labels.some((label) => label.mark === mark))).toEqual([])
  })

  it('puts the as-of line between the days around it', () => {
    const { today, scale } = layout(seeds)
    expect(today.x).toBeGreaterThan(scale.at('2026-11-20'))
    expect(today.x).toBeLessThan(scale.at('2026-11-22'))
  })
})
