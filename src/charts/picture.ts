import type { EChartsCoreOption } from 'echarts/core'

/** A box in CSS pixels from the picture's top left. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Something in a picture a person can reach: by arrow keys in the order of the list, by mouse inside `rect`.
 *
 * `id` is what `onPick` receives; `label` is one short sentence for the screen reader and the hover text.
 */
export interface ChartMark {
  readonly id: string
  readonly label: string
  readonly rect: Rect
  /** Further boxes that answer to the mouse, such as the mark's label standing away from it. */
  readonly also?: readonly Rect[]
  /** Whether it stands for a mark of that id, too, which is drawn apart only in more room; a link may name one. */
  readonly standsFor?: (id: string) => boolean
  /** False when there is nothing behind it to open, such as a district without a document. */
  readonly opens: boolean
}

/** What `views/shared/chart.tsx` draws: an ECharts option laid out for one size, and the marks in it. */
export interface Picture {
  readonly option: EChartsCoreOption
  readonly marks: readonly ChartMark[]
}

/** The room a picture is laid out for. */
export interface Frame {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Root font size ÷ 16: 1 at 1280, 1.25 at 1920, more on a slide. Type and strokes grow with it. */
  readonly scale: number
}

/** The same figures as rows of text: the table twin, CSV and the copy for Word. */
export interface TableTwin {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
