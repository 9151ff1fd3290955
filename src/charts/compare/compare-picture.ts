import type { WordsOf } from '../../messages/catalogue.ts'
import type { compareWords } from '../../messages/compare.ts'
import type { coveragePageWords } from '../../messages/coverage-page.ts'
import { isBrand } from '../../model/subject.ts'
import { lineAt, sealShapes, textAt } from '../coverage-shapes.ts'
import { drawingSeries, type Shape } from '../drawing.ts'
import { hatchBox } from '../hatch.ts'
import type { ChartMark, Frame, Picture, Rect } from '../picture.ts'
import { cutText, textWidth } from '../text-width.ts'
import type { ChartTheme } from '../theme.ts'
import { barShapes } from './compare-bars.ts'
import { lineOf, namedIn, type ComparedLine, type ComparedSide, type ComparedSides } from './compare-lines.ts'

/** Words and colours of a comparison. */
export interface CompareLook {
  readonly theme: ChartTheme
  readonly words: WordsOf<typeof compareWords>
  readonly coverage: WordsOf<typeof coveragePageWords>
}

/** Least room for the name of a line, with its seal. */
const LABEL = 84
const SEAL = 24
const NAME = 76
/** Air before a bar's figure, between it and its words, and behind them. */
const AIR = 6

interface Stage extends CompareLook {
  readonly sides: ComparedSides
  readonly frame: Frame
  /** Where the names of the sides stand, where bars begin, and pixels per measure. */
  readonly names: number
  readonly left: number
  readonly each: number
}

/**
 * The counted measures of two sides by subject, bars of one scale above each other: solid what prints the name, outlined what
 * rests on terms. Marks are `a/service`, `b/*`.
 */
export function comparePicture(sides: ComparedSides, frame: Frame, look: CompareLook): Picture {
  const { scale, width, height } = frame
  const lines: readonly ComparedLine[] = ['*', ...sides[0].row.cells.map(({ subject }) => subject)]
  const most = Math.max(1, ...sides.map(({ row }) => row.measures.length))
  const names = Math.max(LABEL * scale, ...lines.map((line) => labelWidth(line, look, scale)))
  const left = names + NAME * scale
  const stage = {
    ...look,
    sides,
    frame,
    names,
    left,
    each: (width - left - figuresWidth(most, look, scale)) / most,
  }
  const step = Math.min(52 * scale, height / lines.length)
  const parts = lines.map((line, at) => linePart(line, at * step, step, stage))
  return {
    option: {
      animation: false,
      series: [
        drawingSeries(
          'compare',
          parts.flatMap(({ shapes }) => shapes),
        ),
      ],
    },
    marks: parts.flatMap(({ marks }) => marks),
  }
}

/** What the name of a line takes with its seal and the air behind it. */
function labelWidth(line: ComparedLine, { words, coverage }: CompareLook, scale: number): number {
  const name = line === '*' ? words.all : coverage.subjects[line]
  return textWidth(name, 14 * scale, true) + (isBrand(line) ? SEAL * scale : 0) + 10 * scale
}

/** What the figures of the longest bar take right of it: the count, and how many of it print the name. */
function figuresWidth(most: number, { words }: CompareLook, scale: number): number {
  return (
    textWidth(String(most), 14 * scale, true) + textWidth(words.explicit(most), 12 * scale) + 3 * AIR * scale
  )
}

function linePart(
  line: ComparedLine,
  y: number,
  step: number,
  stage: Stage,
): { shapes: Shape[]; marks: ChartMark[] } {
  const { theme, frame, coverage, words } = stage
  const { scale } = frame
  const middle = y + step / 2
  const seal = isBrand(line) ? 18 * scale : 0
  const name = line === '*' ? words.all : coverage.subjects[line]
  const label = { size: 14 * scale, fill: theme.ink, bold: true }
  const bars = stage.sides.map((side, at) => {
    const height = Math.min(14 * scale, step * 0.3)
    const top = middle + (at === 0 ? -height - 2 * scale : 2 * scale)
    return barPart(side, line, at === 0 ? 'a' : 'b', { x: 0, y: top, width: frame.width, height }, stage)
  })
  return {
    shapes: [
      ...(isBrand(line) ? sealShapes(line, 0, middle, seal, theme) : []),
      textAt(name, seal > 0 ? seal + 6 * scale : 0, middle, label),
      ...bars.flatMap(({ shapes }) => shapes),
      lineAt(0, y + step - 1, frame.width, y + step - 1, theme.hairline),
    ],
    marks: bars.map(({ mark }) => mark),
  }
}

function barPart(side: ComparedSide, line: ComparedLine, code: 'a' | 'b', rect: Rect, stage: Stage) {
  const { theme, frame, coverage, words, names, left, each } = stage
  const { scale } = frame
  const { measures, state } = lineOf(side.row, line)
  const middle = rect.y + rect.height / 2
  const type = { size: 12 * scale, fill: theme.muted }
  const name = cutText(side.name, (NAME - 8) * scale, type.size) ?? ''
  const subject = line === '*' ? words.all : coverage.subjects[line]
  const explicit = namedIn(measures)
  const end = left + measures.length * each
  const figure = { size: 14 * scale, fill: theme.ink, bold: true }
  const strip = { x: left, y: rect.y, width: 64 * scale, height: rect.height }
  const shapes: Shape[] = [
    textAt(name, names, middle, type),
    ...(state === 'covered' ? barShapes(measures, line, { ...rect, x: left }, each, theme) : []),
    ...(state === 'no-document' ? hatchBox(strip, theme, scale) : []),
    ...(state === 'covered'
      ? [
          textAt(String(measures.length), end + AIR * scale, middle, figure),
          textAt(
            words.explicit(explicit),
            end + 2 * AIR * scale + textWidth(String(measures.length), figure.size, true),
            middle,
            type,
          ),
        ]
      : [
          textAt(
            state === 'silent' ? `0 ${coverage.silentShort}` : coverage.states[state],
            left + (state === 'no-document' ? 70 * scale : 0),
            middle,
            type,
          ),
        ]),
  ]
  const label =
    state === 'covered'
      ? words.bar(side.name, subject, measures.length, explicit)
      : words.emptyBar(side.name, subject, coverage.states[state])
  const opens = state === 'covered' || state === 'silent'
  const mark: ChartMark = {
    id: `${code}/${line}`,
    label,
    rect: { ...rect, x: names, width: frame.width - names },
    opens,
  }
  return { shapes, mark }
}
