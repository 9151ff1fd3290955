import type { WordsOf } from '../messages/catalogue.ts'
import type { coverageWords } from '../messages/coverage.ts'
import type { CellCount, CoverageCount } from '../model/overview.ts'
import { cellMark, lineAt, measureShape, sealShapes, textAt } from './coverage-shapes.ts'
import { drawingSeries, type Shape } from './drawing.ts'
import type { ChartMark, Frame, Picture, Rect } from './picture.ts'
import { textWidth } from './text-width.ts'
import type { ChartTheme } from './theme.ts'

/** How many districts a slide shows in blocks; more go into the matrix. */
export const MOST_BLOCKS = 3
/** Squares closer than this could not be told apart; then the figure stands alone. */
const LEAST_PITCH = 3

interface BlockLook {
  readonly theme: ChartTheme
  readonly words: WordsOf<typeof coverageWords>
}

/**
 * Coverage for a slide: per district with documents one block, per brand one line of squares, all type 20 px or more
 * at the 1280 × 720 of a slide, whose scale is 1.
 *
 * A rule closes each block; the slide's own stands above the first. Districts without a document are not drawn: the
 * legend below the picture counts them.
 */
export function coverageBlocks(rows: readonly CoverageCount[], frame: Frame, look: BlockLook): Picture {
  const shown = rows.filter((row) => row.documents > 0)
  const unit = frame.scale
  const height = Math.min(204 * unit, frame.height / Math.max(1, shown.length))
  const blocks = shown.map((row, index) =>
    block(row, { x: 0, y: index * height, width: frame.width, height }, unit, look),
  )
  const rules = shown.map((_, index) => {
    const y = Math.min((index + 1) * height, frame.height - 1)
    return lineAt(0, y, frame.width, y, look.theme.hairline)
  })
  return {
    option: { series: [drawingSeries('coverage', [...rules, ...blocks.flatMap(({ shapes }) => shapes)])] },
    marks: blocks.flatMap(({ marks }) => marks),
  }
}

function block(
  row: CoverageCount,
  rect: Rect,
  unit: number,
  look: BlockLook,
): { shapes: Shape[]; marks: ChartMark[] } {
  const { theme, words } = look
  const pitch = rect.height / 4.6
  const first = rect.y + (rect.height - 3 * pitch) / 2
  const lines = row.cells.map((cell, index) => {
    const line = {
      x: 204 * unit,
      y: first + (index - 0.5) * pitch,
      width: rect.width - 204 * unit,
      height: pitch,
    }
    return { cell, line }
  })
  return {
    shapes: [
      textAt(row.shortName, 0, first, { size: 28 * unit, fill: theme.ink, bold: true }),
      textAt(words.total(row.measures), 0, first + 35 * unit, {
        size: 20 * unit,
        fill: theme.muted,
      }),
      ...lines.flatMap(({ cell, line }) => lineShapes(cell, line, unit, look)),
    ],
    marks: lines.map(({ cell, line }) => cellMark(row, cell, line, words)),
  }
}

function lineShapes(cell: CellCount, line: Rect, unit: number, { theme, words }: BlockLook): Shape[] {
  const middle = line.y + line.height / 2
  const name = words.brands[cell.brand]
  const figure = line.x + Math.max(148 * unit, 50 * unit + textWidth(name, 22 * unit) + 50 * unit)
  const left = figure + 20 * unit
  const count = cell.measures
  const pitch = Math.min(28 * unit, (line.x + line.width - left) / Math.max(1, count))
  const size = pitch * (22 / 28)
  const squares = pitch < LEAST_PITCH * unit ? 0 : count
  const look = {
    size: 28 * unit,
    fill: count === 0 ? theme.muted : theme.ink,
    bold: count > 0,
    align: 'right',
  } as const
  return [
    ...sealShapes(cell.brand, line.x, middle, 28 * unit, theme),
    textAt(name, line.x + 38 * unit, middle, { size: 22 * unit, fill: theme.ink }),
    textAt(cell.state === 'out-of-scope' ? '–' : String(count), figure, middle, look),
    ...Array.from({ length: squares }, (_, index) => {
      const box = { x: left + index * pitch, y: middle - size / 2, width: size, height: size }
      return measureShape(
        box,
        index < cell.explicit,
        theme.brands[cell.brand],
        Math.min(2.5 * unit, size / 6),
      )
    }),
  ]
}
