import { hatchPath } from './hatch.ts'
import type { PrintedText } from './printed-picture.ts'
import { textWidth } from './text-width.ts'
import { LIGHT, SANS } from './theme.ts'

/** The marks a legend explains: squares of the matrix, the hatch, the marks of time, a person's own date. */
export type LegendMark =
  'solid' | 'outline' | 'hatch' | 'held' | 'published' | 'deadline' | 'reference' | 'own'

/** What a mark means; without a mark, a note of its own. */
export interface LegendEntry {
  readonly mark: LegendMark | null
  readonly text: string
}

/** A shape of an exported sheet: SVG path data in CSS pixels of the sheet. */
export interface PrintedPath {
  readonly d: string
  readonly fill: string | null
  readonly stroke: string | null
  /** Of the stroke, CSS pixels. */
  readonly width: number
}

/** A legend on its lines. `height` is 0 without entries. */
export interface PrintedLegend {
  readonly texts: readonly PrintedText[]
  readonly paths: readonly PrintedPath[]
  readonly height: number
}

const SIZE = 12
const LEAD = 18
const GAP = 16

/** Sets the entries from left to right at the given place, on as many lines as the width asks for. */
export function printedLegend(
  entries: readonly LegendEntry[],
  place: { readonly x: number; readonly y: number; readonly width: number; readonly scale: number },
): PrintedLegend {
  const { scale } = place
  const texts: PrintedText[] = []
  const paths: PrintedPath[] = []
  let [left, line] = [0, 0]
  for (const { mark, text } of entries) {
    const before = mark === null ? 0 : (markWidth(mark) + 5) * scale
    const width = before + textWidth(text, SIZE * scale)
    if (left > 0 && left + width > place.width) [left, line] = [0, line + 1]
    const middle = place.y + (line + 0.5) * LEAD * scale
    const x = place.x + left
    if (mark !== null) paths.push(...markPaths(mark, x, middle, scale))
    const look = { size: SIZE * scale, bold: false, family: SANS, colour: LIGHT.muted }
    texts.push({ text, x: x + before, y: middle + SIZE * scale * 0.38, ...look })
    left += width + GAP * scale
  }
  return { texts, paths, height: entries.length === 0 ? 0 : (line + 1) * LEAD * scale }
}

const markWidth = (mark: LegendMark) => (mark === 'hatch' ? 18 : 12)

/** A mark 9 or 10 pixels high around its middle; `x` is its left edge. */
function markPaths(mark: LegendMark, x: number, middle: number, scale: number): readonly PrintedPath[] {
  const p = (dx: number, dy: number) => `${at(x + dx * scale)} ${at(middle + dy * scale)}`
  const filled = (d: string): PrintedPath => ({ d, fill: LIGHT.ink, stroke: null, width: 0 })
  const drawn = (d: string, width = 1.2, stroke = LIGHT.ink): PrintedPath => ({
    d,
    fill: null,
    stroke,
    width: width * scale,
  })
  const circle = (r: number) =>
    `M${p(6 - r, 0)}A${at(r * scale)} ${at(r * scale)} 0 1 1 ${p(6 + r, 0)}A${at(r * scale)} ${at(r * scale)} 0 1 1 ${p(6 - r, 0)}Z`
  switch (mark) {
    case 'solid':
      return [filled(`M${p(0, -4.5)}L${p(12, -4.5)}L${p(12, 4.5)}L${p(0, 4.5)}Z`)]
    case 'outline':
      return [drawn(`M${p(0.5, -4)}L${p(11.5, -4)}L${p(11.5, 4)}L${p(0.5, 4)}Z`, 1)]
    case 'hatch': {
      const box = { x, y: middle - 5 * scale, width: 18 * scale, height: 10 * scale }
      const frame = `M${p(0, -5)}L${p(18, -5)}L${p(18, 5)}L${p(0, 5)}Z`
      return [drawn(hatchPath(box, scale), 0.9, LIGHT.hatch), drawn(frame, 1, LIGHT.hairline)]
    }
    case 'held':
      return [filled(circle(4.5))]
    case 'published':
      return [drawn(circle(4), 1.6)]
    case 'deadline':
      return [filled(`M${p(3, 0)}L${p(9, -4)}L${p(9, 4)}Z`)]
    case 'own': {
      const square = `M${p(1.5, -4.5)}L${p(10.5, -4.5)}L${p(10.5, 4.5)}L${p(1.5, 4.5)}Z`
      return [{ d: square, fill: LIGHT.note, stroke: LIGHT.ink, width: 1.2 * scale }]
    }
    case 'reference':
      return [drawn(`M${p(6, -5)}L${p(11, 0)}L${p(6, 5)}L${p(1, 0)}Z`)]
  }
}

const at = (value: number) => Number(value.toFixed(2))
