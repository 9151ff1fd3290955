import { describe, expect, it } from 'vitest'
import outline from 'echarts4/map/json/province/shanghai.json'
import { DatasetError } from '../../src/model/dataset-error.ts'
import { DISTRICTS } from '../../src/model/district.ts'
import { decodeApprovedMap } from '../../src/model/geo.ts'
import { unpackOutline } from '../../src/model/packed-outline.ts'

const square = (at: number) => [
  [at, 31],
  [at + 1, 31],
  [at + 1, 32],
  [at, 31],
]
const feature = (name: string, at: number) => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Polygon', coordinates: [square(at)] },
})
const names = DISTRICTS.map(({ name }) => name)
const aMap = (own: object = {}, of: readonly string[] = names) => ({
  type: 'FeatureCollection',
  审图号: '沪S(2024)012号',
  features: of.map((name, at) => feature(name, at)),
  ...own,
})

describe('an approved map', () => {
  it.each(['沪S(2024)012号', 'GS（2023）2767号', 'GS京(2022)1061号'])(
    'is taken with the number %s',
    (number) => {
      const map = decodeApprovedMap(aMap({ 审图号: number }))
      expect(map).toMatchObject({ approval: number })
      expect(map!.shapes.map(({ code }) => code)).toEqual(DISTRICTS.map(({ code }) => code))
      expect(map!.shapes[1]!.rings[0]![0]).toEqual([1, 31])
    },
  )

  it('may have districts of several parts', () => {
    const many = { type: 'MultiPolygon', coordinates: [[square(1)], [square(5)]] }
    const features = names.map((name) => ({ ...feature(name, 0), geometry: many }))
    expect(decodeApprovedMap(aMap({ features }))!.shapes[0]!.rings).toHaveLength(2)
  })

  it('is none while the file holds null', () => expect(decodeApprovedMap(null)).toBeNull())

  it.each([
    [aMap({ 审图号: undefined }), '审图号: is missing'],
    [aMap({ 审图号: '2024年' }), '审图号: 「2024年」 is no 审图号'],
    [aMap({}, [...names.slice(1), '闸北区']), '「闸北区」 is none of the 16 districts'],
    [aMap({}, names.slice(1)), '「黄浦区」 is missing'],
    [aMap({}, [...names, '徐汇区']), '「徐汇区」 is there twice'],
    [{ type: 'Topology' }, 'type'],
  ])('is refused in a sentence', (map, sentence) => {
    expect(() => decodeApprovedMap(map)).toThrow(DatasetError)
    expect(() => decodeApprovedMap(map)).toThrow(sentence)
  })
})

describe('the outline that comes with the app', () => {
  const { shapes, approval } = unpackOutline(outline)

  it('has the 16 districts and no 审图号', () => {
    expect(shapes.map(({ code }) => code).toSorted()).toEqual(DISTRICTS.map(({ code }) => code))
    expect(approval).toBeNull()
  })

  it('stands where Shanghai is', () => {
    for (const [lon, lat] of shapes.flatMap(({ rings }) => rings.flat())) {
      expect(lon).toBeGreaterThan(120.8)
      expect(lon).toBeLessThan(122.3)
      expect(lat).toBeGreaterThan(30.6)
      expect(lat).toBeLessThan(31.95)
    }
  })

  it('is refused in another form', () => expect(() => unpackOutline(aMap())).toThrow(DatasetError))
})
