import type { Shape } from './drawing.ts'
import type { Rect } from './picture.ts'
import type { ChartTheme } from './theme.ts'

/** Pixels between two strokes along either axis, and their width, at scale 1; `hatch.css` draws the same tile. */
export const HATCH = { pitch: 6, stroke: 0.9 } as const

/**
 * The 45° strokes (rising to the right) that fill a box, as SVG path data, cut off at its edges.
 *
 * Strokes are whole lines of the picture (x + y = k · pitch), so neighbouring boxes look cut from one sheet, and
 * nothing shimmers: there is no pattern image to scale. An empty box gives ''.
 */
export function hatchPath({ x, y, width, height }: Rect, scale: number): string {
  const pitch = HATCH.pitch * scale
  const [right, bottom] = [x + width, y + height]
  const parts: string[] = []
  for (let k = Math.floor((x + y) / pitch) + 1; k * pitch < right + bottom; k += 1) {
    const sum = k * pitch
    const [fromX, toX] = [Math.max(x, sum - bottom), Math.min(right, sum - y)]
    if (toX - fromX > 0.01) parts.push(`M${at(fromX)} ${at(sum - fromX)}L${at(toX)} ${at(sum - toX)}`)
  }
  return parts.join('')
}

const at = (value: number) => Number(value.toFixed(2))

/** The strokes alone, without a frame; `clipPath` cuts them to a form such as a gauge's band. */
export function hatchStrokes(rect: Rect, theme: ChartTheme, scale: number, clipPath?: Shape): Shape {
  return {
    type: 'path',
    silent: true,
    shape: { pathData: hatchPath(rect, scale) },
    style: { fill: 'none', stroke: theme.hatch, lineWidth: HATCH.stroke * scale },
    ...(clipPath === undefined ? {} : { clipPath }),
  } as Shape
}

/** No data: the hatch in a hairline frame that keeps to whole pixels. Draw words on it with `paperPatch` below them. */
export function hatchBox(rect: Rect, theme: ChartTheme, scale: number): readonly Shape[] {
  const inner = { x: rect.x + 0.5, y: rect.y + 0.5, width: rect.width - 1, height: rect.height - 1 }
  return [
    hatchStrokes(inner, theme, scale),
    { type: 'rect', shape: inner, style: { fill: 'none', stroke: theme.hairline, lineWidth: 1 } },
  ]
}

/** A paper-coloured patch, so that words on a hatch stay readable. */
export function paperPatch(shape: Rect, theme: ChartTheme): Shape {
  return { type: 'rect', shape, style: { fill: theme.paper } }
}
