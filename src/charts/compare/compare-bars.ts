import type { GridMeasure } from '../../derive/coverage-grid.ts'
import { isBrand, type SubjectId } from '../../model/subject.ts'
import type { Shape } from '../drawing.ts'
import type { Rect } from '../picture.ts'
import type { ChartTheme } from '../theme.ts'

/** A bar of measures: what prints the name solid, what rests on terms outlined, what advances nothing in a hairline. */
export function barShapes(
  measures: readonly GridMeasure[],
  subject: SubjectId | '*',
  { x, y, height }: Pick<Rect, 'x' | 'y' | 'height'>,
  each: number,
  theme: ChartTheme,
): readonly Shape[] {
  const hue = isBrand(subject) ? theme.brands[subject] : theme.ink
  const parts = (['explicit', 'thematic', null] as const).map((basis) => ({
    basis,
    count: measures.filter((measure) => measure.basis === basis).length,
  }))
  let left = x
  return parts.flatMap(({ basis, count }): Shape[] => {
    if (count === 0) return []
    const box = {
      x: Math.round(left),
      y: Math.round(y),
      width: Math.max(2, Math.round(count * each)),
      height,
    }
    left += count * each
    if (basis === 'explicit') return [{ type: 'rect', shape: box, style: { fill: hue } }]
    const shape = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: Math.round(height) - 1 }
    const stroke = basis === null ? theme.hairline : hue
    return [{ type: 'rect', shape, style: { fill: 'none', stroke, lineWidth: basis === null ? 1 : 1.2 } }]
  })
}
