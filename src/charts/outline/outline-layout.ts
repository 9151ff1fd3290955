import type { DistrictMapData, DistrictShape, LonLat } from '../../model/geo.ts'
import type { Frame, Rect } from '../picture.ts'

/** The seven central districts, too small on the whole map to be read: they are drawn again in the inset. */
export const CENTRAL: ReadonlySet<string> = new Set([
  '310101',
  '310104',
  '310105',
  '310106',
  '310107',
  '310109',
  '310110',
])

/** A point in CSS pixels of the picture. */
export type Point = readonly [x: number, y: number]

/** A district as it stands: its rings, and where its name has room. */
export interface PlacedDistrict {
  readonly code: string
  readonly rings: readonly (readonly Point[])[]
  readonly label: Point
}

/** The whole map, and the central districts once more, larger, in a box of their own. */
export interface OutlineLayout {
  readonly whole: readonly PlacedDistrict[]
  readonly inset: readonly PlacedDistrict[]
  readonly box: Rect
}

/** Share of the height the whole map takes; the inset has the rest. */
const WHOLE = 0.46
const AIR = 8

/** Lays both maps out below each other, north up, with degrees of longitude as much shorter as the latitude makes them. */
export function outlineLayout({ shapes }: DistrictMapData, { width, height, scale }: Frame): OutlineLayout {
  const room = { x: 0, y: 0, width, height: height * WHOLE - AIR * scale }
  const box = { x: 0, y: height * WHOLE, width, height: height * (1 - WHOLE) }
  const inner = { x: box.x + AIR, y: box.y + AIR, width: box.width - 2 * AIR, height: box.height - 2 * AIR }
  const central = shapes.filter(({ code }) => CENTRAL.has(code))
  const apart = (districts: readonly PlacedDistrict[]) => labelsApart(districts, scale)
  return { whole: apart(placed(shapes, room)), inset: apart(placed(central, inner)), box }
}

function placed(shapes: readonly DistrictShape[], room: Rect): readonly PlacedDistrict[] {
  const points = shapes.flatMap(({ rings }) => rings.flat())
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)]
  const [west, east] = [least(lons), most(lons)]
  const [south, north] = [least(lats), most(lats)]
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180))
  const each = Math.min(room.width / ((east - west) * narrow), room.height / (north - south))
  const left = room.x + (room.width - (east - west) * narrow * each) / 2
  const top = room.y + (room.height - (north - south) * each) / 2
  const at = ([lon, lat]: LonLat): Point => [left + (lon - west) * narrow * each, top + (north - lat) * each]
  return shapes.map(({ code, rings }) => {
    const drawn = rings.map((ring) => ring.map(at))
    return { code, rings: drawn, label: labelPoint(drawn) }
  })
}

// A spread of some thousand points into Math.min would be a call with as many arguments.
const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity)
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity)

/** Horizontal strips that fill a district, `step` pixels high: what answers to the mouse. */
export function stripsOf(rings: readonly (readonly Point[])[], step: number): readonly Rect[] {
  const ys = rings.flat().map(([, y]) => y)
  const strips: Rect[] = []
  for (let y = least(ys) + step / 2; y < most(ys); y += step) {
    const crossings = rings.flatMap((ring) => crossingsAt(ring, y)).sort((a, b) => a - b)
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const x = crossings[at]!
      strips.push({ x, y: y - step / 2, width: crossings[at + 1]! - x, height: step })
    }
  }
  return strips
}

function crossingsAt(ring: readonly Point[], y: number): number[] {
  return ring.flatMap(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length]!
    return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)]
  })
}

/** The middle of the widest strip: inside the district, however it is bent. */
function labelPoint(rings: readonly (readonly Point[])[]): Point {
  const ys = rings.flat().map(([, y]) => y)
  const height = most(ys) - least(ys)
  const strips = stripsOf(rings, Math.max(1, height / 24))
  const middle = least(ys) + height / 2
  const worth = ({ y, width }: Rect) => width - Math.abs(y - middle) * 0.6
  const best = strips.reduce((a, b) => (worth(b) > worth(a) ? b : a), strips[0]!)
  return [best.x + best.width / 2, best.y + best.height / 2]
}

/** Room a name takes, at scale 1. */
const NAME = { width: 44, height: 22 } as const
/** Rounds after which names that still touch are left as they are. */
const ROUNDS = 30

/** Names that would touch, pushed apart up and down, each as far as the other. */
function labelsApart(districts: readonly PlacedDistrict[], scale: number): readonly PlacedDistrict[] {
  const labels = districts.map(({ code, label: [x, y] }) => ({
    x,
    y,
    moves: !CENTRAL.has(code) || districts.length === CENTRAL.size,
  }))
  const shown = labels.filter(({ moves }) => moves)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, a] of shown.entries()) {
      for (const b of shown.slice(at + 1)) {
        const overlap = NAME.height * scale - Math.abs(a.y - b.y)
        if (overlap <= 0 || Math.abs(a.x - b.x) >= NAME.width * scale) continue
        const [upper, lower] = a.y <= b.y ? [a, b] : [b, a]
        upper.y -= overlap / 4
        lower.y += overlap / 4
      }
    }
  }
  return districts.map(({ code, rings }, at) => ({ code, rings, label: [labels[at]!.x, labels[at]!.y] }))
}
