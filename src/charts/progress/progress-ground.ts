import { figureText } from '../target-figure.ts'
import { textWidth } from '../text-width.ts'
import type { Shape } from '../drawing.ts'
import { lineOf, written, type ProgressDrawing } from './progress-drawing.ts'

/** Ticks of the values and years, with the edge they stand on. */
export function gridShapes({ layout, theme, scale }: ProgressDrawing): Shape[] {
  const { left, right, top, bottom, axis, size, years, ticks, y } = layout
  return [
    ...axis.ticks.map((tick) =>
      lineOf(left, y(tick), right, y(tick), { stroke: theme.hairline, lineWidth: scale }),
    ),
    ...axis.ticks.map((tick) =>
      written(
        { text: figureText(tick), colour: theme.muted },
        { x: left - size * 0.6, y: y(tick), size, align: 'right' },
      ),
    ),
    ...ticks.map((at) =>
      lineOf(at, bottom, at, bottom + 5 * scale, { stroke: theme.line, lineWidth: scale }),
    ),
    ...years.map((year) =>
      written(
        { text: year.text, colour: theme.muted },
        { x: year.x, y: bottom + size * 1.3, size, align: 'center' },
      ),
    ),
    lineOf(left, top - size, left, bottom, { stroke: theme.hairline, lineWidth: scale }),
  ]
}

/** The target as a line with its figure at the end, and the deadline under it. */
export function goalShapes({ path, layout, theme, scale, words }: ProgressDrawing, label: string): Shape[] {
  if (path.goal === null) return []
  const { left, right, size, y, x, bottom } = layout
  const at = y(path.goal)
  const place = { x: right + size * 0.6, y: at, size: size * 1.15, align: 'left' } as const
  const end =
    path.end === null || layout.due === null
      ? []
      : [
          written(
            { text: words.endAt(path.end), colour: theme.muted },
            { x: layout.due, y: bottom + size * 1.3, size, align: 'center' },
          ),
          lineOf(x(path.end), bottom, x(path.end), bottom + 8 * scale, {
            stroke: theme.ink,
            lineWidth: scale,
          }),
        ]
  return [
    lineOf(left, at, right, at, { stroke: theme.ink, lineWidth: 1.5 * scale }),
    written({ text: label, colour: theme.ink, bold: true }, place),
    ...end,
  ]
}

/** The as-of day in seal red. */
export function asOfShapes({ path, layout, theme, scale, words }: ProgressDrawing): Shape[] {
  const { top, bottom, right, left, size, x } = layout
  const at = x(path.asOf)
  const beyond = path.asOf > path.to
  const label = beyond ? `${words.asOfAt(path.asOf)} →` : words.asOfAt(path.asOf)
  const width = textWidth(label, size)
  const after = !beyond && at + width + size < right
  const place = {
    x: after ? at + size * 0.5 : Math.max(left + width, at - size * 0.5),
    y: bottom - size,
    size,
    align: after ? 'left' : 'right',
  } as const
  return [
    lineOf(at, top - size * 1.4, at, bottom, { stroke: theme.accent, lineWidth: 1.5 * scale }),
    written({ text: label, colour: theme.accent }, place),
  ]
}

/** 尚无进展数据 where there is no reading. */
export function emptyShapes({ path, layout, theme, words }: ProgressDrawing): Shape[] {
  if (path.readings.length > 0) return []
  const { left, right, top, bottom, size } = layout
  const place = {
    x: left + (right - left) * 0.62,
    y: top + (bottom - top) * 0.72,
    size: size * 1.15,
    align: 'center',
  } as const
  return [written({ text: words.noReading, colour: theme.muted }, place)]
}
