import type { ChartMark, Frame } from '../picture.ts'

/** Where the preview of a mark stands in the stage, in CSS pixels. */
export interface PreviewPlace {
  readonly left: number
  readonly top: number
  /** How far down its left edge the line from the mark meets it; null where it stands below or above the mark. */
  readonly join: number | null
}

/** Length of the line from a mark's words to its preview, at scale 1. */
const LINE = 20
const AIR = 8

/**
 * A preview stands right of the mark and its words, where it hides none of those; where the stage ends before, below the mark,
 * or above it where the stage ends below.
 */
export function previewPlace(
  { rect, also = [] }: Pick<ChartMark, 'rect' | 'also'>,
  { width, height, scale }: Frame,
  box: { readonly width: number; readonly height: number },
): PreviewPlace {
  const end = Math.max(...[rect, ...also].map((each) => each.x + each.width))
  const left = end + (LINE + 4) * scale
  if (left + box.width <= width) {
    const middle = rect.y + rect.height / 2
    const top = Math.max(0, Math.min(middle - 20 * scale, height - box.height - 4))
    return { left, top, join: Math.min(middle - top, box.height) }
  }
  const below = rect.y + rect.height + AIR
  const above = rect.y - box.height - AIR
  return {
    left: Math.min(Math.max(0, rect.x + Math.min(rect.width, 24) + AIR), Math.max(0, width - box.width - 4)),
    top: below + box.height <= height || above < 0 ? below : above,
    join: null,
  }
}
