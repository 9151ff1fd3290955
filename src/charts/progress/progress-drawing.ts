import { decimalsToTell, roundTo, type ProgressPath } from '../../derive/progress/progress-path.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import type { progressWords } from '../../messages/progress.ts'
import type { Shape } from '../drawing.ts'
import { figureText } from '../target-figure.ts'
import type { ChartTheme } from '../theme.ts'
import { words as wordsAt, type Run, type WordsPlace } from '../words.ts'
import type { ProgressLayout } from './progress-layout.ts'

/** What every part of the picture of a path is drawn from. */
export interface ProgressDrawing {
  readonly path: ProgressPath
  readonly layout: ProgressLayout
  readonly theme: ChartTheme
  readonly scale: number
  readonly words: WordsOf<typeof progressWords>
}

/** A figure of the path as it is written, all to the same decimals; a reading is never rounded. */
export function pathFigure(value: number, { goal, readings, gap }: ProgressPath): string {
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

/** What the path leads to as the target prints it: 「15」, of two figures both, 「1–2」. */
export function goalRange(goal: number, path: ProgressPath): string {
  const least = pathFigure(goal, path)
  return path.most === null ? least : `${least}–${pathFigure(path.most, path)}`
}

/** A straight line. */
export const lineOf = (x1: number, y1: number, x2: number, y2: number, style: object): Shape => ({
  type: 'line',
  shape: { x1, y1, x2, y2 },
  style,
})

/** One run of words at a place. */
export const written = (run: Run, place: WordsPlace): Shape => wordsAt([run], place)
