import type { MapSeriesOption } from 'echarts'
import type { DistrictRow } from '../derive/district-rows.ts'
import { isBrand } from '../model/subject.ts'
import type { mapWords } from '../messages/map.ts'
import { drawingSeries, type Shape } from './drawing.ts'
import { hatchBox, paperPatch } from './hatch.ts'
import type { Frame, Picture, Rect, TableTwin } from './picture.ts'
import { textWidth } from './text-width.ts'
import type { ChartTheme } from './theme.ts'
import { TILE_MAP, tileGrid } from './tile-geometry.ts'
import { words } from './words.ts'

/** The map's words in one language. */
export type MapTexts = (typeof mapWords)['zh']

/**
 * The 16 districts as equal squares: with documents a tint, a line, the bold name, a square for each brand touched and
 * the number of measures; without, the hatch and the name on paper. A click gives the district's code.
 */
export function tileMap(
  rows: readonly DistrictRow[],
  frame: Frame,
  theme: ChartTheme,
  texts: MapTexts,
): Picture {
  const grid = tileGrid(frame)
  const tiles = rows.map((row) => ({ row, rect: grid.at(row.column, row.row) }))
  return {
    option: {
      animation: false,
      series: [
        tiles.length === 0 ? [] : mapSeries(rows, grid.map, theme),
        drawingSeries(
          'tiles',
          tiles.flatMap(({ row, rect }) => tileShapes(row, rect, theme, texts, frame.scale)),
        ),
      ].flat(),
    },
    marks: tiles.map(({ row, rect }) => ({
      id: row.code,
      label: texts.mark(row, subjectNames(row, texts)),
      rect,
      opens: hasDocuments(row),
    })),
  }
}

/** The names of what a district's measures advance. */
export const subjectNames = ({ subjects }: DistrictRow, texts: MapTexts): readonly string[] =>
  subjects.map((subject) => texts.subjects[subject])

function mapSeries(rows: readonly DistrictRow[], map: Rect, theme: ChartTheme): MapSeriesOption {
  return {
    type: 'map',
    id: 'districts',
    map: TILE_MAP,
    aspectScale: 1,
    left: map.x,
    top: map.y,
    width: map.width,
    height: map.height,
    silent: true,
    roam: false,
    selectedMode: false,
    label: { show: false },
    data: rows.map((row) => ({
      name: row.name,
      value: !hasDocuments(row) ? ('-' as const) : row.measures,
      itemStyle: !hasDocuments(row)
        ? { areaColor: theme.paper, borderWidth: 0 }
        : { areaColor: theme.tint, borderWidth: 0 },
    })),
  } as MapSeriesOption
}

function tileShapes(
  row: DistrictRow,
  rect: Rect,
  theme: ChartTheme,
  texts: MapTexts,
  scale: number,
): readonly Shape[] {
  if (row.state === 'out-of-scope') return bareTile(row, rect, theme, scale)
  return row.state === 'no-document'
    ? emptyTile(row, rect, theme, scale)
    : filledTile(row, rect, theme, texts.measures(row.measures), scale)
}

/** Type and squares follow the tile: 13 and 12 px on one of 48, never under 12 (20 on a slide). */
const sizesOf = (tile: number, scale: number) => ({
  name: Math.max(12 * scale, (tile * 13) / 48),
  count: Math.max(12 * scale, tile / 4),
})

const hasDocuments = ({ state }: DistrictRow) => state === 'covered' || state === 'silent'

/** A district the filter hides: its name in a hairline frame, and nothing said of it. */
function bareTile(
  { shortName }: DistrictRow,
  rect: Rect,
  theme: ChartTheme,
  scale: number,
): readonly Shape[] {
  const shape = { x: rect.x + 0.5, y: rect.y + 0.5, width: rect.width - 1, height: rect.height - 1 }
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const { name: size } = sizesOf(rect.width, scale)
  return [
    { type: 'rect', shape, style: { fill: 'none', stroke: theme.hairline, lineWidth: 1 } },
    words([{ text: shortName, colour: theme.muted }], { ...middle, size, align: 'center' }),
  ]
}

function emptyTile(
  { shortName }: DistrictRow,
  rect: Rect,
  theme: ChartTheme,
  scale: number,
): readonly Shape[] {
  const unit = rect.width / 48
  const size = sizesOf(rect.width, scale).name
  const width = textWidth(shortName, size) + 5 * unit
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const patch = { x: middle.x - width / 2, y: middle.y - size * 0.7, width, height: size * 1.4 }
  return [
    ...hatchBox(rect, theme, scale),
    paperPatch(patch, theme),
    words([{ text: shortName, colour: theme.muted }], { ...middle, size, align: 'center' }),
  ]
}

function filledTile(
  { shortName, subjects }: DistrictRow,
  rect: Rect,
  theme: ChartTheme,
  count: string,
  scale: number,
): readonly Shape[] {
  const unit = rect.width / 48
  const sizes = sizesOf(rect.width, scale)
  const x = rect.x + rect.width / 2
  const frame = { x: rect.x + 0.5, y: rect.y + 0.5, width: rect.width - 1, height: rect.height - 1 }
  const side = 6 * unit
  const pitch = 8.5 * unit
  const left = x - ((subjects.length - 1) * pitch + side) / 2
  return [
    { type: 'rect', shape: frame, style: { fill: 'none', stroke: theme.line, lineWidth: 1 } },
    words([{ text: shortName, colour: theme.ink, bold: true }], {
      x,
      y: rect.y + 12 * unit,
      size: sizes.name,
      align: 'center',
    }),
    ...subjects.map((subject, index): Shape => ({
      type: 'rect',
      shape: { x: left + index * pitch, y: rect.y + 22.5 * unit, width: side, height: side },
      style: { fill: isBrand(subject) ? theme.brands[subject] : theme.muted },
    })),
    words([{ text: count, colour: theme.ink }], {
      x,
      y: rect.y + 37 * unit,
      size: sizes.count,
      align: 'center',
    }),
  ]
}

/** The districts as a table, in their official order; a district without a document has no figures, not zeros. */
export function tileMapTable(rows: readonly DistrictRow[], texts: MapTexts): TableTwin {
  const { columns, states } = texts
  return {
    columns: [
      columns.district,
      columns.state,
      columns.documents,
      columns.measures,
      columns[rows[0]?.kind ?? 'brand'],
    ],
    rows: rows.map((row) => {
      const figures = !hasDocuments(row)
        ? ['–', '–', '–']
        : [String(row.documents), String(row.measures), subjectNames(row, texts).join('、') || '–']
      return [row.name, states[row.state], ...figures]
    }),
  }
}
