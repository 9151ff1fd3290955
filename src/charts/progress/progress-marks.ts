import type { ChartMark } from '../picture.ts'
import { figureText } from '../target-figure.ts'
import { textWidth } from '../text-width.ts'
import { pathFigure, type ProgressDrawing } from './progress-drawing.ts'

/** The mark of the target line; it opens the sentence. */
export const GOAL_MARK = 'goal'

/** What keys and readers reach: readings, interim targets, the target, the as-of day. */
export function progressMarks({ path, layout, words }: ProgressDrawing, label: string): readonly ChartMark[] {
  const { size, left, right, top, bottom } = layout
  const box = (x: number, y: number) => ({ x: x - size, y: y - size, width: 2 * size, height: 2 * size })
  const readings = path.readings.map(({ id, date, value }): ChartMark => ({
    id,
    label: words.readingMark(date, pathFigure(value, path)),
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
