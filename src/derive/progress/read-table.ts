import type { JudgedTarget } from './judged-target.ts'
import { readDay } from './read-day.ts'
import { readValue, type Doubt, type ValueFault } from './read-value.ts'
import { tableLines } from './table-rows.ts'

/** A reading that a line of a table gives. */
export interface TableReading {
  readonly date: string
  readonly value: number
  readonly unit: string
  readonly source: string
  readonly note: string
}

/** Why a line is not taken: without two cells, without a day, of a day to come, known already, or for its figure. */
export type LineFault = 'columns' | 'no-day' | 'to-come' | 'known' | ValueFault

/** What becomes of a line: taken, taken when the person agrees, or refused, with the reason. `words` is the line as read. */
export type LineRead = { readonly line: number; readonly words: readonly string[] } & (
  | { readonly kind: 'taken'; readonly reading: TableReading; readonly exact: boolean }
  | { readonly kind: 'asks'; readonly reading: TableReading; readonly exact: boolean; readonly doubt: Doubt }
  | { readonly kind: 'refused'; readonly fault: LineFault }
)

/** What the lines are read against. */
export interface TableGrounds {
  readonly target: Pick<JudgedTarget, 'comparator' | 'value' | 'unit'>
  /** ISO day; readings after it are refused. */
  readonly today: string
  /** Readings there are already: one of the same day and value is not taken twice. */
  readonly known: readonly { readonly date: string; readonly value: number }[]
}

/**
 * Reads a table of days and figures, and of where they come from and a remark when there are more columns. Day and figure may
 * stand in either order: the column with a day in the first line that has one. A first line without any day or figure is taken as
 * the heads of the columns.
 */
export function readTable(text: string, grounds: TableGrounds): readonly LineRead[] {
  const lines = tableLines(text)
  const body = lines.slice(isHead(lines[0]?.cells) ? 1 : 0)
  const swapped = isSwapped(body.map(({ cells }) => cells))
  const seen = new Set(grounds.known.map(keyOf))
  return body.map(({ line, cells }) => {
    const read = readLine(cells, swapped, grounds)
    if (read.kind === 'refused') return placed(line, cells, read)
    const key = keyOf(read.reading)
    if (seen.has(key)) return placed(line, cells, { kind: 'refused', fault: 'known' })
    seen.add(key)
    return placed(line, cells, read)
  })
}

const placed = (line: number, words: readonly string[], read: Rest<LineRead>): LineRead => ({
  line,
  words,
  ...read,
})

const keyOf = ({ date, value }: { readonly date: string; readonly value: number }) => `${date} ${value}`

/** 「日期、数值」: words without a digit, which no day and no figure is. */
const isHead = (cells: readonly string[] | undefined) =>
  cells !== undefined &&
  cells.length > 1 &&
  cells.slice(0, 2).every((cell) => !/[\d０-９]/u.test(cell) && cell !== '')

/** Whether figures stand before days; a bare year is a figure as well as a day and tells nothing. */
function isSwapped(rows: readonly (readonly string[])[]): boolean {
  const isDay = (cell: string | undefined) =>
    cell !== undefined && !/^\d{4}$/u.test(cell) && readDay(cell) !== null
  const telling = rows.find(([first, second]) => isDay(first) !== isDay(second))
  return telling !== undefined && isDay(telling[1])
}

type Rest<T> = T extends unknown ? Omit<T, 'line' | 'words'> : never

/**
 * 「2019-12-31 10」, 「2019年12月 10 家」: a day and a figure parted by a blank alone; where only one of the two can be read, parted there,
 * so that the other is what is found fault with. Null for what has neither.
 */
function parted(cell: string, target: TableGrounds['target']): readonly string[] | null {
  const parts = [...cell.matchAll(/\s+/gu)].map(
    ({ index }) => [cell.slice(0, index), cell.slice(index).trim()] as const,
  )
  const isDay = ([day]: readonly [string, string]) => readDay(day) !== null
  const isFigure = ([, figure]: readonly [string, string]) => readValue(figure, target).kind !== 'refused'
  return (
    parts.find((both) => isDay(both) && isFigure(both)) ??
    parts.findLast(isDay) ??
    parts.find(isFigure) ??
    null
  )
}

function readLine(
  cells: readonly string[],
  swapped: boolean,
  { target, today }: TableGrounds,
): Rest<LineRead> {
  const columns = cells.length === 1 ? parted(cells[0]!, target) : cells
  if (columns === null) return { kind: 'refused', fault: 'columns' }
  const [first = '', second = '', source = '', note = ''] = columns
  const date = readDay(swapped ? second : first)
  if (date === null) return { kind: 'refused', fault: 'no-day' }
  if (date.day > today) return { kind: 'refused', fault: 'to-come' }
  const read = readValue(swapped ? first : second, target)
  if (read.kind === 'refused') return read
  const reading = { date: date.day, ...read.figure, source, note }
  return read.kind === 'read'
    ? { kind: 'taken', reading, exact: date.exact }
    : { kind: 'asks', reading, exact: date.exact, doubt: read.doubt }
}
