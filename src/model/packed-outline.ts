import * as v from 'valibot'
import { decode } from './decode.ts'
import { codeOf, complete, type DistrictMapData, type LonLat } from './geo.ts'

const offsets = v.tuple([v.number(), v.number()])
const packed = v.looseObject({
  UTF8Encoding: v.literal(true),
  features: v.array(
    v.looseObject({
      properties: v.looseObject({ name: v.string() }),
      geometry: v.variant('type', [
        v.looseObject({
          type: v.literal('Polygon'),
          coordinates: v.array(v.string()),
          encodeOffsets: v.array(offsets),
        }),
        v.looseObject({
          type: v.literal('MultiPolygon'),
          coordinates: v.array(v.array(v.string())),
          encodeOffsets: v.array(v.array(offsets)),
        }),
      ]),
    }),
  ),
})

/** Parts of a degree in which the encoding counts. */
const STEPS = 1024

/**
 * The outlines in the packed form ECharts 4 shipped its maps in: every ring a string of character pairs, each the zigzag-coded
 * step from the point before, 1/1024 of a degree each. Throws `DatasetError` when it is of another form.
 */
export function unpackOutline(value: unknown): DistrictMapData {
  const { features } = decode(packed, value)
  const shapes = features.map(({ properties, geometry }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [{ rings: geometry.coordinates, offsets: geometry.encodeOffsets }]
        : geometry.coordinates.map((rings, at) => ({ rings, offsets: geometry.encodeOffsets[at] ?? [] }))
    const rings = polygons.flatMap((polygon) =>
      polygon.rings.map((text, at) => unpackRing(text, polygon.offsets[at] ?? [0, 0])),
    )
    return { code: codeOf(properties.name), rings }
  })
  return { shapes: complete(shapes), approval: null }
}

function unpackRing(text: string, [lon, lat]: readonly [number, number]): readonly LonLat[] {
  const points: LonLat[] = []
  let [x, y] = [lon, lat]
  for (let at = 0; at + 1 < text.length; at += 2) {
    x += step(text.charCodeAt(at))
    y += step(text.charCodeAt(at + 1))
    points.push([x / STEPS, y / STEPS])
  }
  return points
}

/** A zigzag-coded step: 64 is 0, 65 is -1, 66 is 1. */
const step = (unit: number): number => ((unit - 64) >> 1) ^ -((unit - 64) & 1)
