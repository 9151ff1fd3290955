import { BRANDS } from '../model/brand.ts'
import type { CoverageCount } from '../model/overview.ts'
import type { Frame, Rect } from './picture.ts'
import { textWidth } from './text-width.ts'

/** Where a matrix stands: columns from left to right, rows from the top; all in CSS pixels. */
export interface MatrixLayout {
  readonly head: number
  /** Right end of the column with the number of measures; null when there is no room for it. */
  readonly total: number | null
  /** One per brand; `x` is where its left rule stands. */
  readonly columns: readonly { readonly x: number; readonly width: number; readonly digits: number }[]
  readonly ticks: TickSizes
  readonly rows: readonly MatrixRow[]
}

/** One row: a district, or several districts without a document in one (`code` null). */
export interface MatrixRow {
  readonly code: string | null
  readonly y: number
  readonly height: number
}

/** Ticks of a cell: `lines` rows of marks `pitch` apart; null when only the figure has room. */
export type TickSizes = { readonly pitch: number; readonly lines: number } | null

const HEAD = 26
/** Air in a cell before the figure, between figure and ticks and after them, and its least width, at scale 1. */
export const CELL = { before: 7, gap: 5, after: 4, least: 52 } as const
/** Wished, smallest and largest heights of a row with documents and of one without, at scale 1. */
const FULL = { wish: 30, least: 24, most: 44 }
const EMPTY = { wish: 15.5, least: 14, most: 24 }

/**
 * Lays out a matrix; districts without a document share one row when `fold` is asked for or room is short. `heads` are the
 * widths the brands' names wish for, given where that leaves room for ticks.
 */
export function matrixLayout(
  rows: readonly CoverageCount[],
  frame: Frame,
  fold: boolean,
  heads: readonly number[] = [],
): MatrixLayout {
  const { scale } = frame
  const total = frame.width >= 372 * scale ? 60 * scale : null
  const left = total === null ? 46 * scale : Math.round(total + 8 * scale)
  const { columns, ticks } = matrixColumns(rows, [left, frame.width], scale, heads)
  const head = HEAD * scale
  return { head, total, columns, ticks, rows: matrixRows(rows, head, frame.height, scale, fold) }
}

function matrixRows(
  rows: readonly CoverageCount[],
  head: number,
  height: number,
  scale: number,
  fold: boolean,
): MatrixRow[] {
  const full = rows.filter((row) => row.documents > 0)
  const empty = rows.filter((row) => row.documents === 0)
  const room = (height - head) / scale
  const least = full.length * FULL.least + empty.length * EMPTY.least
  const folded = empty.length > 1 && (fold || least > room)
  const wish = full.length * FULL.wish + (folded ? FULL.wish : empty.length * EMPTY.wish)
  const stretch = wish === 0 ? 1 : Math.min(FULL.most / FULL.wish, room / wish)
  const heights = [
    ...full.map((row) => ({ code: row.code, height: FULL.wish * stretch * scale })),
    ...(folded
      ? [{ code: null, height: FULL.wish * stretch * scale }]
      : empty.map((row) => ({ code: row.code, height: Math.min(EMPTY.most, EMPTY.wish * stretch) * scale }))),
  ]
  let y = head
  return heights.map((row) => {
    const top = y
    y += row.height
    return { code: row.code, height: row.height, y: top }
  })
}

const countsOf = (rows: readonly CoverageCount[], brand: number) =>
  rows.map((row) => row.cells[brand]!.measures)

/** Column widths follow the largest count; what is left over is shared in proportion. */
function matrixColumns(
  rows: readonly CoverageCount[],
  [left, right]: readonly [number, number],
  scale: number,
  heads: readonly number[],
) {
  const most = BRANDS.map((_, index) => Math.max(1, ...countsOf(rows, index)))
  const digits = most.map((count) => textWidth(String(count), 14 * scale, true))
  const room = right - left
  const fits = (ticks: TickSizes, named: readonly number[]) =>
    most.map((count, index) => {
      const marks = ticks === null ? 0 : Math.ceil(count / ticks.lines) * ticks.pitch + CELL.gap * scale
      return Math.max(
        named[index] ?? 0,
        CELL.least * scale,
        CELL.before * scale + digits[index]! + marks + CELL.after * scale,
      )
    })
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0)
  const sizes = TICKS.map((each) => each && { lines: each.lines, pitch: each.pitch * scale })
  const named = sizes.find((each) => each !== null && sum(fits(each, heads)) <= room)
  const ticks = named ?? sizes.find((each) => each === null || sum(fits(each, [])) <= room)
  const needed = fits(ticks ?? null, named === undefined ? [] : heads)
  const grow = room / sum(needed)
  let x = left
  const columns = needed.map((width, index) => {
    const start = Math.round(x)
    x += width * grow
    return { x: start, width: Math.round(x) - start, digits: digits[index]! }
  })
  return { columns, ticks: ticks ?? null }
}

/** Sizes tried in turn, the clearest first; the last is the figure alone. */
const TICKS: readonly TickSizes[] = [
  { pitch: 5, lines: 1 },
  { pitch: 4, lines: 1 },
  { pitch: 5, lines: 2 },
  { pitch: 4, lines: 2 },
  { pitch: 4, lines: 3 },
  null,
]

/** The box of one cell. */
export function cellRect({ columns }: MatrixLayout, row: MatrixRow, brand: number): Rect {
  const { x, width } = columns[brand]!
  return { x, y: row.y, width, height: row.height }
}
