import type { ProgressPath } from '../../derive/progress/progress-path.ts'
import type { Shape } from '../drawing.ts'
import { figureText } from '../target-figure.ts'
import { textWidth } from '../text-width.ts'
import type { ChartTheme } from '../theme.ts'
import type { WordsPlace } from '../words.ts'
import { lineOf, pathFigure, written, type ProgressDrawing } from './progress-drawing.ts'
import type { ProgressLayout } from './progress-layout.ts'

/** The pace, dashed, with its name. */
export function paceShapes({ path, layout, theme, scale, words }: ProgressDrawing): Shape[] {
  if (path.pace.length < 2) return []
  const points = path.pace.map(({ date, value }) => [layout.x(date), layout.y(value)])
  const style = {
    stroke: theme.muted,
    lineWidth: 1.2 * scale,
    lineDash: [5 * scale, 4 * scale],
    fill: 'none',
  }
  const [from, to] = [points[0]!, points.at(-1)!]
  const flat = Math.abs(to[1]! - from[1]!) < layout.size
  const place = paceLabelPlace(path, layout, from, to)
  return [
    { type: 'polyline', shape: { points }, style } as Shape,
    ...(flat ? [] : [written({ text: words.paceLine, colour: theme.muted }, place)]),
  ]
}

/** Over the line; below it where the readings begin on it, and so hide it at first. */
function paceLabelPlace(
  { readings, pace }: ProgressPath,
  { size }: ProgressLayout,
  [x1, y1]: readonly number[],
  [x2, y2]: readonly number[],
): WordsPlace {
  const [first] = readings
  const together = first !== undefined && first.date === pace[0]?.date && first.value === pace[0].value
  const share = together ? 0.2 : 0.38
  const [x, y] = [x1! + (x2! - x1!) * share, y1! + (y2! - y1!) * share]
  return together
    ? { x, y: y + size * 2, size, align: 'left' }
    : { x, y: y - size * 1.6, size, align: 'right' }
}

/** Interim targets as small ticks with their figures. */
export function interimShapes({ path, layout, theme, scale }: ProgressDrawing): Shape[] {
  const { size } = layout
  return path.interim.flatMap(({ date, value }) => {
    const [x, y] = [layout.x(date), layout.y(value)]
    const half = 5 * scale
    const label = figureText(value)
    const [gap, width] = [half + 2 * scale, textWidth(label, size)]
    // On the side of the tick to which the path does not rise.
    const before = isRising(path.pace) && x - gap - width >= layout.left
    const at = before ? x - gap : x + gap
    // At the end of the plot stands the target's own figure.
    const said = date === path.end && value === path.goal
    const fits = !said && (before || at + width <= layout.right)
    const place = { x: at, y: y - size * 0.7, size, align: before ? 'right' : 'left' } as const
    return [
      lineOf(x - half, y, x + half, y, { stroke: theme.ink, lineWidth: 1.5 * scale }),
      lineOf(x, y, x, y + half, { stroke: theme.ink, lineWidth: scale }),
      ...(fits ? [written({ text: label, colour: theme.muted }, place)] : []),
    ]
  })
}

const isRising = (pace: ProgressPath['pace']) => pace.length > 0 && pace.at(-1)!.value > pace[0]!.value

/** What the latest reading lacks, in amber. */
export function gapShapes({ path, layout, theme, scale, words }: ProgressDrawing): Shape[] {
  const { gap } = path
  if (gap === null) return []
  const { size } = layout
  const [x, from, to] = [layout.x(gap.date), layout.y(gap.reading), layout.y(gap.pace)]
  const label = words.short(pathFigure(Math.abs(gap.pace - gap.reading), path), gap.pace < gap.reading)
  const above = Math.min(from, to) - size * 0.9
  return [
    lineOf(x, from, x, to, { stroke: theme.amber, lineWidth: 2 * scale }),
    written(
      { text: label, colour: theme.amber, bold: true },
      { x, y: Math.max(size * 0.7, above), size, align: 'right' },
    ),
  ]
}

/** Readings as hollow dots, joined, with their values. */
export function readingShapes({ path, layout, theme, scale }: ProgressDrawing): Shape[] {
  const { size } = layout
  const points = path.readings.map(({ date, value }) => [layout.x(date), layout.y(value)])
  const joined: readonly Shape[] =
    points.length < 2
      ? []
      : [
          {
            type: 'polyline',
            shape: { points },
            style: { stroke: theme.ink, lineWidth: 2 * scale, fill: 'none' },
          } as Shape,
        ]
  const dots = points.map(([cx, cy]): Shape => ({
    type: 'circle',
    shape: { cx: cx!, cy: cy!, r: 5 * scale },
    style: { fill: theme.paper, stroke: theme.ink, lineWidth: 2 * scale },
  }))
  return [...joined, ...dots, ...valueShapes(path, layout, theme, size)]
}

/** Values under their dots, over them at the foot of the plot; left out where they would stand on one another, the latest last. */
function valueShapes(path: ProgressPath, layout: ProgressLayout, theme: ChartTheme, size: number): Shape[] {
  let free = Number.POSITIVE_INFINITY
  return path.readings.toReversed().flatMap(({ date, value }) => {
    const label = pathFigure(value, path)
    const [x, half] = [layout.x(date), textWidth(label, size * 1.1, true) / 2]
    if (x + half > free) return []
    free = x - half - size * 0.3
    const y = layout.y(value)
    const below = y + size * 1.6 < layout.bottom
    return [
      written(
        { text: label, colour: theme.ink, bold: true },
        { x, y: below ? y + size * 1.4 : y - size * 1.3, size: size * 1.1, align: 'center' },
      ),
    ]
  })
}
