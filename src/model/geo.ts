import * as v from 'valibot'
import { decode } from './decode.ts'
import { DatasetError } from './dataset-error.ts'
import { DISTRICTS } from './district.ts'

/** A point in degrees: longitude, latitude. */
export type LonLat = readonly [lon: number, lat: number]

/** A district's outline: closed rings, the outer ones and their holes alike. */
export interface DistrictShape {
  /** Administrative code. */
  readonly code: string
  readonly rings: readonly (readonly LonLat[])[]
}

/** The outlines of all 16 districts. `approval` is the 审图号 they were published under; null for a mere sketch. */
export interface DistrictMapData {
  readonly shapes: readonly DistrictShape[]
  readonly approval: string | null
}

/** 「GS（2023）2767号」, 「沪S(2024)012号」, 「GS京(2022)1061号」; not 「号」, not 「2024年」. */
const APPROVAL = /[（(]\d{4}[)）]\s*\d+\s*号$/

const position = v.pipe(v.array(v.number()), v.minLength(2))
const ring = v.pipe(v.array(position), v.minLength(4))
const geoJson = v.looseObject({
  审图号: v.optional(v.string()),
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.looseObject({
      properties: v.looseObject({ name: v.string() }),
      geometry: v.variant('type', [
        v.looseObject({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
        v.looseObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
      ]),
    }),
  ),
})

/**
 * An approved map as `public/geo/districts.json` holds it; null where the file holds null, as it is delivered.
 *
 * A GeoJSON FeatureCollection of the 16 districts, `properties.name` as in 徐汇区, with a member 审图号. Throws `DatasetError` in a
 * sentence for a file without such a number, with a district there is not, twice, or missing.
 */
export function decodeApprovedMap(value: unknown): DistrictMapData | null {
  if (value === null) return null
  const map = decode(geoJson, value)
  const approval = map.审图号?.trim() ?? ''
  if (!APPROVAL.test(approval))
    throw new DatasetError('审图号', approval === '' ? 'is missing' : `「${approval}」 is no 审图号`)
  const shapes = map.features.map(({ properties, geometry }): DistrictShape => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const rings = polygons.flat().map((points) => points.map(([lon, lat]): LonLat => [lon!, lat!]))
    return { code: codeOf(properties.name), rings }
  })
  return { shapes: complete(shapes), approval }
}

/** The code of a district by its whole name. Throws `DatasetError` for a name no district has. */
export function codeOf(name: string): string {
  const district = DISTRICTS.find((each) => each.name === name)
  if (district === undefined) throw new DatasetError('features', `「${name}」 is none of the 16 districts`)
  return district.code
}

/** The same shapes when each district is there once; throws `DatasetError` naming the first that is not. */
export function complete(shapes: readonly DistrictShape[]): readonly DistrictShape[] {
  for (const { code, name } of DISTRICTS) {
    const count = shapes.filter((shape) => shape.code === code).length
    if (count !== 1)
      throw new DatasetError('features', `「${name}」 is ${count === 0 ? 'missing' : 'there twice'}`)
  }
  return shapes
}
