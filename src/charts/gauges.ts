import { displayText } from '../derive/display-text.ts'
import { readingUnit } from '../derive/progress/reading-unit.ts'
import type { TargetRow } from '../derive/target-rows.ts'
import type { WordsOf } from '../messages/catalogue.ts'
import type { targetWords } from '../messages/targets.ts'
import { drawingSeries, type Shape } from './drawing.ts'
import { arcForm, ringForm, stepsForm, type FormPlace } from './gauge-forms.ts'
import { gaugeLayout, type GaugeLayout, type GaugeVariant } from './gauge-layout.ts'
import { figureShapes, readingShapes, tickShape } from './gauge-figure.ts'
import { captionShapes, deadlineWords, gaugeName, placeShape } from './gauge-words.ts'
import type { ChartMark, Frame, Picture, TableTwin } from './picture.ts'
import { figureLabel, figureText, targetFigure } from './target-figure.ts'
import type { ChartTheme } from './theme.ts'
import { words as wordsAt } from './words.ts'

type TargetWords = WordsOf<typeof targetWords>

/** How a picture of gauges is set. */
export interface GaugesLook {
  readonly columns: number
  readonly variant: GaugeVariant
  readonly theme: ChartTheme
  readonly words: TargetWords
}

/**
 * Gauges of targets, row by row: numeric ones as arcs, absolute ones as closed rings, ranks as steps.
 *
 * Without a reading the form is hatched and the target's own figure stands in it; there is no needle and no 0 %. With one the form is filled
 * up to it, and the reading stands in it over the target's figure.
 */
export function gaugesPicture(rows: readonly TargetRow[], frame: Frame, look: GaugesLook): Picture {
  const layout = gaugeLayout(frame, rows.length, look.columns, look.variant)
  const shapes = rows.flatMap((row, index) => {
    const place: FormPlace = {
      cell: layout.cells[index]!,
      sizes: layout.sizes,
      theme: look.theme,
      scale: frame.scale,
    }
    if (look.variant === 'head') return gaugeShapes(row, place, look)
    const lines = nameRoom(rows, layout, Math.floor(index / look.columns), look.columns)
    return [...gaugeShapes(row, place, look), ...captionShapes(row, place, look.words, lines)]
  })
  const marks = rows.map((row, index): ChartMark => ({
    id: row.targetId,
    label: gaugeLabel(row, look.words),
    rect: layout.cells[index]!.rect,
    opens: true,
  }))
  return { option: { series: [drawingSeries('gauges', shapes)] }, marks }
}

function gaugeShapes(row: TargetRow, place: FormPlace, { variant, words }: GaugesLook): Shape[] {
  if (row.kind === 'rank') return [...stepsForm(row, place), placeShape(row, place, words)]
  const kind = row.kind === 'numeric' ? 'arc' : 'ring'
  const form = kind === 'arc' ? arcForm(row, place) : ringForm(row, place)
  const { latest } = row
  if (latest !== null) {
    const large = variant !== 'grid'
    const tick = large && kind === 'arc' ? tickShape(row, place, words) : []
    return [...form, ...readingShapes(kind, { ...row, latest }, place, words, large), ...tick]
  }
  const figure = figureShapes(kind, row, place, words)
  return variant !== 'grid' && kind === 'arc'
    ? [...form, ...figure, noProgress(place, words)]
    : [...form, ...figure]
}

/** 尚无进展数据 in the mouth of a large arc. */
function noProgress({ cell, sizes, theme }: FormPlace, { noProgress: text }: TargetWords): Shape {
  const place = {
    x: cell.centre,
    y: cell.top + sizes.width * 0.7,
    size: sizes.text,
    align: 'center',
  } as const
  return wordsAt([{ text, colour: theme.muted }], place)
}

/** Lines of the longest name in one row of the grid, so that the deadlines of a row stand on one line. */
function nameRoom(
  rows: readonly TargetRow[],
  { cells, sizes }: GaugeLayout,
  gridRow: number,
  columns: number,
): number {
  const own = rows.slice(gridRow * columns, (gridRow + 1) * columns)
  return Math.max(
    1,
    ...own.map((row, at) => gaugeName(row, { cell: cells[gridRow * columns + at]!, sizes }).length),
  )
}

/** One sentence for a gauge: name, target, deadline with its basis, status. */
export function gaugeLabel(row: TargetRow, words: TargetWords): string {
  const { text, chip } = deadlineWords(row, words)
  const deadline = text === '' ? chip : `${text}（${chip}）`
  return words.gaugeLabel(
    displayText(row.metric),
    figureLabel(targetFigure(row, words.rank)),
    deadline,
    standing(row, words),
  )
}

/** The status, and the latest reading behind it: 「滞后；个人记录 11 家（2020年6月30日）」. */
export function standing(row: TargetRow, words: TargetWords): string {
  const { status, latest, judgement } = row
  if (latest === null) return words.status[status]
  const stands = judgement?.fallen === true ? [words.status[status], words.fallen] : [words.status[status]]
  const figure = figureLabel({ prefix: '', figure: figureText(latest.value), unit: readingUnit(row) })
  return words.standing(stands.join(words.comma), figure, words.date(latest.date))
}

/** The gauges as rows of text. */
export function targetTable(rows: readonly TargetRow[], words: TargetWords): TableTwin {
  const { columns } = words
  return {
    columns: [
      words.document,
      columns.quote,
      columns.value,
      columns.status,
      columns.deadline,
      columns.section,
      columns.body,
    ],
    rows: rows.map((row) => {
      const { text, chip } = deadlineWords(row, words)
      return [
        row.documentTitle,
        row.quote,
        figureLabel(targetFigure(row, words.rank)),
        standing(row, words),
        text === '' ? chip : `${text}（${chip}）`,
        row.section ?? words.noSection,
        row.bodies?.join('、') ?? words.noBody,
      ]
    }),
  }
}
