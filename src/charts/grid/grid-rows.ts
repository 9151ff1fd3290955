import type { GridRow } from '../../derive/coverage-grid.ts'
import type { Frame } from '../picture.ts'

/** A row of the matrix as it stands: a place with documents, one without, or several without in one (`codes` has them all). */
export interface PlacedRow {
  readonly kind: 'full' | 'empty'
  readonly codes: readonly string[]
  readonly y: number
  readonly height: number
}

/** Wished and smallest heights at scale 1. */
const FULL = { wish: 54, least: 26 } as const
const EMPTY = { wish: 29, least: 16 } as const

const isFull = ({ state }: GridRow) => state === 'has-documents'

/** Places the rows under the head, as high as wished where there is room. Those without documents share a row when asked, or when even the smallest heights have no room. */
export function gridRows(
  rows: readonly GridRow[],
  head: number,
  { height, scale }: Frame,
  fold: boolean,
): readonly PlacedRow[] {
  const full = rows.filter(isFull)
  const empty = rows.filter((row) => !isFull(row))
  const room = (height - head) / scale - 1
  const folded = fold || full.length * FULL.least + empty.length * EMPTY.least > room
  const groups = folded
    ? (['no-document', 'out-of-scope'] as const)
        .map((state) => empty.filter((row) => row.state === state).map(({ code }) => code))
        .filter((codes) => codes.length > 0)
    : empty.map(({ code }) => [code])
  const share = shareOf(full.length, groups.length, room)
  const heightOf = ({ wish, least }: typeof FULL | typeof EMPTY) =>
    Math.floor((least + (wish - least) * share) * scale)
  let y = head
  const place = (kind: PlacedRow['kind'], codes: readonly string[]): PlacedRow => {
    const row = { kind, codes, y, height: heightOf(kind === 'full' ? FULL : EMPTY) }
    y += row.height
    return row
  }
  return [...full.map(({ code }) => place('full', [code])), ...groups.map((codes) => place('empty', codes))]
}

/** How far between the smallest and the wished heights all rows can stand, 0 to 1. */
function shareOf(full: number, empty: number, room: number): number {
  const least = full * FULL.least + empty * EMPTY.least
  const wish = full * FULL.wish + empty * EMPTY.wish
  return wish <= least ? 0 : Math.max(0, Math.min(1, (room - least) / (wish - least)))
}

/** The least height in which every row is legible, at scale 1; for a page that scrolls. */
export const leastGridHeight = (rows: readonly GridRow[]): number =>
  34 + rows.reduce((all, row) => all + (isFull(row) ? 34 : 18), 0)
