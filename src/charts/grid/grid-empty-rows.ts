import type { GridRow } from '../../derive/coverage-grid.ts'
import { textAt } from '../coverage-shapes.ts'
import type { Shape } from '../drawing.ts'
import { hatchBox, paperPatch } from '../hatch.ts'
import { cutText, textWidth } from '../text-width.ts'
import type { GridPart, GridStage } from './grid-picture.ts'
import type { PlacedRow } from './grid-rows.ts'

/**
 * A place without documents, or several in one row: a strip across all subjects, hatched for 无文件, an empty frame for 不在范围.
 *
 * `count` is how many places share that state, told in words on the first of their strips; null on the others.
 */
export function emptyRow(
  rows: readonly GridRow[],
  place: PlacedRow,
  stage: GridStage,
  count: number | null,
): GridPart {
  const { layout, theme, words } = stage
  const { scale } = layout
  const [first] = rows
  const hidden = first!.state === 'out-of-scope'
  const said = words.states[hidden ? 'out-of-scope' : 'no-document']
  const name = rows.length === 1 ? first!.shortName : words.folded(rows.length)
  const size = Math.min(14 * scale, Math.max(12 * scale, place.height * 0.56))
  const middle = place.y + place.height / 2
  const left = layout.total === null ? textWidth(name, size) + 8 * scale : layout.columns[0]!.x
  const x = Math.max(layout.columns[0]!.x, Math.ceil(left))
  const air = Math.max(1, Math.round(2.5 * scale))
  const strip = { x, y: place.y + air, width: layout.width - x, height: place.height - 2 * air }
  return {
    shapes: [
      textAt(name, 0, middle, { size, fill: theme.muted }),
      ...(layout.total === null
        ? []
        : [textAt('–', layout.total, middle, { size, fill: theme.muted, align: 'right' })]),
      ...(hidden ? [frameBox(strip, theme.hairline)] : hatchBox(strip, theme, scale)),
      ...(count === null ? [] : sayingOn(strip, count, stage, hidden)),
    ],
    marks: rows.map(({ code, shortName }) => ({
      id: code,
      label: words.emptyRow(shortName, said),
      rect: rows.length === 1 ? { x: 0, y: place.y, width: layout.width, height: place.height } : strip,
      opens: false,
    })),
  }
}

const frameBox = ({ x, y, width, height }: Parameters<typeof paperPatch>[0], stroke: string): Shape => ({
  type: 'rect',
  shape: { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 },
  style: { fill: 'none', stroke, lineWidth: 1 },
})

/** What the strips mean, on paper: the whole sentence where it has room, else the state alone. */
function sayingOn(
  strip: Parameters<typeof paperPatch>[0],
  count: number,
  { layout: { scale }, theme, words }: GridStage,
  hidden: boolean,
): readonly Shape[] {
  const size = 12 * scale
  const sentence = hidden ? words.outOfScopeStrip(count) : words.noDocumentStrip(count)
  const short = words.states[hidden ? 'out-of-scope' : 'no-document']
  const room = strip.width - 24 * scale
  const text = textWidth(sentence, size) <= room ? sentence : (cutText(short, room, size) ?? '')
  if (text === '') return []
  const x = strip.x + 12 * scale
  const patch = { x, y: strip.y + 1, width: textWidth(text, size) + 12 * scale, height: strip.height - 2 }
  return [
    paperPatch(patch, theme),
    textAt(text, x + 6 * scale, strip.y + strip.height / 2, { size, fill: theme.muted }),
  ]
}
