import type { ProgressPath } from '../../derive/progress/progress-path.ts'
import { drawingSeries } from '../drawing.ts'
import type { Frame, Picture } from '../picture.ts'
import type { ChartTheme } from '../theme.ts'
import { goalRange, type ProgressDrawing } from './progress-drawing.ts'
import { asOfShapes, emptyShapes, goalShapes, gridShapes } from './progress-ground.ts'
import { progressLayout } from './progress-layout.ts'
import { gapShapes, interimShapes, paceShapes, readingShapes } from './progress-line.ts'
import { progressMarks } from './progress-marks.ts'

/**
 * A target's path and its readings over time: the target as a line with its figure at the end, the pace dashed, readings as hollow
 * dots with their values, what the latest lacks in amber, interim targets as small ticks, the as-of day in seal red.
 */
export function progressPicture(
  path: ProgressPath,
  frame: Frame,
  theme: ChartTheme,
  words: ProgressDrawing['words'],
): Picture {
  const label = path.goal === null ? '' : words.goalAt(goalRange(path.goal, path))
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
