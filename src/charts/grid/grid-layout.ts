import type { GridRow } from '../../derive/coverage-grid.ts'
import type { Frame, Rect } from '../picture.ts'
import { textWidth } from '../text-width.ts'
import { gridRows, type PlacedRow } from './grid-rows.ts'

/** Where the matrix of 覆盖 stands, in CSS pixels. */
export interface GridLayout {
  readonly scale: number
  readonly width: number
  /** Where the head ends. */
  readonly head: number
  /** Right end of the column with the number of measures; null when there is no room for it. */
  readonly total: number | null
  readonly columns: readonly GridColumn[]
  readonly blocks: BlockSizes
  readonly rows: readonly PlacedRow[]
}

/** A subject's column: its left rule, its width, and that of its widest figure. */
export interface GridColumn {
  readonly x: number
  readonly width: number
  readonly digits: number
}

/** Blocks of a cell: so many a line, `pitch` apart, on so many lines; null when only the figure has room. */
export type BlockSizes = { readonly pitch: number; readonly aLine: number; readonly lines: number } | null

/** Air in a cell before the figure, between figure and blocks, and after them, at scale 1. */
export const AIR = { before: 12, gap: 8, after: 8 } as const
const HEAD = 30
const LEAST_COLUMN = 60
/** Height of a line of blocks with the air below it. */
const LINE = 15

/** Lays the matrix out; `fold` asks for one row for all places without documents where the room is low. */
export function gridLayout(rows: readonly GridRow[], frame: Frame, fold: boolean): GridLayout {
  const { scale, width } = frame
  const head = HEAD * scale
  const total = width >= 430 * scale ? 84 * scale : null
  const left = total === null ? 52 * scale : total + 12 * scale
  const placed = gridRows(rows, head, frame, fold)
  const full = placed.find(({ kind }) => kind === 'full')?.height ?? 0
  const most = Math.max(1, Math.min(3, Math.floor((full - 4 * scale) / (LINE * scale))))
  const { columns, blocks } = gridColumns(rows, left, width, { scale, most, size: figureSize(full, scale) })
  return { scale, width, head, total, columns, blocks, rows: placed }
}

/** The figure's type size in a row of that height. */
export const figureSize = (height: number, scale: number): number => (height < 34 * scale ? 14 : 20) * scale

interface Sizes {
  readonly scale: number
  /** Lines of blocks there is room for. */
  readonly most: number
  /** Type size of the figures. */
  readonly size: number
}

const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0)

/** Columns follow their largest count; what is left over is shared in proportion. */
function gridColumns(rows: readonly GridRow[], left: number, right: number, { scale, most, size }: Sizes) {
  const subjects = rows[0]?.cells.length ?? 0
  const counts = Array.from({ length: subjects }, (_, at) =>
    Math.max(1, ...rows.map(({ cells }) => cells[at]!.measures.length)),
  )
  const digits = counts.map((count) => textWidth(String(count), size, true))
  const needed = (blocks: BlockSizes) =>
    counts.map((count, at) => {
      const width = blocks === null ? 0 : Math.min(blocks.aLine, count) * blocks.pitch + AIR.gap * scale
      return Math.max(LEAST_COLUMN * scale, (AIR.before + AIR.after) * scale + digits[at]! + width)
    })
  const fits = (blocks: BlockSizes) => sum(needed(blocks)) <= right - left
  const blocks = blockSizes(Math.max(...counts, 1), scale, most).find(fits) ?? null
  const widths = needed(blocks)
  const grow = (right - left) / Math.max(1, sum(widths))
  let x = left
  const columns = widths.map((width, at): GridColumn => {
    const start = Math.round(x)
    x += width * grow
    return { x: start, width: Math.round(x) - start, digits: digits[at]! }
  })
  return { columns, blocks }
}

/** Sizes tried in turn, the clearest first: 13 a line as long as the lines reach, then all lines filled, then narrower. */
function blockSizes(largest: number, scale: number, most: number): readonly BlockSizes[] {
  return [9, 7, 5.5].flatMap((pitch) => {
    const lines = Math.min(most, Math.max(1, Math.ceil(largest / 13)))
    return [{ pitch: pitch * scale, aLine: Math.ceil(largest / lines), lines }]
  })
}

/** The box of a cell. */
export function gridCellRect({ columns }: GridLayout, row: PlacedRow, at: number): Rect {
  const { x, width } = columns[at]!
  return { x, y: row.y, width, height: row.height }
}
