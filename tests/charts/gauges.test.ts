import { describe, expect, it } from 'vitest'
import { shapesOf } from '../../src/charts/drawing.ts'
import { acceptedShare, ARC, bandOf } from '../../src/charts/gauge-forms.ts'
import { gaugeLayout } from '../../src/charts/gauge-layout.ts'
import { fitFigure } from '../../src/charts/gauge-figure.ts'
import { deadlineWords } from '../../src/charts/gauge-words.ts'
import { gaugeLabel, gaugesPicture, targetTable } from '../../src/charts/gauges.ts'
import type { Rect } from '../../src/charts/picture.ts'
import { figureLabel, figureText, targetFigure } from '../../src/charts/target-figure.ts'
import { DARK, LIGHT } from '../../src/charts/theme.ts'
import { nameLines, wrapText } from '../../src/charts/wrap-text.ts'
import { textWidth } from '../../src/charts/text-width.ts'
import { targetRows } from '../../src/derive/target-rows.ts'
import { targetWords } from '../../src/messages/targets.ts'
import type { Target } from '../../src/model/dataset.ts'
import { aDocument, anEvent, aTarget } from '../builders.ts'
import { drawn } from './drawn.ts'

const rowOf = (own: Partial<Target> = {}) =>
  targetRows([aDocument({ targets: [aTarget(own)], events: [anEvent()] })])[0]!
const absolute = { kind: 'absolute', comparator: '=', value: 100, unit: '%', metric: '垃圾分类' } as const
const rank = {
  kind: 'rank',
  value: 1,
  unit: '梯队',
  quote: '进入全市第一梯队',
  deadline: null,
  deadlineBasis: null,
} as const
const rows = [
  rowOf(),
  rowOf({ comparator: '~', value: 20, unit: '%', deadlineBasis: 'inherited' }),
  rowOf({ comparator: '+', value: [1, 2], unit: '个' }),
  rowOf(absolute),
  rowOf({ ...absolute, value: 0, unit: null }),
  rowOf(rank),
]
const frame = { width: 480, height: 292, scale: 1 }
const look = { columns: 4, variant: 'grid', theme: LIGHT, words: targetWords.zh } as const

describe('the figure of a target', () => {
  it.each([
    [{}, '+15 家'],
    [{ comparator: '>=', value: 12000 }, '≥12,000 家'],
    [{ comparator: '<=', value: 0.35, unit: '吨/万元' }, '≤0.35 吨/万元'],
    [{ comparator: '~', value: 20, unit: '%' }, '≈20 %'],
    [{ comparator: '+', value: [1, 2], unit: '个' }, '+1–2 个'],
    [{ comparator: 'range', value: [5, 8], unit: '个' }, '5–8 个'],
    [{ ...absolute, value: 0, unit: null }, '0'],
    [rank, '全市第一梯队'],
    [{ ...rank, quote: '建设精品城区', value: null }, '位次'],
  ] as const)('case %#: %s', (own, label) => {
    expect(figureLabel(targetFigure(rowOf(own), '位次'))).toBe(label)
  })

  it.each([
    [1.8, '1.8'],
    [2020, '2020'],
    [12000, '12,000'],
    [1234567.5, '1,234,567.5'],
    [-3, '−3'],
  ])('%d is written %s', (value, text) => expect(figureText(value)).toBe(text))
})

describe('the deadline of a gauge', () => {
  it.each([
    [{}, { text: '到2020年', chip: '明示' }],
    [{ deadlineBasis: 'inherited' }, { text: '2020年', chip: '推定' }],
    [
      { deadline: null, deadlineBasis: null },
      { text: '', chip: '无期限' },
    ],
  ] as const)('case %#', (own, words) => expect(deadlineWords(rowOf(own), targetWords.zh)).toEqual(words))
})

describe('the accepted range', () => {
  it.each([
    ['~', 20, [0.95, 1.05]],
    ['+', [1, 2], [0.5, 1]],
    ['range', [0, 0], null],
    ['>=', 50, null],
    ['=', null, null],
  ] as const)('%s %j → %j', (comparator, value, share) => {
    expect(acceptedShare({ comparator, value })).toEqual(share)
  })
})

describe('names in lines', () => {
  const name = '跨国公司研发中心或具有研发功能的总部数'

  it.each([60, 84, 108, 160])('keep to %i px and to two lines', (width) => {
    const lines = nameLines(name, width, 12)
    expect(lines.length).toBeLessThanOrEqual(2)
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width + 12)
    expect(lines.join('').endsWith('…')).toBe(textWidth(name, 12) > width * 2 - 24)
  })

  it('give a closing bracket a line of its own', () => {
    expect(nameLines('面向市场主体和市民的服务事项（只跑一次）', 108, 12)[1]).toBe('（只跑一次）')
  })

  it('never begin with a closing mark', () => {
    for (const line of wrapText('垃圾分类、水体质量、大气环境、绿色亲民', 48, 12, 9))
      expect(line).not.toMatch(/^[、，]/)
  })

  it('of one word stay', () => expect(wrapText('疏漏', 108, 12, 2)).toEqual(['疏漏']))
  it('of nothing are none', () => expect(wrapText('', 108, 12, 2)).toEqual([]))
})

describe('a figure in its form', () => {
  it('has its unit beside it when there is room, below when not', () => {
    expect(fitFigure({ prefix: '+', figure: '15', unit: '家' }, 24, 12, 66)).toMatchObject({
      figure: 24,
      below: false,
    })
    expect(fitFigure({ prefix: '≥', figure: '1.8', unit: '万亿元' }, 24, 12, 66).below).toBe(true)
  })

  it('never falls under the size of the text', () => {
    const { figure, prefix, unit } = fitFigure(
      { prefix: '≥', figure: '1,234,567,890', unit: '平方米' },
      24,
      12,
      66,
    )
    expect(Math.min(figure, prefix, unit)).toBeGreaterThanOrEqual(12)
  })
})

describe('the layout of gauges', () => {
  it.each([
    [480, 292, 1, 8, 4],
    [600, 540, 1.25, 12, 4],
    [358, 150, 1, 3, 3],
    [1216, 300, 1, 13, 7],
  ])('keeps %i × %i (×%d) free of overlaps', (width, height, scale, count, columns) => {
    const { cells, sizes } = gaugeLayout({ width, height, scale }, count, columns, 'grid')
    expect(overlapping(cells.map(({ rect }) => rect))).toBe(false)
    expect(sizes.text).toBeGreaterThanOrEqual(12)
    for (const { rect, top } of cells) {
      expect(sizes.width).toBeLessThanOrEqual(rect.width)
      expect(top + sizes.width * 0.8 + 3 * sizes.line).toBeLessThanOrEqual(rect.y + rect.height + 1)
      expect(rect.x + rect.width).toBeLessThanOrEqual(width + 0.01)
      expect(rect.y + rect.height).toBeLessThanOrEqual(height + 0.01)
    }
  })

  it('sets a single gauge 248 wide with type of 20 px', () => {
    const { sizes } = gaugeLayout({ width: 600, height: 400, scale: 1 }, 1, 1, 'single')
    expect(sizes).toMatchObject({ width: 248, band: 16, figure: 64, text: 20 })
  })

  it('sets a grid gauge 104 wide with a band of 8', () => {
    const { sizes, cells } = gaugeLayout(frame, 8, 4, 'grid')
    expect(sizes).toMatchObject({ width: 104, band: 8, figure: 24, text: 12 })
    const { outer, inner } = bandOf('arc', { cell: cells[0]!, sizes })
    expect(outer - inner).toBe(8)
  })
})

describe('the picture of gauges', () => {
  const { option, marks } = gaugesPicture(rows, frame, look)
  const series = (option['series'] as Parameters<typeof shapesOf>[0][])[0]!
  const kinds = shapesOf(series).map((shape) => shape.type)

  it('has one mark per target, in the order of the rows, apart from each other', () => {
    expect(marks.map(({ id }) => id)).toEqual(rows.map((row) => row.targetId))
    expect(overlapping(marks.map(({ rect }) => rect))).toBe(false)
    expect(marks.every((mark) => mark.opens)).toBe(true)
  })

  it('says each target in one sentence', () => {
    expect(gaugeLabel(rows[0]!, targetWords.zh)).toBe(
      '跨国公司地区总部：目标 +15 家，到2020年（明示），尚无数据',
    )
    expect(gaugeLabel(rows[5]!, targetWords.zh)).toContain('无期限，待评估')
  })

  it('draws arcs for numeric, rings for absolute, steps for rank targets, and no needle', () => {
    expect(kinds.filter((kind) => kind === 'circle')).toHaveLength(4)
    expect(kinds.filter((kind) => kind === 'line')).toHaveLength(3)
    expect(kinds.filter((kind) => kind === 'rect')).toHaveLength(4)
  })

  it('puts the target tick at five sixths of the arc', () =>
    expect(ARC.target / ARC.sweep).toBeCloseTo(5 / 6))

  it('twins every mark with a row of the table', () => {
    const table = targetTable(rows, targetWords.zh)
    expect(table.rows).toHaveLength(marks.length)
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  })

  it('is a picture ECharts draws, without a percentage nobody reported', () => {
    const svg = drawn(gaugesPicture(rows, frame, { ...look, theme: DARK }), frame)
    expect(svg).toContain('全市第一梯队')
    expect(svg).toContain('明示')
    expect(svg).not.toContain('>0%')
  })

  it('is empty without targets', () => expect(gaugesPicture([], frame, look).marks).toEqual([]))
})

function overlapping(rects: readonly Rect[]): boolean {
  return rects.some((a, index) =>
    rects
      .slice(index + 1)
      .some(
        (b) =>
          a.x + a.width > b.x + 0.01 &&
          b.x + b.width > a.x + 0.01 &&
          a.y + a.height > b.y + 0.01 &&
          b.y + b.height > a.y + 0.01,
      ),
  )
}
