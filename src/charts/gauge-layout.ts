import type { Frame, Rect } from './picture.ts'

/** How a gauge is set: `grid` for many, `single` for one on a slide, `head` for one on a page that names it beside it. */
export type GaugeVariant = 'grid' | 'single' | 'head'

/** Sizes of one gauge in CSS pixels, all derived from the room it has. */
export interface GaugeSizes {
  /** Outer width of the form, ticks included. */
  readonly width: number
  readonly band: number
  /** Type size of the figure, before it is made to fit. */
  readonly figure: number
  /** Type size of name and deadline. */
  readonly text: number
  /** Line height of name and deadline. */
  readonly line: number
  /** Stroke of one "pixel" at this size. */
  readonly stroke: number
}

/** One gauge's place: the whole cell, and the middle of the form's top edge. */
export interface GaugeCell {
  readonly rect: Rect
  readonly centre: number
  readonly top: number
}

export interface GaugeLayout {
  readonly sizes: GaugeSizes
  readonly cells: readonly GaugeCell[]
}

/** Greatest height of a row of the grid at scale 1; 146 is what it wants. */
const MOST_ROW = 172
/** Share of the width that the form is high, down to the middle gap before the name. */
const FORM_HEIGHT = 0.8
/** Lines below the form: two of the name, one of the deadline; none where the page says both. */
const linesBelow = (variant: GaugeVariant) => (variant === 'head' ? 0 : 3)

/** Places `count` gauges in `columns` columns; every row has the same height, the form takes what the words leave. */
export function gaugeLayout(
  frame: Frame,
  count: number,
  columns: number,
  variant: GaugeVariant,
): GaugeLayout {
  const rows = Math.max(1, Math.ceil(count / columns))
  const cellWidth = frame.width / columns
  // Rows drift apart when the room is high: what is left over stays free below.
  const cellHeight =
    variant !== 'grid' ? frame.height / rows : Math.min(frame.height / rows, MOST_ROW * frame.scale)
  const sizes = gaugeSizes(cellWidth, cellHeight, frame.scale, variant)
  const content = sizes.width * FORM_HEIGHT + linesBelow(variant) * sizes.line
  const air = Math.max(0, Math.min((cellHeight - content) / 2, sizes.line / 2))
  const cells = Array.from({ length: count }, (_, index) => {
    const x = (index % columns) * cellWidth
    const y = Math.floor(index / columns) * cellHeight
    return { rect: { x, y, width: cellWidth, height: cellHeight }, centre: x + cellWidth / 2, top: y + air }
  })
  return { sizes, cells }
}

/** Type sizes of name and deadline at scale 1. */
const TEXT = { grid: 12, single: 20, head: 14 } as const

function gaugeSizes(cellWidth: number, cellHeight: number, scale: number, variant: GaugeVariant): GaugeSizes {
  const text = TEXT[variant] * scale
  const line = text * 1.5
  const wish = (variant === 'grid' ? 104 : 248) * scale
  const width = Math.max(
    48,
    Math.min(wish, cellWidth - 8 * scale, (cellHeight - linesBelow(variant) * line) / FORM_HEIGHT),
  )
  const share =
    variant === 'grid' ? { band: 8 / 104, figure: 24 / 104 } : { band: 16 / 248, figure: 64 / 248 }
  return {
    width,
    band: width * share.band,
    figure: Math.max(text, width * share.figure),
    text,
    line,
    stroke: variant === 'grid' ? scale : width / 155,
  }
}
