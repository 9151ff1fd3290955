import type { EventRole } from '../model/dataset.ts'
import type { Shape } from './drawing.ts'
import type { Frame } from './picture.ts'
import type { ChartTheme } from './theme.ts'
import type { PlacedLabel } from './timeline-label-places.ts'
import type { PlacedMark, TimelineGrid, TimelineLayout } from './timeline-layout.ts'
import type { LabelText } from './timeline-texts.ts'
import { faded, words, type Run } from './words.ts'

/** The strip's layout as shapes, the lower ones first. */
export function timelineShapes(layout: TimelineLayout, frame: Frame, theme: ChartTheme): readonly Shape[] {
  const { grid, marks, labels, today } = layout
  const { unit, axis } = grid
  const stems = labels.flatMap(({ stem, mark }) =>
    stem === null || mark === null ? [] : [line(mark.x, stem.y, mark.x, axis, theme.hatch, 1)],
  )
  return [
    ...marks.flatMap((mark) => barShapes(mark, grid, theme)),
    ...axisShapes(layout, frame, theme),
    ...stems,
    line(today.x, 3 * unit, today.x, axis + 4 * unit, theme.accent, 1.5 * unit),
    ...marks.flatMap((mark) => pointShapes(mark, grid, theme)),
    ...labels.flatMap((label) => labelShapes(label, grid, theme.ink, theme.muted)),
    ...(today.label === null ? [] : labelShapes(today.label, grid, theme.accent, theme.accent)),
  ]
}

function axisShapes({ grid, scale }: TimelineLayout, frame: Frame, theme: ChartTheme): Shape[] {
  const { unit, axis, type } = grid
  return [
    line(0, axis, frame.width, axis, theme.line, 1),
    ...scale.ticks.map((x) => {
      const inside = Math.min(frame.width - 0.5, Math.max(0.5, x))
      return line(inside, axis, inside, axis + 4 * unit, theme.line, 1)
    }),
    ...scale.years.map(({ year, x }) =>
      words([{ text: String(year), colour: theme.muted }], {
        x,
        y: axis + 14 * unit,
        size: type,
        align: 'center',
      }),
    ),
  ]
}

/** A level or upright line from point to point, moved to half pixels so that it stays sharp. */
export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  lineWidth: number,
): Shape {
  const sharp = (value: number) => Math.floor(value) + 0.5
  const [fromX, toX] = x1 === x2 ? [sharp(x1), sharp(x1)] : [x1, x2]
  const [fromY, toY] = y1 === y2 ? [sharp(y1), sharp(y1)] : [y1, y2]
  return { type: 'line', shape: { x1: fromX, y1: fromY, x2: toX, y2: toY }, style: { stroke, lineWidth } }
}

function barShapes(
  { row, together, x, end, y }: PlacedMark,
  { unit }: TimelineGrid,
  theme: ChartTheme,
): Shape[] {
  if (row !== together[0] || (row.role !== 'period' && row.role !== 'deadline')) return []
  const shape = { x, y: y - 3 * unit, width: Math.max(unit, end - x), height: 6 * unit }
  if (row.role === 'period') return [{ type: 'rect', shape, style: { fill: faded(theme.ink, 0.12) } }]
  const day: Shape = {
    type: 'rect',
    shape: { ...shape, x: end - 1.5 * unit, width: 1.5 * unit },
    style: { fill: theme.ink },
  }
  const arrow = dueArrow(end, y, unit, theme)
  if (row.precision === 'day') return [day, arrow]
  return [{ type: 'rect', shape, style: { fill: softYear(theme.ink) as never } }, arrow]
}

/** The ◁ of a deadline, its tip at the end of the day it falls due. */
export function dueArrow(end: number, y: number, unit: number, theme: ChartTheme): Shape {
  const tip = end + 0.5 * unit
  return {
    type: 'polygon',
    shape: {
      points: [
        [tip, y],
        [tip + 6 * unit, y - 4 * unit],
        [tip + 6 * unit, y + 4 * unit],
      ],
    },
    style: { fill: theme.ink },
  }
}

/** A date that names only its year: dark towards the end, both ends soft. */
export function softYear(ink: string): object {
  return {
    type: 'linear',
    x: 0,
    y: 0,
    x2: 1,
    y2: 0,
    colorStops: [
      { offset: 0, color: faded(ink, 0) },
      { offset: 0.75, color: faded(ink, 0.55) },
      { offset: 1, color: faded(ink, 0.15) },
    ],
  }
}

function pointShapes({ row, x, y }: PlacedMark, { unit }: TimelineGrid, theme: ChartTheme): Shape[] {
  return row.role === 'period' || row.role === 'deadline' ? [] : [pointShape(row.role, x, y, unit, theme)]
}

/** What happened or is mentioned: ● held, ○ published or issued, ◇ mentioned. */
export function pointShape(
  role: Exclude<EventRole, 'period' | 'deadline'>,
  x: number,
  y: number,
  unit: number,
  theme: ChartTheme,
): Shape {
  if (role === 'reference') {
    const r = 5 * unit
    const points = [
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ]
    return {
      type: 'polygon',
      shape: { points },
      style: { fill: theme.paper, stroke: theme.muted, lineWidth: 1.2 * unit },
    }
  }
  const held = role === 'held'
  const shape = { cx: x, cy: y, r: (held ? 4.5 : 4) * unit }
  const style = held
    ? { fill: theme.ink, stroke: theme.paper, lineWidth: unit }
    : { fill: theme.paper, stroke: theme.ink, lineWidth: 1.6 * unit }
  return { type: 'circle', shape, style }
}

function labelShapes(label: PlacedLabel, { type }: TimelineGrid, ink: string, muted: string): Shape[] {
  return label.lines.map((text, index) =>
    words(runsOf(text, ink, muted), { x: label.x, y: label.ys[index]!, size: type, align: label.align }),
  )
}

/** A label's two looks, bold ink and muted, on one line. */
export function runsOf({ strong, weak }: LabelText, ink: string, muted: string): Run[] {
  const runs: Run[] = []
  if (strong !== '') runs.push({ text: strong, colour: ink, bold: true })
  if (weak !== '') runs.push({ text: strong === '' ? weak : `  ${weak}`, colour: muted })
  return runs
}
