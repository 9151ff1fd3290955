import type { ChartMark, Rect } from './picture.ts'

/** How far outside its box, in CSS pixels, a mark still answers to the mouse. */
const TOLERANCE = 4

/**
 * The mark under a point of the picture: the last drawn that holds it, else the last within 4 px; null in the open.
 */
export function markAt(marks: readonly ChartMark[], x: number, y: number): ChartMark | null {
  const holding = (slack: number) =>
    marks.findLast((mark) => [mark.rect, ...(mark.also ?? [])].some((rect) => within(rect, x, y, slack)))
  return holding(0) ?? holding(TOLERANCE) ?? null
}

function within(rect: Rect, x: number, y: number, slack: number): boolean {
  return (
    x >= rect.x - slack &&
    x <= rect.x + rect.width + slack &&
    y >= rect.y - slack &&
    y <= rect.y + rect.height + slack
  )
}

/**
 * Where a key leads from the mark at `index` (null: not walking yet). Null when the key does not walk.
 *
 * Left and Right follow the order of the list, Home and End go to its ends, Up and Down to the nearest mark that
 * way; where none stands that way, the walk stays.
 */
export function stepMark(marks: readonly ChartMark[], index: number | null, key: string): number | null {
  const last = marks.length - 1
  if (last < 0) return null
  if (key === 'Home' || (index === null && (key === 'ArrowRight' || key === 'ArrowDown'))) return 0
  if (key === 'End' || (index === null && (key === 'ArrowLeft' || key === 'ArrowUp'))) return last
  if (index === null) return null
  if (key === 'ArrowRight') return Math.min(last, index + 1)
  if (key === 'ArrowLeft') return Math.max(0, index - 1)
  if (key === 'ArrowDown') return nearest(marks, index, 1)
  return key === 'ArrowUp' ? nearest(marks, index, -1) : null
}

/** The nearest mark wholly above (-1) or below (1) in distance of centres, sideways counted double. */
function nearest(marks: readonly ChartMark[], index: number, side: 1 | -1): number {
  const from = centre(marks[index]!.rect)
  let best = index
  let shortest = Infinity
  marks.forEach(({ rect }, at) => {
    const to = centre(rect)
    const down = (to.y - from.y) * side
    const distance = Math.hypot(2 * (to.x - from.x), down)
    if (down > 4 && distance < shortest) [best, shortest] = [at, distance]
  })
  return best
}

const centre = (rect: Rect) => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 })
