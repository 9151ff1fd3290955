import type { DistrictRow } from '../../derive/district-rows.ts'
import type { DistrictMapData } from '../../model/geo.ts'
import { isBrand } from '../../model/subject.ts'
import { textAt } from '../coverage-shapes.ts'
import { drawingSeries, type Shape } from '../drawing.ts'
import { hatchStrokes, paperPatch } from '../hatch.ts'
import type { ChartMark, Frame, Picture, Rect } from '../picture.ts'
import { textWidth } from '../text-width.ts'
import type { ChartTheme } from '../theme.ts'
import { subjectNames, type MapTexts } from '../tile-map.ts'
import { CENTRAL, outlineLayout, stripsOf, type PlacedDistrict } from './outline-layout.ts'

interface Look {
  readonly theme: ChartTheme
  readonly words: MapTexts
  readonly scale: number
}

/**
 * The districts in outline, the seven central ones once more in an inset: with documents tinted, 无文件 hatched, 不在范围 an empty
 * outline. A sketch: sizes say nothing, and where the data have no 审图号 it is no map to publish.
 */
export function outlineMap(
  rows: readonly DistrictRow[],
  data: DistrictMapData,
  frame: Frame,
  { theme, words }: Pick<Look, 'theme' | 'words'>,
): Picture {
  const { scale } = frame
  const look = { theme, words, scale }
  const { whole, inset, box } = outlineLayout(data, frame)
  const of = (code: string) => rows.find((row) => row.code === code)!
  const frameOfInset: Shape = {
    type: 'rect',
    shape: { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 },
    style: { fill: 'none', stroke: theme.hairline, lineWidth: 1 },
  }
  const named = [...whole.filter(({ code }) => !CENTRAL.has(code)), ...inset]
  const shapes = [
    ...whole.flatMap((district) => areaShapes(of(district.code), district, look)),
    frameOfInset,
    ...inset.flatMap((district) => areaShapes(of(district.code), district, look)),
    ...named.flatMap((district) => nameShapes(of(district.code), district, look)),
    textAt(words.inset, box.x + 6 * scale, box.y + box.height - 10 * scale, {
      size: 12 * scale,
      fill: theme.muted,
    }),
  ]
  return {
    option: { animation: false, series: [drawingSeries('outline', shapes)] },
    marks: rows.map((row) => markOf(row, named, whole, look)),
  }
}

function markOf(
  row: DistrictRow,
  named: readonly PlacedDistrict[],
  whole: readonly PlacedDistrict[],
  { words, scale }: Look,
): ChartMark {
  const place = named.find(({ code }) => code === row.code)!
  const areas = [place, ...(CENTRAL.has(row.code) ? whole.filter(({ code }) => code === row.code) : [])]
  const [x, y] = place.label
  return {
    id: row.code,
    label: words.mark(row, subjectNames(row, words)),
    rect: { x: x - 24 * scale, y: y - 14 * scale, width: 48 * scale, height: 28 * scale },
    also: areas.flatMap(({ rings }) => stripsOf(rings, 4)),
    opens: hasDocuments(row),
  }
}

const hasDocuments = ({ state }: DistrictRow) => state === 'covered' || state === 'silent'

function areaShapes(row: DistrictRow, { rings }: PlacedDistrict, { theme, scale }: Look): readonly Shape[] {
  const pathData = rings
    .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`)
    .join('')
  const area = (style: object): Shape => ({ type: 'path', shape: { pathData }, style }) as Shape
  const fill = hasDocuments(row) ? theme.tint : theme.paper
  const stroke = row.state === 'out-of-scope' ? theme.hairline : theme.line
  return [
    area({ fill, stroke: 'none' }),
    ...(row.state === 'no-document' ? [hatchStrokes(boundsOf(rings), theme, scale, area({}))] : []),
    area({ fill: 'none', stroke, lineWidth: 1 }),
  ]
}

function boundsOf(rings: PlacedDistrict['rings']): Rect {
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)]
  const span = (values: readonly number[]) =>
    values.reduce(([a, b], each) => [Math.min(a, each), Math.max(b, each)] as const, [
      Infinity,
      -Infinity,
    ] as const)
  const [[left, right], [top, bottom]] = [span(xs), span(ys)]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The name on paper; with documents also the number of measures, and a square for each subject advanced. */
function nameShapes(row: DistrictRow, { label: [x, y] }: PlacedDistrict, look: Look): readonly Shape[] {
  const { theme, scale } = look
  const size = 12 * scale
  const having = hasDocuments(row)
  const said = having ? `${row.shortName} ${row.measures}` : row.shortName
  const width = textWidth(said, size, having) + 6 * scale
  const patch = { x: x - width / 2, y: y - (having ? 13 : 8) * scale, width, height: 16 * scale }
  const name = textAt(said, x, patch.y + 8 * scale, {
    size,
    fill: having ? theme.ink : theme.muted,
    bold: having,
    align: 'center',
  })
  if (!having) return row.state === 'no-document' ? [paperPatch(patch, theme), name] : [name]
  const [side, pitch] = [6 * scale, 8.5 * scale]
  const left = x - ((row.subjects.length - 1) * pitch + side) / 2
  return [
    name,
    ...row.subjects.map((subject, at): Shape => ({
      type: 'rect',
      shape: { x: left + at * pitch, y: y + 4 * scale, width: side, height: side },
      style: { fill: isBrand(subject) ? theme.brands[subject] : theme.muted },
    })),
  ]
}
