import { DISTRICTS } from '../model/district.ts'
import type { Frame, Rect } from './picture.ts'

/** Columns and rows of the tile map. */
export const TILE_COLUMNS = 1 + Math.max(...DISTRICTS.map(({ column }) => column))
export const TILE_ROWS = 1 + Math.max(...DISTRICTS.map(({ row }) => row))

/** The gap between tiles as a share of a tile: 4 px beside 48. */
const GAP = 4 / 48

/** The size of a tile and where the map stands in its room. */
export interface TileGrid {
  readonly tile: number
  readonly gap: number
  /** The map as a whole. */
  readonly map: Rect
  /** The square of a column and row. */
  readonly at: (column: number, row: number) => Rect
}

/** The largest whole-pixel tiles that fit; the map stands at the top, in the middle across. */
export function tileGrid({ width, height, scale }: Frame): TileGrid {
  const across = width / (TILE_COLUMNS + (TILE_COLUMNS - 1) * GAP)
  const down = height / (TILE_ROWS + (TILE_ROWS - 1) * GAP)
  const tile = Math.max(1, Math.floor(Math.min(across, down, 76 * scale)))
  const gap = Math.max(1, Math.floor(tile * GAP + 0.1))
  const size = (count: number) => count * tile + (count - 1) * gap
  const map = {
    x: Math.max(0, Math.floor((width - size(TILE_COLUMNS)) / 2)),
    y: 0,
    width: size(TILE_COLUMNS),
    height: size(TILE_ROWS),
  }
  const at = (column: number, row: number) => ({
    x: map.x + column * (tile + gap),
    y: map.y + row * (tile + gap),
    width: tile,
    height: tile,
  })
  return { tile, gap, map, at }
}

/** The name under which `echarts-parts` registers the tiles. */
export const TILE_MAP = 'shanghai-tiles'

/** 16 equal squares as GeoJSON for a `map` series with `aspectScale: 1`; north is up, so rows count downwards. */
export function tileGeoJson() {
  const pitch = 1 + GAP
  const square = (left: number, top: number) => [
    [left, -top],
    [left + 1, -top],
    [left + 1, -top - 1],
    [left, -top - 1],
    [left, -top],
  ]
  return {
    type: 'FeatureCollection' as const,
    features: DISTRICTS.map(({ code, name, column, row }) => ({
      type: 'Feature' as const,
      id: code,
      properties: { name },
      geometry: { type: 'Polygon' as const, coordinates: [square(column * pitch, row * pitch)] },
    })),
  }
}
