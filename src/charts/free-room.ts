import type { Rect } from './picture.ts'

/** Whether two boxes share room; touching edges do not count. */
export function collide(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Room of a picture given out piece by piece, so that no two things stand on each other. */
export interface FreeRoom {
  /** Whether all the boxes are inside the picture and free; boxes in `except` count as free. */
  readonly holds: (boxes: readonly Rect[], except?: readonly Rect[]) => boolean
  readonly take: (boxes: readonly Rect[]) => void
  readonly giveBack: (boxes: readonly Rect[]) => void
}

/** The free room of a picture of this size. */
export function createFreeRoom(width: number, height: number): FreeRoom {
  const taken = new Set<Rect>()
  const inside = ({ x, y, width: w, height: h }: Rect) =>
    x >= 0 && y >= 0 && x + w <= width + 0.5 && y + h <= height + 0.5
  const free = (box: Rect, except: readonly Rect[]) => {
    for (const other of taken) if (!except.includes(other) && collide(box, other)) return false
    return true
  }
  return {
    holds: (boxes, except = []) => boxes.every((box) => inside(box) && free(box, except)),
    take: (boxes) => boxes.forEach((box) => taken.add(box)),
    giveBack: (boxes) => boxes.forEach((box) => taken.delete(box)),
  }
}
