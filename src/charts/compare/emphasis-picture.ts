import { perThousand, SETS, type EmphasisRow, type SetId } from '../../derive/emphasis-rows.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import type { compareWords } from '../../messages/compare.ts'
import type { EmphasisWay } from '../../messages/emphasis.ts'
import { lineAt, textAt } from '../coverage-shapes.ts'
import { drawingSeries, type Shape } from '../drawing.ts'
import type { ChartMark, Frame, Picture, TableTwin } from '../picture.ts'
import { cutText, textWidth } from '../text-width.ts'
import type { ChartTheme } from '../theme.ts'

type Words = WordsOf<typeof compareWords>

interface Look {
  readonly theme: ChartTheme
  readonly words: Words
  readonly way: EmphasisWay
}

const HEAD = 28
/** Room kept right of the longest bar of a column for its figures. */
const FIGURES = 88

interface Stage extends Look {
  readonly frame: Frame
  readonly name: number
  readonly column: number
  /** Whether columns are too narrow for figures behind the bars: these stand above them then. */
  readonly narrow: boolean
  /** Pixels per unit of `way`. */
  readonly each: number
}

/** A rate as it is written: 12.05 → 12.1; 0 stays 0. */
export const rateText = (rate: number): string => (rate === 0 ? '0' : rate.toFixed(1))

/**
 * How densely the names of three sets are printed, a row per document in order of publication; bars of all columns have one
 * scale, and every bar prints both its figures. Marks are `d-1a2b/centre`.
 */
export function emphasisPicture(rows: readonly EmphasisRow[], frame: Frame, look: Look): Picture {
  const { scale, width, height } = frame
  const name = Math.min(220 * scale, width * 0.32)
  const column = (width - name) / SETS.length
  const most = Math.max(...rows.flatMap((row) => SETS.map((set) => valueOf(row, set, look.way))), 0.001)
  const narrow = column < 2 * FIGURES * scale
  const room = column - (narrow ? 8 : FIGURES) * scale
  const stage = { ...look, frame, name, column, narrow, each: Math.max(1, room) / most }
  const head = HEAD * scale
  const step = Math.min(84 * scale, (height - head) / Math.max(1, rows.length))
  const parts = rows.map((row, at) => rowPart(row, head + at * step, step, stage))
  return {
    option: {
      animation: false,
      series: [drawingSeries('emphasis', [...headShapes(stage), ...parts.flatMap(({ shapes }) => shapes)])],
    },
    marks: parts.flatMap(({ marks }) => marks),
  }
}

const rateOf = (row: EmphasisRow, set: SetId) => perThousand(row.counts[set], row.characters)
const valueOf = (row: EmphasisRow, set: SetId, way: EmphasisWay) =>
  way === 'count' ? row.counts[set] : rateOf(row, set)

function headShapes({ frame, theme, words, name, column }: Stage): Shape[] {
  const { scale, width } = frame
  const [y, foot] = [(HEAD / 2) * scale, HEAD * scale - 1]
  return [
    textAt(words.document, 0, y, { size: 12 * scale, fill: theme.muted }),
    ...SETS.map((set, at) =>
      textAt(words.sets[set], name + at * column, y, { size: 14 * scale, fill: theme.ink, bold: true }),
    ),
    lineAt(0, foot, width, foot, theme.ink),
  ]
}

/** What a row is called: its document's name, or its year and how many documents. */
export const rowName = (row: EmphasisRow, words: Words): string =>
  row.name ?? words.year(row.date, row.documents)

function rowPart(
  row: EmphasisRow,
  y: number,
  step: number,
  stage: Stage,
): { shapes: Shape[]; marks: ChartMark[] } {
  const { frame, theme, words, name, column } = stage
  const { scale, width } = frame
  const middle = y + step / 2
  const size = Math.min(14 * scale, Math.max(12 * scale, step * 0.32))
  const two = row.name !== null && step >= 34 * scale
  const title = cutText(rowName(row, words), name - 12 * scale, size, true) ?? ''
  const bars = SETS.map((set, at) => barPart(row, set, name + at * column, middle, step, stage))
  return {
    shapes: [
      textAt(title, 0, two ? middle - 9 * scale : middle, { size, fill: theme.ink, bold: true }),
      ...(two
        ? [textAt(row.date ?? words.undated, 0, middle + 9 * scale, { size: 12 * scale, fill: theme.muted })]
        : []),
      ...bars.flatMap(({ shapes }) => shapes),
      lineAt(0, y + step - 1, width, y + step - 1, theme.hairline),
    ],
    marks: bars.map(({ mark }) => mark),
  }
}

function barPart(row: EmphasisRow, set: SetId, x: number, middle: number, step: number, stage: Stage) {
  const { frame, theme, words, column, each, way, narrow } = stage
  const { scale } = frame
  const count = row.counts[set]
  const rate = rateText(rateOf(row, set))
  const length = valueOf(row, set, way) * each
  const height = Math.min(20 * scale, step * (narrow ? 0.25 : 0.36))
  const [bar, line] = narrow ? [middle + step * 0.18, middle - step * 0.18] : [middle, middle]
  const [first, second] = way === 'count' ? [String(count), words.rate(rate)] : [rate, words.times(count)]
  const figure = { size: 14 * scale, fill: count === 0 ? theme.muted : theme.ink, bold: count > 0 }
  const after = narrow ? x + 6 * scale : x + length + (count === 0 ? 0 : 6 * scale)
  const beside = after + textWidth(first, figure.size, figure.bold) + 6 * scale
  const shapes: Shape[] = [
    lineAt(x, middle - step * 0.4, x, middle + step * 0.4, theme.line),
    ...(count === 0
      ? []
      : [
          {
            type: 'rect',
            shape: { x, y: Math.round(bar - height / 2), width: Math.max(2, length), height },
            style: { fill: theme.ink },
          } as Shape,
        ]),
    textAt(first, count === 0 && !narrow ? after + 6 * scale : after, line, figure),
    ...(count === 0 ? [] : [textAt(second, beside, line, { size: 12 * scale, fill: theme.muted })]),
  ]
  const mark: ChartMark = {
    id: `${row.code}/${set}`,
    label: words.emphasisRow(rowName(row, words), row.date, words.sets[set], count, rate),
    rect: { x, y: middle - step / 2, width: column, height: step },
    opens: count > 0,
  }
  return { shapes, mark }
}

/** The same as a table, with the characters the rates are of. */
export function emphasisTable(rows: readonly EmphasisRow[], words: Words): TableTwin {
  return {
    columns: [
      words.date,
      words.document,
      words.characters,
      ...SETS.flatMap((set) => [
        words.column(words.sets[set], words.ways.count),
        words.column(words.sets[set], words.ways.thousand),
      ]),
    ],
    rows: rows.map((row) => [
      row.date ?? words.undated,
      rowName(row, words),
      String(row.characters),
      ...SETS.flatMap((set) => [String(row.counts[set]), rateText(rateOf(row, set))]),
    ]),
  }
}
