import { BRANDS } from '../model/brand.ts'
import type { BrandId } from '../model/dataset.ts'
import type { CellCount, CoverageCount } from '../model/overview.ts'
import type { coverageWords } from '../messages/coverage.ts'
import type { WordsOf } from '../messages/catalogue.ts'
import type { Shape } from './drawing.ts'
import type { ChartMark, Rect } from './picture.ts'
import type { ChartTheme } from './theme.ts'
import { words } from './words.ts'

type CoverageWords = WordsOf<typeof coverageWords>

/** Look of a text: where its point is on it, and its type. */
export interface TextLook {
  readonly size: number
  readonly fill: string
  readonly bold?: boolean
  readonly align?: 'left' | 'center' | 'right'
}

/** A line of text in one look whose middle height is at `y`. */
export function textAt(text: string, x: number, y: number, look: TextLook): Shape {
  const { size, fill, bold = false, align = 'left' } = look
  return words([{ text, colour: fill, bold }], { x, y, size, align })
}

/** A straight line; upright and level ones are put on whole pixels by ECharts. */
export function lineAt(x1: number, y1: number, x2: number, y2: number, stroke: string, lineWidth = 1): Shape {
  const even = (value: number) => Math.round(value) + (lineWidth % 2) / 2
  const shape = { x1: even(x1), y1: even(y1), x2: even(x2), y2: even(y2) }
  return { type: 'line', shape, style: { stroke, lineWidth } }
}

/** The seal of a brand: a small square of its hue with one paper-coloured character. `y` is its middle. */
export function sealShapes(brand: BrandId, x: number, y: number, size: number, theme: ChartTheme): Shape[] {
  const seal = BRANDS.find(({ id }) => id === brand)!.seal
  const box = { x, y: y - size / 2, width: size, height: size, r: size / 8 }
  const type = { size: Math.max(12, size * 0.7), fill: theme.paper, bold: true, align: 'center' } as const
  return [
    { type: 'rect', shape: box, style: { fill: theme.brands[brand] } },
    textAt(seal, x + size / 2, y, type),
  ]
}

/** One measure: solid when it prints the brand's name, an outline when terms evidence it. Edges on whole pixels. */
export function measureShape(box: Rect, explicit: boolean, hue: string, lineWidth: number): Shape {
  const stroke = Math.max(1, Math.round(lineWidth))
  const inset = explicit ? 0 : stroke / 2
  const [left, top] = [Math.round(box.x), Math.round(box.y)]
  const [width, height] = [Math.max(2, Math.round(box.width)), Math.max(2, Math.round(box.height))]
  const shape = { x: left + inset, y: top + inset, width: width - 2 * inset, height: height - 2 * inset }
  return {
    type: 'rect',
    shape,
    style: explicit ? { fill: hue } : { fill: 'none', stroke: hue, lineWidth: stroke },
  }
}

/** What a cell says in one sentence: 徐汇 服务 25 条，其中明写 1 条. */
export function cellLabel(row: CoverageCount, cell: CellCount, words: CoverageWords): string {
  const brand = words.brands[cell.brand]
  if (cell.state === 'out-of-scope') return words.outOfScopeCell(row.shortName, brand)
  if (cell.state === 'no-document') return words.noDocumentRow(row.shortName)
  if (cell.state === 'silent') return words.silentCell(row.shortName, brand)
  return words.cell(row.shortName, brand, cell.measures, cell.explicit)
}

/** The mark of a cell; its id is `310104/service`. A silent cell opens nothing, there is no measure behind it. */
export function cellMark(row: CoverageCount, cell: CellCount, rect: Rect, words: CoverageWords): ChartMark {
  const opens = cell.state === 'covered'
  return { id: `${row.code}/${cell.brand}`, label: cellLabel(row, cell, words), rect, opens }
}
