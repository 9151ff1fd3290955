import type { ProgressPath } from '../../derive/progress/progress-path.ts'
import { decimalsToTell, roundTo } from '../../derive/progress/progress-path.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import type { progressWords } from '../../messages/progress.ts'
import { drawingSeries, type Shape } from '../drawing.ts'
import type { ChartMark, Frame, Picture } from '../picture.ts'
import { figureText } from '../target-figure.ts'
import { textWidth } from '../text-width.ts'
import type { ChartTheme } from '../theme.ts'
import { words as wordsAt, type Run, type WordsPlace } from '../words.ts'
import { progressLayout, type ProgressLayout } from './progress-layout.ts'

/** The mark of the target line; it opens the sentence. */
export const GOAL_MARK = 'goal'

type Words = WordsOf<typeof progressWords>

interface Drawing {
  readonly path: ProgressPath
  readonly layout: ProgressLayout
  readonly theme: ChartTheme
  readonly scale: number
  readonly words: Words
}

/**
 * A target's path and its readings over time: the target as a line with its figure at the end, the pace dashed, readings as hollow
 * dots with their values, what the latest lacks in amber, interim targets as small ticks, the as-of day in seal red.
 */
export function progressPicture(path: ProgressPath, frame: Frame, theme: ChartTheme, words: Words): Picture {
  const label = path.goal === null ? '' : words.goalAt(text(path.goal, path))
  const layout = progressLayout(path, frame, label, path.end === null ? '' : words.endAt(path.end))
  const drawing = { path, layout, theme, scale: frame.scale, words }
  const shapes = [
    ...gridShapes(drawing),
    ...goalShapes(drawing, label),
    ...paceShapes(drawing),
    ...interimShapes(drawing),
    ...asOfShapes(drawing),
    ...gapShapes(drawing),
    ...readingShapes(drawing),
    ...emptyShapes(drawing),
  ]
  return {
    option: { animation: false, series: [drawingSeries('progress', shapes)] },
    marks: progressMarks(drawing, label),
  }
}

/** A figure of the path as it is written, all to the same decimals; a reading is never rounded. */
function text(value: number, { goal, readings, gap }: ProgressPath): string {
  const reckoned = [...(goal === null ? [] : [goal]), ...(gap === null ? [] : [gap.pace])]
  return figureText(
    roundTo(
      value,
      decimalsToTell(
        readings.map((each) => each.value),
        reckoned,
      ),
    ),
  )
}

const line = (x1: number, y1: number, x2: number, y2: number, style: object): Shape => ({
  type: 'line',
  shape: { x1, y1, x2, y2 },
  style,
})

const written = (run: Run, place: WordsPlace): Shape => wordsAt([run], place)

function gridShapes({ layout, theme, scale }: Drawing): Shape[] {
  const { left, right, top, bottom, axis, size, years, ticks, y } = layout
  return [
    ...axis.ticks.map((tick) =>
      line(left, y(tick), right, y(tick), { stroke: theme.hairline, lineWidth: scale }),
    ),
    ...axis.ticks.map((tick) =>
      written(
        { text: figureText(tick), colour: theme.muted },
        { x: left - size * 0.6, y: y(tick), size, align: 'right' },
      ),
    ),
    ...ticks.map((at) => line(at, bottom, at, bottom + 5 * scale, { stroke: theme.line, lineWidth: scale })),
    ...years.map((year) =>
      written(
        { text: year.text, colour: theme.muted },
        { x: year.x, y: bottom + size * 1.3, size, align: 'center' },
      ),
    ),
    line(left, top - size, left, bottom, { stroke: theme.hairline, lineWidth: scale }),
  ]
}

function goalShapes({ path, layout, theme, scale, words }: Drawing, label: string): Shape[] {
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
          line(x(path.end), bottom, x(path.end), bottom + 8 * scale, { stroke: theme.ink, lineWidth: scale }),
        ]
  return [
    line(left, at, right, at, { stroke: theme.ink, lineWidth: 1.5 * scale }),
    written({ text: label, colour: theme.ink, bold: true }, place),
    ...end,
  ]
}

function paceShapes({ path, layout, theme, scale, words }: Drawing): Shape[] {
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

function interimShapes({ path, layout, theme, scale }: Drawing): Shape[] {
  const { size } = layout
  return path.interim.flatMap(({ date, value }) => {
    const [x, y] = [layout.x(date), layout.y(value)]
    const half = 5 * scale
    const label = figureText(value)
    const [gap, width] = [half + 2 * scale, textWidth(label, size)]
    // On the side of the tick to which the path does not rise.
    const before = isRising(path.pace) && x - gap - width >= layout.left
    const at = before ? x - gap : x + gap
    // Beside the end of the plot stands the target's own figure.
    const fits = before || at + width <= layout.right
    const place = { x: at, y: y - size * 0.7, size, align: before ? 'right' : 'left' } as const
    return [
      line(x - half, y, x + half, y, { stroke: theme.ink, lineWidth: 1.5 * scale }),
      line(x, y, x, y + half, { stroke: theme.ink, lineWidth: scale }),
      ...(fits ? [written({ text: label, colour: theme.muted }, place)] : []),
    ]
  })
}

const isRising = (pace: ProgressPath['pace']) => pace.length > 0 && pace.at(-1)!.value > pace[0]!.value

function asOfShapes({ path, layout, theme, scale, words }: Drawing): Shape[] {
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
    line(at, top - size * 1.4, at, bottom, { stroke: theme.accent, lineWidth: 1.5 * scale }),
    written({ text: label, colour: theme.accent }, place),
  ]
}

function gapShapes({ path, layout, theme, scale, words }: Drawing): Shape[] {
  const { gap } = path
  if (gap === null) return []
  const { size } = layout
  const [x, from, to] = [layout.x(gap.date), layout.y(gap.reading), layout.y(gap.pace)]
  const label = words.short(text(Math.abs(gap.pace - gap.reading), path), gap.pace < gap.reading)
  const above = Math.min(from, to) - size * 0.9
  return [
    line(x, from, x, to, { stroke: theme.amber, lineWidth: 2 * scale }),
    written(
      { text: label, colour: theme.amber, bold: true },
      { x, y: Math.max(size * 0.7, above), size, align: 'right' },
    ),
  ]
}

function readingShapes({ path, layout, theme, scale }: Drawing): Shape[] {
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
    const label = text(value, path)
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

/** 尚无进展数据 where there is no reading. */
function emptyShapes({ path, layout, theme, words }: Drawing): Shape[] {
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

function progressMarks({ path, layout, words }: Drawing, label: string): readonly ChartMark[] {
  const { size, left, right, top, bottom } = layout
  const box = (x: number, y: number) => ({ x: x - size, y: y - size, width: 2 * size, height: 2 * size })
  const readings = path.readings.map(({ id, date, value }): ChartMark => ({
    id,
    label: words.readingMark(date, text(value, path)),
    rect: box(layout.x(date), layout.y(value)),
    opens: true,
  }))
  const interim = path.interim.map(({ date, value }): ChartMark => ({
    id: `interim ${date}`,
    label: words.interimMark(date, figureText(value)),
    rect: box(layout.x(date), layout.y(value)),
    opens: false,
  }))
  const goal: readonly ChartMark[] =
    path.goal === null
      ? []
      : [
          {
            id: GOAL_MARK,
            label: path.end === null ? label : words.goalMark(label, path.end),
            rect: {
              x: right,
              y: layout.y(path.goal) - size,
              width: textWidth(label, size * 1.2, true) + size,
              height: 2 * size,
            },
            opens: true,
          },
        ]
  const asOf: ChartMark = {
    id: 'as-of',
    label: words.asOfAt(path.asOf),
    rect: { x: Math.max(left, layout.x(path.asOf) - 3), y: top - size, width: 6, height: bottom - top },
    opens: false,
  }
  return [...readings, ...interim, ...goal, asOf]
}
