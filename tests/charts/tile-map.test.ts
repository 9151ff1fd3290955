import type { MapSeriesOption } from 'echarts'
import { describe, expect, it } from 'vitest'
import { shapesOf } from '../../src/charts/drawing.ts'
import { collide } from '../../src/charts/free-room.ts'
import { DARK, LIGHT } from '../../src/charts/theme.ts'
import { tileGeoJson, tileGrid } from '../../src/charts/tile-geometry.ts'
import { tileMap, tileMapTable } from '../../src/charts/tile-map.ts'
import { coverageCounts } from '../../src/derive/coverage-counts.ts'
import { districtRows } from '../../src/derive/district-rows.ts'
import { documentEntry } from '../../src/derive/document-entry.ts'
import { mapWords } from '../../src/messages/map.ts'
import { DISTRICTS } from '../../src/model/district.ts'
import { aDocument, aMeasure } from '../builders.ts'
import { renderSvg } from './render-svg.ts'

const FRAME = { width: 256, height: 312, scale: 1 }
const documents = [
  aDocument({
    jurisdiction: '徐汇区',
    measures: [aMeasure({ brands: [{ id: 'service', basis: 'thematic', evidence: [] }] }), aMeasure()],
  }),
  aDocument({ jurisdiction: '长宁区', measures: [] }),
]
const rows = districtRows(coverageCounts(documents.map(documentEntry)))
const picture = tileMap(rows, FRAME, LIGHT, mapWords.zh)

describe('the tiles', () => {
  it.each([
    [256, 312, 1],
    [340, 420, 1],
    [200, 240, 1],
    [1152, 520, 1.667],
  ])('fit a room of %i × %i, equal and apart', (width, height, scale) => {
    const grid = tileGrid({ width, height, scale })
    const tiles = DISTRICTS.map(({ column, row }) => grid.at(column, row))
    expect(new Set(tiles.flatMap((tile) => [tile.width, tile.height])).size).toBe(1)
    tiles.forEach((tile, index) => {
      expect(tile.x).toBeGreaterThanOrEqual(0)
      expect(tile.x + tile.width).toBeLessThanOrEqual(width)
      expect(tile.y + tile.height).toBeLessThanOrEqual(height)
      for (const other of tiles.slice(index + 1)) expect(collide(tile, other)).toBe(false)
    })
  })

  it('are squares of one size in GeoJSON, one for each district', () => {
    const { features } = tileGeoJson()
    expect(features.map(({ properties }) => properties.name)).toEqual(DISTRICTS.map(({ name }) => name))
    for (const { geometry } of features) {
      const [ring] = geometry.coordinates
      expect(ring![0]).toEqual(ring!.at(-1))
      expect(ring![1]![0]! - ring![0]![0]!).toBeCloseTo(1)
      expect(ring![0]![1]! - ring![2]![1]!).toBeCloseTo(1)
    }
  })
})

describe('the map of the districts', () => {
  const mark = (code: string) => picture.marks.find(({ id }) => id === code)!

  it('says each district in a sentence and opens those with documents', () => {
    expect(mark('310104')).toMatchObject({ opens: true, label: '徐汇区：1 份文件，2 条举措，涉及服务' })
    expect(mark('310105')).toMatchObject({
      opens: true,
      label: '长宁区：1 份文件，0 条举措，没有一条涉及四大品牌',
    })
    expect(mark('310101')).toMatchObject({ opens: false, label: '黄浦区：无文件' })
  })

  it('gives a district without a document no value, which is not 0', () => {
    const [map] = picture.option['series'] as [MapSeriesOption]
    const value = (name: string) =>
      (map.data as { name: string; value: unknown }[]).find((each) => each.name === name)!.value
    expect([value('徐汇区'), value('长宁区'), value('黄浦区')]).toEqual([2, 0, '-'])
  })

  it('draws a square only for the brands touched, and hatches 14 districts', () => {
    const shapes = shapesOf((picture.option['series'] as never[])[1]!)
    const filled = (colour: string) =>
      shapes.filter((shape) => JSON.stringify(shape).includes(`"fill":"${colour}"`))
    expect(filled(LIGHT.brands.service)).toHaveLength(1)
    expect(filled(LIGHT.brands.culture)).toHaveLength(0)
    expect(shapes.filter((shape) => shape.type === 'path')).toHaveLength(14)
  })

  it('has no type under 12 px', () => {
    const small = tileMap(rows, { width: 190, height: 230, scale: 1 }, DARK, mapWords.zh)
    const sizes = [...JSON.stringify(small.option).matchAll(/"fontSize":([\d.]+)/g)].map((match) =>
      Number(match[1]),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  })

  it('stands under its tiles: ECharts draws the map where the marks are', () => {
    const svg = renderSvg(picture, FRAME)
    for (const { shortName } of DISTRICTS) expect(svg).toContain(shortName)
    const { x, y } = mark('310104').rect
    expect(svg).toMatch(
      new RegExp(`d="M${x}(?:\\.\\d+)? ${y}(?:\\.\\d+)?L[^"]*" fill="${LIGHT.tint.toLowerCase()}"`, 'i'),
    )
  })

  it('has a table in which no document has no figures', () => {
    const { rows: cells } = tileMapTable(rows, mapWords.zh)
    expect(cells.find(([name]) => name === '徐汇区')).toEqual(['徐汇区', '有文件', '1', '2', '服务'])
    expect(cells.find(([name]) => name === '黄浦区')).toEqual(['黄浦区', '无文件', '–', '–', '–'])
  })
})
