import { describe, expect, it } from 'vitest'
import { coverageBlocks } from '../../src/charts/coverage-blocks.ts'
import { matrixLayout } from '../../src/charts/coverage-layout.ts'
import { coverageMatrix } from '../../src/charts/coverage-matrix.ts'
import { coverageTable } from '../../src/charts/coverage-table.ts'
import { measureShape } from '../../src/charts/coverage-shapes.ts'
import { shapesOf } from '../../src/charts/drawing.ts'
import type { Picture } from '../../src/charts/picture.ts'
import { LIGHT } from '../../src/charts/theme.ts'
import { coverageCounts, districtsOf } from '../../src/derive/coverage-counts.ts'
import { documentEntry } from '../../src/derive/document-entry.ts'
import { coverageWords } from '../../src/messages/coverage.ts'
import { DISTRICTS } from '../../src/model/district.ts'
import type { BrandId, DocumentSummary } from '../../src/model/dataset.ts'
import { aDocument, aMeasure } from '../builders.ts'
import { drawn } from './drawn.ts'

const advancing = (id: BrandId, count: number, explicit = 0) =>
  Array.from({ length: count }, (_, index) =>
    aMeasure({
      span: { start: index * 10, end: index * 10 + 9 },
      brands: [{ id, basis: index < explicit ? 'explicit' : 'thematic', evidence: [] }],
    }),
  )
const counted = (documents: readonly DocumentSummary[]) =>
  districtsOf(coverageCounts(documents.map(documentEntry)))
const xuhui = aDocument({
  jurisdiction: '徐汇区',
  measures: [...advancing('service', 25, 1), ...advancing('manufacturing', 1), ...advancing('culture', 2, 2)],
})
const rows = counted([xuhui, aDocument({ jurisdiction: '长宁区', measures: advancing('service', 7) })])
const look = { theme: LIGHT, words: coverageWords.zh, fold: false }
const frame = { width: 400, height: 306, scale: 1 }
const shapes = ({ option }: Picture) => shapesOf((option['series'] as Parameters<typeof shapesOf>[0][])[0]!)
const hue = (picture: Picture, brand: BrandId) =>
  shapes(picture).filter(
    (shape) => shape.type === 'rect' && JSON.stringify(shape.style).includes(LIGHT.brands[brand]),
  )

describe('the coverage matrix', () => {
  const picture = coverageMatrix(rows, frame, look)

  it('draws exactly one tick per measure beside the count', () => {
    for (const [index, brand] of (['service', 'manufacturing', 'shopping', 'culture'] as const).entries()) {
      const measures = rows.reduce((sum, row) => sum + row.cells[index]!.measures, 0)
      expect(hue(picture, brand)).toHaveLength(measures + 1) // and the seal
    }
  })

  it('has a mark for every cell and total with documents and one for every district without', () => {
    expect(picture.marks).toHaveLength(2 * 5 + 14)
    expect(picture.marks[1]).toMatchObject({
      id: '310104/service',
      label: '徐汇 服务 25 条，其中明写 1 条',
      opens: true,
    })
  })

  it.each([
    [0, '徐汇 共 28 条', true],
    [2, '徐汇 制造 1 条，都按词表认定', true],
    [3, '徐汇 购物 0 条，文件未提及', false],
    [4, '徐汇 文化 2 条，都明写品牌', true],
    [10, '黄浦 无文件', false],
  ])('mark %i says “%s”', (index, label, opens) => {
    expect(picture.marks[index]).toMatchObject({ label, opens })
  })

  it('keeps its rows and columns apart and inside the frame', () => {
    const layout = matrixLayout(rows, frame, false)
    layout.rows.reduce((foot, row) => {
      expect(row.y).toBeGreaterThanOrEqual(foot - 0.01)
      return row.y + row.height
    }, layout.head)
    expect(layout.rows.at(-1)!.y + layout.rows.at(-1)!.height).toBeLessThanOrEqual(frame.height + 0.01)
    const last = layout.columns.at(-1)!
    expect(last.x + last.width).toBeCloseTo(frame.width)
  })

  it('folds the districts without a document where room is short', () => {
    const low = coverageMatrix(rows, { width: 358, height: 150, scale: 1 }, look)
    expect(low.marks.at(-1)).toMatchObject({ id: 'no-document', label: '其余 14 区无文件', opens: false })
    expect(low.marks).toHaveLength(9)
  })

  it('gives up ticks before it lets them run out of their cell', () => {
    const crowded = counted([aDocument({ jurisdiction: '徐汇区', measures: advancing('service', 400) })])
    expect(matrixLayout(crowded, frame, false).ticks).toBeNull()
    expect(matrixLayout(rows, frame, false).ticks).toEqual({ pitch: 5, lines: 1 })
  })

  it('holds sixteen districts with documents', () => {
    const all = counted(
      DISTRICTS.map(({ name }) => aDocument({ jurisdiction: name, measures: advancing('service', 9) })),
    )
    const layout = matrixLayout(all, { width: 390, height: 380, scale: 1 }, false)
    expect(layout.rows).toHaveLength(16)
    expect(layout.rows.at(-1)!.y + layout.rows.at(-1)!.height).toBeLessThanOrEqual(380.01)
  })

  it('shows no document at all as one row', () => {
    const none = coverageMatrix(counted([]), { width: 358, height: 100, scale: 1 }, look)
    expect(none.marks).toEqual([expect.objectContaining({ label: '全部 16 区无文件', opens: false })])
  })

  it('twins the counts in a table where no document is not 0', () => {
    const { columns, rows: lines } = coverageTable(rows, coverageWords.zh)
    expect(columns).toEqual(['区', '举措', '服务', '制造', '购物', '文化'])
    expect(lines[0]).toEqual(['徐汇', '28', '25', '1', '0', '2'])
    expect(lines[2]).toEqual(['黄浦', ...Array<string>(5).fill('无文件')])
  })

  it.each([
    [426, true],
    [386, false],
  ])('names the brands in English beside their seals where %i px have room: %s', (width, named) => {
    const english = { ...look, words: coverageWords.en }
    const size = { width, height: 400, scale: 1 }
    const seen = drawn(coverageMatrix(rows, size, english), size)
    for (const name of Object.values(coverageWords.en.brands)) {
      if (named) expect(seen).toContain(name)
    }
    expect(seen.includes('Manufacturing')).toBe(named)
  })

  it('says in words what a seal stands for where the head has no room for them', () => {
    const english = { ...look, words: coverageWords.en }
    const narrow = coverageMatrix(rows, { width: 386, height: 290, scale: 1 }, english)
    expect(drawn(narrow, { width: 386, height: 290, scale: 1 })).not.toContain('Manufacturing')
    expect(narrow.marks.find(({ id }) => id.endsWith('manufacturing'))!.label).toBe(
      'Xuhui 徐汇, Manufacturing: 1 measure, 0 by name',
    )
    expect(coverageTable(rows, coverageWords.en).columns).toEqual([
      'District',
      'All',
      'Service',
      'Manufacturing',
      'Shopping',
      'Culture',
    ])
  })

  it('is a picture ECharts draws', () => {
    const svg = drawn(picture, frame)
    expect(svg).toContain('徐汇')
    expect(svg).toContain(LIGHT.brands.service)
  })
})

describe('coverage on a slide', () => {
  const slide = { width: 1152, height: 406, scale: 1 }
  const picture = coverageBlocks(rows, slide, look)

  it('draws a block per district with documents, squares of 22 at most', () => {
    expect(picture.marks).toHaveLength(8)
    expect(hue(picture, 'service')).toHaveLength(25 + 7 + 2)
    for (const { rect } of picture.marks) expect(rect.x + rect.width).toBeLessThanOrEqual(slide.width)
    expect(drawn(picture, slide)).toContain('共 28 条')
  })

  it('shrinks the squares of a long line instead of cutting it', () => {
    const long = counted([aDocument({ jurisdiction: '徐汇区', measures: advancing('service', 60) })])
    const boxes = hue(coverageBlocks(long, slide, look), 'service').map(
      (shape) => (shape as { shape: { x: number } }).shape.x,
    )
    expect(Math.max(...boxes)).toBeLessThan(slide.width)
  })
})

describe('one measure', () => {
  const box = { x: 10, y: 10, width: 4, height: 12 }

  it('is solid when the brand is named, an outline inside the same box when not', () => {
    expect(measureShape(box, true, '#000', 1)).toMatchObject({ shape: box, style: { fill: '#000' } })
    expect(measureShape(box, false, '#000', 1)).toMatchObject({
      shape: { x: 10.5, y: 10.5, width: 3, height: 11 },
      style: { fill: 'none', stroke: '#000' },
    })
  })
})
