import type { GridCell, GridMeasure } from '../../derive/coverage-grid.ts'
import { STRENGTHS, type Strength } from '../../derive/measure-strength.ts'
import { isBrand } from '../../model/subject.ts'
import { measureShape } from '../coverage-shapes.ts'
import type { Shape } from '../drawing.ts'
import type { ChartTheme } from '../theme.ts'
import type { GridLayout } from './grid-layout.ts'

/** Heights of a block by strength, in parts of its width: tall, square, flat. */
export const BLOCK_HEIGHTS: Readonly<Record<Strength, number>> = { target: 12 / 7, action: 1, mention: 3 / 7 }

/** Blocks in the order they are drawn: those that print the name first, then the firmest first, then as they are read. */
export function blockOrder(measures: readonly GridMeasure[]): readonly GridMeasure[] {
  const rank = ({ basis, strength }: GridMeasure) =>
    (basis === 'explicit' ? 0 : STRENGTHS.length) + STRENGTHS.indexOf(strength)
  return measures
    .map((measure, at) => ({ measure, at }))
    .sort((a, b) => rank(a.measure) - rank(b.measure) || a.at - b.at)
    .map(({ measure }) => measure)
}

/** One block per measure of a cell on as many lines as the layout has; none where only the figure has room. */
export function blockShapes(
  cell: GridCell,
  place: { readonly x: number; readonly middle: number; readonly height: number },
  { blocks, scale }: GridLayout,
  theme: ChartTheme,
): readonly Shape[] {
  if (blocks === null) return []
  const { pitch, aLine } = blocks
  const width = Math.max(2, pitch - 2 * scale)
  const tall = Math.min(BLOCK_HEIGHTS.target * width, place.height / blocks.lines - 2 * scale)
  const unit = tall / BLOCK_HEIGHTS.target
  const lines = Math.max(1, Math.ceil(cell.measures.length / aLine))
  const step = tall + 3 * scale
  const top = place.middle - (lines * step - 3 * scale) / 2
  const hue = isBrand(cell.subject) ? theme.brands[cell.subject] : theme.ink
  return blockOrder(cell.measures).map(({ basis, strength }, at) => {
    const height = Math.max(2, BLOCK_HEIGHTS[strength] * unit)
    const foot = top + Math.floor(at / aLine) * step + tall
    const box = { x: place.x + (at % aLine) * pitch, y: foot - height, width, height }
    return measureShape(box, basis === 'explicit', hue, Math.min(1.2 * scale, height / 3))
  })
}
