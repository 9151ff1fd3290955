import { describe, expect, it } from 'vitest'
import { shapesOf } from '../../src/charts/drawing.ts'
import { LIGHT } from '../../src/charts/theme.ts'
import { timelineStrip } from '../../src/charts/timeline-strip.ts'
import { timelineRows } from '../../src/derive/timeline-rows.ts'
import { DISTRICTS } from '../../src/model/district.ts'
import { aDocument, anEvent } from '../builders.ts'
import { AS_OF, FRAMES, layout, texts } from './timeline-seeds.ts'

describe('the bars of many documents', () => {
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

  it('says how many a bar stands for even where dots crowd it', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      aDocument({
        jurisdiction: DISTRICTS[index % 16]!.name,
        publishedOn: `${2018 + Math.floor(index / 16)}-0${1 + (index % 9)}-11`,
        events: [
          anEvent(),
          anEvent({ role: 'period', date: '2018/2020', precision: 'range' }),
          anEvent({
            role: 'published',
            date: `${2018 + Math.floor(index / 16)}-0${1 + (index % 9)}-11`,
            precision: 'day',
          }),
        ],
      }),
    )
    const said = layout(many).labels.map(({ lines }) => `${lines[0]!.strong} ${lines[0]!.weak}`)
    expect(said.filter((words) => words.includes('40 份'))).toEqual([
      ' 计划期 2018–2020 40 份',
      '到2020年 40 份，已过 2151 天',
    ])
    const slide = layout(many, FRAMES[3]).labels.map(({ lines }) => `${lines[0]!.strong} ${lines[0]!.weak}`)
    expect(slide.filter((words) => words.includes('40 份'))).toHaveLength(2)
    for (const words of said.filter((each) => each.includes('月'))) expect(words).not.toMatch(/（20|（…/)
  })

  it('keeps apart the bars of what is stated and what is inferred', () => {
    const documents = (['stated', 'inferred'] as const).map((basis) =>
      aDocument({ events: [anEvent({ role: 'period', date: '2018/2020', precision: 'range', basis })] }),
    )
    expect(new Set(layout(documents).marks.map(({ y }) => y)).size).toBe(2)
  })
})
