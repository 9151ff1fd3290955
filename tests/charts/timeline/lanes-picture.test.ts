import { describe, expect, it } from 'vitest'
import { laneTexts } from '../../../src/charts/timeline/lane-texts.ts'
import { laneGrid, lanesHeight, placeLanes, type Lane } from '../../../src/charts/timeline/lane-places.ts'
import { lanesPicture } from '../../../src/charts/timeline/lanes-picture.ts'
import { packLane } from '../../../src/charts/timeline/pack-lane.ts'
import { wholeRange, type TimeRange } from '../../../src/charts/timeline/time-range.ts'
import { DARK, LIGHT } from '../../../src/charts/theme.ts'
import { timelineLanes } from '../../../src/derive/timeline-lanes.ts'
import { timelineRows } from '../../../src/derive/timeline-rows.ts'
import { timelineWords } from '../../../src/messages/timeline.ts'
import { dayNumber } from '../../../src/model/edtf.ts'
import { aDocument, anEvent } from '../../builders.ts'
import { drawn } from '../drawn.ts'

const AS_OF = '2026-11-21'
const frame = { width: 1216, height: 480, scale: 1 }
const texts = { words: timelineWords.zh, today: `今天 ${AS_OF}` }
const documents = [
  aDocument({
    id: 'plan',
    events: [
      anEvent({ id: 'due', role: 'deadline', date: '2020', label: '科技服务业占比', quote: '到2020年' }),
      anEvent({ id: 'period', role: 'period', date: '2018/2020', precision: 'range', basis: 'inferred' }),
      anEvent({ id: 'out', role: 'published', date: '2018-11-12', precision: 'day' }),
    ],
  }),
  aDocument({
    id: 'news',
    events: [anEvent({ id: 'held', role: 'held', date: '2024-01-24', precision: 'day' })],
  }),
]
const rows = timelineRows(documents, AS_OF, { apart: true })

function picture(
  range: TimeRange = wholeRange(rows, AS_OF),
  collapsed: readonly string[] = [],
  scrolled = 0,
) {
  const grid = laneGrid(frame)
  const perDay = (frame.width - grid.left) / (range.to - range.from)
  const lanes = timelineLanes(rows, documents, 'document').map(({ id, rows: own }): Lane => ({
    id,
    title: id,
    subtitle: '徐汇区 · 计划',
    collapsed: collapsed.includes(id),
    packed: packLane(own, {
      perDay,
      unit: 1,
      mostTracks: collapsed.includes(id) ? 0 : 5,
      start: range.from * perDay,
      end: range.to * perDay,
      texts: (row) => (collapsed.includes(id) ? [] : laneTexts(row, 'document', timelineWords.zh)),
    }),
  }))
  const places = placeLanes(lanes, grid, frame.height - grid.head)
  const drawnPicture = lanesPicture(
    { lanes: places, grid, range, asOf: AS_OF, scrolled },
    frame,
    LIGHT,
    texts,
  )
  return { places, grid, range, ...drawnPicture }
}
const svgOf = (range?: TimeRange, collapsed?: readonly string[]) => drawn(picture(range, collapsed), frame)

describe('the timeline with lanes', () => {
  it('has a mark for every row of the range, in the order of lanes and time', () =>
    expect(picture().marks.map(({ id }) => id)).toEqual(['plan|period', 'plan|out', 'plan|due', 'news|held']))

  it('says date, wording and days of what falls due', () => {
    const svg = svgOf()
    for (const text of [
      '科技服务业占比',
      '到2020年',
      '已过 2151 天',
      '计划期 2018–2020 推定',
      '今天 2026-11-21',
      '召开',
    ])
      expect(svg).toContain(text)
  })

  it('leaves out what the range does not show', () => {
    const range = { from: dayNumber('2023-06-01'), to: dayNumber('2024-06-01') }
    const marks = picture(range).marks.map(({ id }) => id)
    expect(marks).toEqual(['news|held'])
    expect(svgOf(range)).toContain('2023年6月')
  })

  it('keeps the words of a wide date in sight while it is seen', () => {
    const range = { from: dayNumber('2020-08-01'), to: dayNumber('2020-12-01') }
    const svg = svgOf(range)
    expect(svg).toContain('科技服务业占比')
    const mark = picture(range).marks.find(({ id }) => id === 'plan|due')
    expect(mark!.also![0]!.x).toBeGreaterThanOrEqual(200)
  })

  it('keeps every mark inside the room of time', () => {
    const { marks, grid } = picture({ from: dayNumber('2018-06-01'), to: dayNumber('2020-06-01') })
    for (const { rect } of marks) {
      expect(rect.x).toBeGreaterThanOrEqual(grid.left)
      expect(rect.x + rect.width).toBeLessThanOrEqual(frame.width + 1)
    }
  })

  it('is low and without labels where a lane is collapsed', () => {
    const open = picture()
    const folded = picture(undefined, ['plan'])
    expect(lanesHeight(folded.places)).toBeLessThan(lanesHeight(open.places))
    expect(svgOf(undefined, ['plan'])).not.toContain('科技服务业占比')
    expect(folded.marks.map(({ id }) => id)).toContain('plan|due')
  })

  it('lets a cluster stand for each date in it, as a link names them', () => {
    const range = { from: dayNumber('1900-01-01'), to: dayNumber('2200-01-01') }
    const { marks } = picture(range, ['plan'])
    const cluster = marks.find(({ id }) => id.startsWith('plan|cluster|'))
    expect(cluster?.standsFor?.('plan|out')).toBe(true)
    expect(cluster?.standsFor?.('news|held')).toBe(false)
    expect(marks.find(({ id }) => id === 'news|held')?.standsFor).toBeUndefined()
  })

  it('draws in dark and without a single row', () => {
    const grid = laneGrid(frame)
    const range = wholeRange([], AS_OF)
    const empty = lanesPicture({ lanes: [], grid, range, asOf: AS_OF, scrolled: 0 }, frame, DARK, texts)
    expect(empty.marks).toEqual([])
    expect(drawn(empty, frame)).toContain('2026')
  })
})
