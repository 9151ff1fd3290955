import type { WordsOf } from '../messages/catalogue.ts'
import type { coverageWords } from '../messages/coverage.ts'
import { BRANDS } from '../model/brand.ts'
import type { CellCount, CoverageCount } from '../model/overview.ts'
import { CELL, cellRect, matrixLayout, type MatrixLayout, type MatrixRow } from './coverage-layout.ts'
import { cellLabel, cellMark, lineAt, measureShape, sealShapes, textAt } from './coverage-shapes.ts'
import { drawingSeries, type Shape } from './drawing.ts'
import { hatchBox, paperPatch } from './hatch.ts'
import type { ChartMark, Frame, Picture, Rect } from './picture.ts'
import { textWidth } from './text-width.ts'
import type { ChartTheme } from './theme.ts'

type CoverageWords = WordsOf<typeof coverageWords>

/** How the matrix is set. `fold` puts the districts without a document into one row. */
export interface MatrixLook {
  readonly theme: ChartTheme
  readonly words: CoverageWords
  readonly fold: boolean
}

interface Stage extends MatrixLook {
  readonly layout: MatrixLayout
  readonly frame: Frame
  readonly scale: number
}

/**
 * Districts × brands: a count and one tick per measure in every cell, those that name the brand
 * first and solid.
 *
 * A district without a document is one hatched strip across all brands; a document that says nothing is a 0.
 */
export function coverageMatrix(rows: readonly CoverageCount[], frame: Frame, look: MatrixLook): Picture {
  const heads = BRANDS.map(({ id }) => headWidth(look.words.brands[id], frame.scale))
  const layout = matrixLayout(rows, frame, look.fold, heads)
  const stage: Stage = { ...look, layout, frame, scale: frame.scale }
  const parts = layout.rows.map((place) => {
    const row = rows.find(({ code }) => code === place.code)
    if (row === undefined) return foldedRow(rows, place, stage)
    return row.documents > 0 ? fullRow(row, place, stage) : emptyRow(row, place, stage)
  })
  const shapes = [...headShapes(stage), ...parts.flatMap((part) => part.shapes)]
  return {
    option: { series: [drawingSeries('coverage', shapes)] },
    marks: parts.flatMap((part) => part.marks),
  }
}

interface Part {
  readonly shapes: readonly Shape[]
  readonly marks: readonly ChartMark[]
}

/** How wide a column's seal and name are together. */
const headWidth = (name: string, scale: number): number =>
  (CELL.before + 16 + 4) * scale + textWidth(name, 12 * scale)

function headShapes({ layout, frame, scale, theme, words }: Stage): Shape[] {
  const y = layout.head / 2 - 2 * scale
  const type = { size: 12 * scale, fill: theme.muted }
  const brands = BRANDS.flatMap(({ id }, index) => {
    const { x, width } = layout.columns[index]!
    const name = words.brands[id]
    const seal = 16 * scale
    const left = x + CELL.before * scale
    const seals = sealShapes(id, left, y, seal, theme)
    if (headWidth(name, scale) > width + 2) return seals
    return seals.concat(textAt(name, left + seal + 4 * scale, y, { ...type, fill: theme.ink }))
  })
  return [
    textAt(words.district, 0, y, type),
    ...(layout.total === null ? [] : [textAt(words.measures, layout.total, y, { ...type, align: 'right' })]),
    ...brands,
    lineAt(0, layout.head, frame.width, layout.head, theme.hairline),
  ]
}

function fullRow(row: CoverageCount, place: MatrixRow, stage: Stage): Part {
  const { layout, frame, scale, theme, words } = stage
  const middle = place.y + place.height / 2
  const foot = place.y + place.height
  const size = (place.height < 26 * scale ? 12 : 14) * scale
  const cells = row.cells.map((cell, index) => ({ cell, rect: cellRect(layout, place, index) }))
  const total = { size, fill: theme.ink, align: 'right' } as const
  return {
    shapes: [
      textAt(row.shortName, 0, middle, { size, fill: theme.ink, bold: true }),
      ...(layout.total === null ? [] : [textAt(String(row.measures), layout.total, middle, total)]),
      ...cells.flatMap(({ cell, rect }) => cellShapes(cell, rect, stage, size)),
      lineAt(0, foot, frame.width, foot, theme.hairline),
    ],
    marks: [
      ...totalMark(row, place, stage),
      ...cells.map(({ cell, rect }) => cellMark(row, cell, rect, words)),
    ],
  }
}

/** The count of a district's measures as a mark, which opens them all; none where the column has no room. */
function totalMark(row: CoverageCount, place: MatrixRow, { layout, scale, words }: Stage): ChartMark[] {
  if (layout.total === null) return []
  const width = 36 * scale
  const rect = { x: layout.total - width, y: place.y, width, height: place.height }
  const label = `${row.shortName} ${words.total(row.measures)}`
  return [{ id: `${row.code}/*`, label, rect, opens: row.measures > 0 }]
}

function cellShapes(cell: CellCount, rect: Rect, { layout, scale, theme }: Stage, size: number): Shape[] {
  const count = cell.measures
  const column = layout.columns.find(({ x }) => x === rect.x)!
  const middle = rect.y + rect.height / 2
  const right = rect.x + CELL.before * scale + column.digits
  const fill = count === 0 ? theme.muted : theme.ink
  const figure = cell.state === 'out-of-scope' ? '–' : String(count)
  return [
    lineAt(rect.x, rect.y, rect.x, rect.y + rect.height, theme.hairline),
    textAt(figure, right, middle, { size, fill, bold: count > 0, align: 'right' }),
    ...tickShapes(cell, right + CELL.gap * scale, middle, layout.ticks, theme, scale),
  ]
}

function tickShapes(
  cell: CellCount,
  left: number,
  middle: number,
  sizes: MatrixLayout['ticks'],
  theme: ChartTheme,
  scale: number,
): Shape[] {
  if (sizes === null) return []
  const gap = 2 * scale
  const height = ((sizes.lines === 1 ? 12 : 14) * scale - (sizes.lines - 1) * gap) / sizes.lines
  const block = sizes.lines * height + (sizes.lines - 1) * gap
  const width = sizes.pitch - scale
  const aLine = Math.ceil(cell.measures / sizes.lines)
  return Array.from({ length: cell.measures }, (_, index) => {
    const x = left + (index % aLine) * sizes.pitch
    const y = middle - block / 2 + Math.floor(index / aLine) * (height + gap)
    return measureShape({ x, y, width, height }, index < cell.explicit, theme.brands[cell.brand], scale)
  })
}

/** The box of a hatched strip in a row: from the first brand's rule to the right end, a little air above and below. */
function stripRect({ layout, frame, scale }: Stage, { y, height }: MatrixRow): Rect {
  const x = Math.round(layout.columns[0]!.x)
  const top = Math.round(y + Math.min(3 * scale, height * 0.12))
  return { x, y: top, width: frame.width - x, height: Math.round(height * 0.8) }
}

function emptyRow(row: CoverageCount, place: MatrixRow, stage: Stage): Part {
  const { scale, theme, words } = stage
  const rect = stripRect(stage, place)
  const middle = rect.y + rect.height / 2
  return {
    shapes: [
      textAt(row.shortName, 0, middle, { size: 12 * scale, fill: theme.muted }),
      ...hatchBox(rect, theme, scale),
    ],
    marks: [{ id: row.code, label: cellLabel(row, row.cells[0]!, words), rect, opens: false }],
  }
}

/** All districts without a document in one row, with the words on the hatch. */
function foldedRow(rows: readonly CoverageCount[], place: MatrixRow, stage: Stage): Part {
  const { scale, theme, words } = stage
  const count = rows.filter((row) => row.documents === 0).length
  const all = count === rows.length
  const name = all ? words.all(count) : words.others(count)
  const strip = stripRect(stage, place)
  const size = 12 * scale
  const x = Math.max(strip.x, Math.ceil(textWidth(name, size) + 6 * scale))
  const rect = { ...strip, x, width: strip.x + strip.width - x }
  const middle = rect.y + rect.height / 2
  const width = textWidth(words.noDocument, size) + 12 * scale
  const patch = { x: rect.x + rect.width / 2 - width / 2, y: rect.y + 1, width, height: rect.height - 2 }
  return {
    shapes: [
      textAt(name, 0, middle, { size, fill: theme.muted }),
      ...hatchBox(rect, theme, scale),
      paperPatch(patch, theme),
      textAt(words.noDocument, rect.x + rect.width / 2, middle, { size, fill: theme.muted, align: 'center' }),
    ],
    marks: [
      {
        id: 'no-document',
        label: all ? words.allLabel(count) : words.othersLabel(count),
        rect,
        opens: false,
      },
    ],
  }
}
